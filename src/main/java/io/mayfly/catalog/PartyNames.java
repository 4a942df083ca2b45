package io.mayfly.catalog;

import io.mayfly.identity.LegalForms;
import io.mayfly.identity.WrittenName;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether two names are the same name: whatever their case, width, punctuation and legal form, whatever of their characters
 * cannot be seen or only look like others, and never because they are merely alike. Two legal forms that differ may be of
 * two companies.
 */
final class PartyNames {

    private static final Memo<Parts> WRITTEN = new Memo<>();

    private PartyNames() {}

    /** How surely two names are of one company, by the names alone. */
    static Match match(Subject subject, @Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return Match.NO;
        }
        Parts one = written(subject, a);
        Parts other = written(subject, b);
        if (one.name().isEmpty() || !one.name().equals(other.name())) {
            return Match.NO;
        }
        return one.forms().agree(other.forms()) ? Match.YES : Match.OPEN;
    }

    /** Whether two names are surely of one company. */
    static boolean same(Subject subject, @Nullable String a, @Nullable String b) {
        return match(subject, a, b) == Match.YES;
    }

    /** Whether two names may be of one company: they differ in nothing but their legal forms. */
    static boolean maybeSame(Subject subject, @Nullable String a, @Nullable String b) {
        return match(subject, a, b) != Match.NO;
    }

    /**
     * The words of a name without the legal forms at its ends; all of them where it holds nothing else. Empty for a name
     * without letters and digits, which names nobody.
     */
    static String bare(Subject subject, String name) {
        return written(subject, name).name();
    }

    /** What is told of each company, by its name; a name without letters and digits is never that of another. */
    static <T> List<List<T>> grouped(Subject subject, Collection<? extends T> all, Function<? super T, String> name) {
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, List<T>> groups = new TreeMap<>();
        List<List<T>> nameless = new ArrayList<>();
        for (T each : all) {
            String bare = bare(subject, name.apply(each));
            if (bare.isEmpty()) {
                nameless.add(List.of(each));
            } else {
                groups.computeIfAbsent(bare, key -> new ArrayList<>()).add(each);
            }
        }
        nameless.addAll(groups.values());
        return List.copyOf(nameless);
    }

    /** The words of a text as {@link WrittenName} folds them, the legal forms among them. */
    static String folded(String text) {
        return WrittenName.folded(text);
    }

    /** A name as it is written. */
    private static Parts written(Subject subject, String text) {
        return WRITTEN.of(subject, text, () -> Parts.of(WrittenName.of(text)));
    }

    private record Parts(String name, LegalForms forms) {

        static Parts of(WrittenName written) {
            return new Parts(written.bare(), written.legalForms());
        }
    }
}
