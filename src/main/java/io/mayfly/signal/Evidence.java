package io.mayfly.signal;

import java.util.List;

/**
 * What a number was measured from. The usual form is a record of plain values beside its signal; no text is made before
 * somebody asks for it.
 */
public interface Evidence {

    /** {@return one full English sentence with numbers and units} */
    String sentence();

    /** {@return the facts used} */
    default List<Cited> facts() {
        return List.of();
    }
}
