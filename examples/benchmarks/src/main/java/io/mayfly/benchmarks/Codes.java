package io.mayfly.benchmarks;

import java.util.Set;

/** The codes that the card looks for, and those that companies have. Invented. */
final class Codes {

    static final Set<String> GOODS =
            Set.of("G101", "G104", "G107", "G110", "G113", "G116", "G119", "G122", "G125", "G128", "G131", "G134");
    static final Set<String> ACTIVITIES = Set.of("A01", "A05", "A09", "A13", "A17", "A21", "A25", "A29");
    static final Set<String> FORMS = Set.of("FAST", "ONLINE", "SHELF");
    static final Set<String> TERMS = Set.of("AT-WORKS", "AT-BORDER", "AFLOAT");

    static final String[] SOME_GOODS = {
        "G101", "G102", "G103", "G104", "G107", "G109", "G110", "G111", "G115", "G117", "G118", "G120"
    };
    static final String[] SOME_ACTIVITIES = {"A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A09"};
    static final String[] SOME_FORMS = {"FAST", "SHARES", "LIMITED", "PARTNERS", "ONLINE"};
    static final String[] SOME_TERMS = {"AT-WORKS", "DELIVERED", "ON-BOARD", "TO-PORT", "AT-BORDER"};

    private Codes() {}
}
