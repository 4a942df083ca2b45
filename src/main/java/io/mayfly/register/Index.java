package io.mayfly.register;

import java.util.Map;

/** The facts of a register in their one order: companies, who has which key, who imports what. */
record Index(Companies companies, Map<KeyKind, Postings> byKind, Imports imports) {

    Postings postings(KeyKind kind) {
        Postings postings = byKind.get(kind);
        if (postings == null) {
            throw new IllegalStateException("keys of kind " + kind + " must be there, if none");
        }
        return postings;
    }
}
