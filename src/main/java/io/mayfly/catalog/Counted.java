package io.mayfly.catalog;

import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;

/**
 * How many things there are.
 *
 * @param key the beginning of the keys of its sentences, for one and for many
 * @param count how many; none is nothing to show
 * @param facts what was counted
 */
record Counted(String key, int count, List<Cited> facts) implements Evidence {

    @Override
    public Message message() {
        return Message.counted(key, count);
    }

    Reading reading() {
        return Reading.of(count, count == 0 ? null : this);
    }
}
