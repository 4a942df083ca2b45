package io.mayfly.explain;

/** How a reading has to lie to a value. */
public enum Side {
    /** That value or any above. */
    AT_LEAST,
    /** That value or any below. */
    AT_MOST,
    /** That value; others may not do. */
    EXACTLY
}
