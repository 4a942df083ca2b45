package io.mayfly.report;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.PartialDate;
import io.mayfly.explain.History;
import io.mayfly.explain.History.Entry;
import io.mayfly.explain.History.Strand;
import io.mayfly.language.FactWords;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The history of a company in plain text for people: a heading for each field, under it a line for each fact with when it was true, what
 * it replaces, ends, corrects or repeats, and when it became known by which rule. How much later it became known is told where somebody
 * said so, not where a rule assumes it. As with {@link TextReport} the text is not to be parsed, it is the same on any machine, and nothing
 * in a dossier can control the terminal.
 */
public final class HistoryText {

    /** As wide as two days and what stands between them. */
    private static final String LEAD = "  %-26s  ";

    private static final Set<KnownAtRule> TOLD = Collections.unmodifiableSet(
            EnumSet.of(KnownAtRule.STATED, KnownAtRule.FILED, KnownAtRule.OBSERVED, KnownAtRule.PUBLISHED));

    private final Spoken spoken;
    private final Paper paper = new Paper();

    private HistoryText(Spoken spoken) {
        this.spoken = spoken;
    }

    /**
     * Writes a history in English.
     *
     * @param history the history
     * @return lines of text, each ended by a line feed
     */
    public static String of(History history) {
        return of(history, Language.english());
    }

    /**
     * Writes a history. What the dossier tells stays in its language.
     *
     * @param history the history
     * @param language the language of everything else
     * @return lines of text, each ended by a line feed
     */
    public static String of(History history, Language language) {
        HistoryText text = new HistoryText(new Spoken(language));
        text.head(history);
        history.strands().forEach(text::strand);
        return text.paper.toString();
    }

    private void head(History history) {
        paper.words(
                spoken.label("company"),
                spoken.of(history("company")
                        .with("name", Spoken.called(history.name(), history.id()))
                        .with("day", history.asOf())));
    }

    private void strand(Strand strand) {
        paper.heading(spoken.of(FactWords.field(strand.field())));
        for (Entry entry : strand.entries()) {
            paper.words(LEAD.formatted(period(entry.from(), entry.to())), words(entry));
        }
    }

    private String period(@Nullable PartialDate from, @Nullable PartialDate to) {
        if (from == null) {
            return spoken.of(to == null ? history("undated") : history("until").with("to", to));
        }
        if (from.equals(to)) {
            return from.toString();
        }
        return spoken.of(
                to == null
                        ? history("since").with("from", from)
                        : history("period").with("from", from).with("to", to));
    }

    private String words(Entry entry) {
        String fact = spoken.of(FactWords.of(entry.fact()));
        String event = event(entry);
        Message.Keyed said = history(event.isEmpty() ? "entry" : "entry.event")
                .with("fact", fact)
                .with("known", known(entry));
        return spoken.joined(event.isEmpty() ? said : said.with("event", event));
    }

    private String event(Entry entry) {
        Fact before = entry.before();
        if (before == null) {
            return "";
        }
        Message.Keyed event = history("event." + Shown.kebab(entry.event()));
        return switch (entry.event()) {
            case REPLACED, CORRECTED -> spoken.joined(event.with("before", spoken.of(FactWords.of(before))));
            default -> spoken.of(event);
        };
    }

    private String known(Entry entry) {
        KnownAt known = entry.knownAt();
        LocalDate day = known.day();
        if (day == null) {
            return spoken.of(history("always"));
        }
        LocalDate earliest = known.earliest() == null ? day : known.earliest();
        String words = spoken.joined(history("known")
                .with("day", new PartialDate(earliest, day))
                .with("rule", spoken.of(KnownWords.rule(entry.fact(), known))));
        Long lag = entry.lag();
        if (lag == null || lag == 0 || !TOLD.contains(known.rule())) {
            return words;
        }
        return words + ", " + spoken.of(Message.counted(lag > 0 ? "history.later" : "history.ahead", Math.abs(lag)));
    }

    private static Message.Keyed history(String key) {
        return Message.of("history." + key);
    }
}
