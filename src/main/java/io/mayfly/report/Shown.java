package io.mayfly.report;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Source;
import io.mayfly.signal.Subject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How facts and constants are shown to a reader. */
final class Shown {

    private Shown() {}

    static @Nullable Source source(Subject subject, Fact fact) {
        String key = fact.source();
        return key == null ? null : subject.dossier().sources().get(key);
    }

    /** The name of a constant as the JSON form spells it. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
