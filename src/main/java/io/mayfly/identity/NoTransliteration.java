package io.mayfly.identity;

/** Leaves text as it is. */
enum NoTransliteration implements Transliteration {
    NONE;

    @Override
    public String id() {
        return "none";
    }

    @Override
    public String toLatin(String text) {
        return text;
    }
}
