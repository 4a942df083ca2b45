package io.mayfly.score;

import io.mayfly.json.Difference;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In what one scorecard differs from another.
 *
 * @param from the older card
 * @param to the newer card
 * @param all every difference, by the place in the card: entries by their ids, such as {@code signals/revenue-spike} where
 *     one was added or removed and {@code signals/revenue-spike/curve/knots} where one changed; a list by itself, such as
 *     {@code signals}, stands for another order of the entries that both have. Only the members {@code id} and
 *     {@code version} of the card are left out
 */
public record ScorecardChanges(CardNotes.Origin from, CardNotes.Origin to, List<Difference> all)
        implements Serializable {

    private static final int LONGEST = 160;

    /** Copies the list. */
    public ScorecardChanges {
        all = List.copyOf(all);
    }

    static ScorecardChanges between(Scorecard older, Scorecard newer) {
        return new ScorecardChanges(
                CardNotes.Origin.of(older),
                CardNotes.Origin.of(newer),
                Difference.between(older, newer, Scorecards.OUTLINE).stream()
                        .filter(difference -> !List.of("id", "version").contains(difference.path()))
                        .toList());
    }

    /** {@return what only the newer card has} */
    public List<Difference> added() {
        return all.stream().filter(one -> one.before() == null).toList();
    }

    /** {@return what only the older card has} */
    public List<Difference> removed() {
        return all.stream().filter(one -> one.after() == null).toList();
    }

    /** {@return what both have, with another value} */
    public List<Difference> changed() {
        return all.stream()
                .filter(one -> one.before() != null && one.after() != null)
                .toList();
    }

    /** {@return the differences as Markdown, long values shortened} */
    public String text() {
        Markdown out = new Markdown();
        out.block("From " + name(from) + " to " + name(to) + (all.isEmpty() ? " nothing changed." : ":"));
        out.list(all.stream().map(ScorecardChanges::line).toList());
        return out.toString().strip();
    }

    private static String name(CardNotes.Origin origin) {
        return Markdown.code(origin.id()) + " " + Markdown.words(origin.version());
    }

    private static String line(Difference one) {
        String place = Markdown.code(one.path());
        if (one.before() == null) {
            return "added " + place + ": " + value(one.after());
        }
        return one.after() == null
                ? "removed " + place + ": " + value(one.before())
                : "changed " + place + " from " + value(one.before()) + " to " + value(one.after());
    }

    private static String value(@Nullable String json) {
        return json == null ? "" : Markdown.code(json.length() <= LONGEST ? json : json.substring(0, LONGEST) + "…");
    }
}
