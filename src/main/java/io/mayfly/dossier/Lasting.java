package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/** A fact of which a company has only one at a time, and which holds for a while. */
interface Lasting {

    /** Since when it holds. */
    @Nullable
    PartialDate from();

    /** Until when, inclusive. */
    @Nullable
    PartialDate to();
}
