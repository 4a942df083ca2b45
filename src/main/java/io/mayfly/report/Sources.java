package io.mayfly.report;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.Source;
import io.mayfly.language.FactWords;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers the sources of a report in the order in which they are named. */
final class Sources {

    private final Subject subject;
    private final Spoken spoken;
    private final List<Source> named = new ArrayList<>();

    Sources(Subject subject, Spoken spoken) {
        this.subject = subject;
        this.spoken = spoken;
    }

    /** Since when a fact is known, by which rule, and the number of its source. */
    String note(Fact fact) {
        return note(fact, subject);
    }

    /** The same of a fact that another subject tells. */
    String note(Fact fact, Subject told) {
        KnownAt known = told.knownAt(fact);
        String since = known.day() == null
                ? spoken.of("undated")
                : spoken.of(Spoken.frame("known").with("day", known.day()).with("rule", KnownWords.rule(fact, known)));
        return "; " + since + number(Shown.source(told, fact));
    }

    private String number(@Nullable Source source) {
        if (source == null) {
            return "; " + spoken.of("no-source");
        }
        int at = named.indexOf(source);
        if (at < 0) {
            named.add(source);
            at = named.size() - 1;
        }
        return " [" + (at + 1) + "]";
    }

    /** Lists the sources named so far, in words. */
    void write(Paper paper) {
        if (!named.isEmpty()) {
            paper.heading(spoken.of("sources"));
        }
        for (int i = 0; i < named.size(); i++) {
            paper.words("    [" + (i + 1) + "] ", spoken.of(FactWords.of(named.get(i))));
        }
    }
}
