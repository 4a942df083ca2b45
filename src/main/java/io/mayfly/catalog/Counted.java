package io.mayfly.catalog;

import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;

/**
 * How many things there are, in a sentence that begins with the number.
 *
 * @param count how many; none is nothing to show
 * @param one how the sentence goes on after 1
 * @param several how it goes on after any other number
 * @param facts what was counted
 */
record Counted(int count, String one, String several, List<Cited> facts) implements Evidence {

    @Override
    public String sentence() {
        return count + " " + (count == 1 ? one : several);
    }

    Reading reading() {
        return Reading.of(count, count == 0 ? null : this);
    }
}
