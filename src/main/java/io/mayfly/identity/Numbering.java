package io.mayfly.identity;

import java.util.List;

/** How the numbers of one scheme are built. Numbers come in capital letters, without spaces and hyphens. */
interface Numbering {

    /** What a number looks like, in words that follow "expected". */
    String form();

    /** Whether the number has that form. */
    boolean hasForm(String number);

    /** Whether its check digits are right; a number without any is as good as its form. */
    boolean adds(String number);

    /** What a correct number tells of the company. */
    List<Revealed> reveals(String number);

    /** The number with zeros at its front that are often left off; itself where the scheme has no such habit. */
    default String complete(String number) {
        return number;
    }
}
