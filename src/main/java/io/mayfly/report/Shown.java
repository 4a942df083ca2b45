package io.mayfly.report;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.Source;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Subject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fact as shown to a reader.
 *
 * @param field where it stands in the dossier
 * @param text the fact in words
 * @param source where it comes from
 * @param known when it became known and by which rule
 */
record Shown(String field, String text, @Nullable Source source, KnownAt known) {

    static Shown of(Subject subject, Cited cited) {
        Fact fact = cited.fact();
        return new Shown(cited.field(), fact.describe(), source(subject, fact), subject.knownAt(fact));
    }

    static @Nullable Source source(Subject subject, Fact fact) {
        String key = fact.source();
        return key == null ? null : subject.dossier().sources().get(key);
    }

    /** The name of a constant as the JSON form spells it. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
