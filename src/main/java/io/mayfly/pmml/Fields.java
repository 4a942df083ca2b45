package io.mayfly.pmml;

/** The names of fields that are no readings. No id of a signal has a dot in it. */
final class Fields {

    static final String SUM = "mayfly.sum";
    static final String UNROUNDED = "mayfly.unrounded";
    static final String TOTAL = "mayfly.total";
    static final String SCORE = "mayfly.score";
    static final String BAND = "mayfly.band";
    static final String REASON = "mayfly.reason.";

    private Fields() {}

    /** The reading, or some number where it is missing. */
    static String reading(String signal) {
        return "reading." + signal;
    }

    /** 1 while a gate lets count what it may set aside, else 0. */
    static String open(String gate) {
        return "open." + gate;
    }

    /** What a signal is worth after gates, in tenths. */
    static String points(String signal) {
        return "points." + signal;
    }

    /** 1 where a typology matches, else 0. */
    static String matched(String typology) {
        return "matched." + typology;
    }
}
