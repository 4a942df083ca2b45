package io.mayfly.register;

/** A figure in which a company is compared with its peers. */
public enum Measure {
    /** Revenue of the latest year, in USD. */
    REVENUE,
    /** Revenue of the latest year for each member of staff, in USD. */
    REVENUE_PER_EMPLOYEE,
    /** Revenue of the latest year divided by revenue of the year before. */
    GROWTH
}
