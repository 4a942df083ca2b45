package io.mayfly.score;

import io.mayfly.signal.Input;
import java.util.List;

/**
 * A signal that inputs are missing for.
 *
 * @param signal the id of the signal
 * @param title its title
 * @param family its family
 * @param missing the inputs
 * @param expected whether a diligent check of such a subject would have obtained them
 * @param low the fewest points it could turn out to be worth; of context, by what the total could fall, before caps, if
 *     the gates that it leaves open closed
 * @param high the most points it could turn out to be worth; of context, by what the total could rise likewise
 */
public record Gap(
        String signal, String title, String family, List<Input> missing, boolean expected, Points low, Points high) {
    /** Copies the list. */
    public Gap {
        missing = List.copyOf(missing);
    }
}
