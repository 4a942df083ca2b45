package io.mayfly.report;

import io.mayfly.dossier.KnownAt;
import io.mayfly.explain.Timeline;
import io.mayfly.explain.Timeline.Cause;
import io.mayfly.explain.Timeline.Change;
import io.mayfly.explain.Timeline.Move;
import io.mayfly.explain.Timeline.State;
import io.mayfly.language.Language;
import io.mayfly.score.Band;
import io.mayfly.score.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A timeline in plain text for a terminal: a {@link Sparkline}, the first day of each band, and a paragraph for each change of
 * band and each of a point or more; what is smaller is summed up as drift. As with {@link TextReport} the text is for
 * people and not to be parsed, it is the same on any machine, and nothing in a dossier can control the terminal.
 */
public final class TimelineText {

    private static final int COLUMNS = 80;
    private static final int NOTABLE_TENTHS = 10;
    private static final int MOST_CAUSES = 3;
    private static final int MOST_MOVES = 3;

    private final Timeline timeline;
    private final Paper paper = new Paper();

    private TimelineText(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * Writes a timeline.
     *
     * @param timeline the timeline
     * @return lines of text, each ended by a line feed
     */
    public static String of(Timeline timeline) {
        TimelineText text = new TimelineText(timeline);
        text.head();
        text.changes();
        text.paper.line("");
        text.paper.line(new Spoken(Language.english()).of("review"));
        return text.paper.toString();
    }

    private void head() {
        Sparkline line = Sparkline.of(timeline, COLUMNS);
        paper.words(
                "Company   ", PlainText.of(timeline.company()) + ", from " + timeline.from() + " to " + timeline.to());
        paper.line("Level     " + line.levels());
        paper.line("Band      " + line.bands());
        paper.words(
                "          ",
                timeline.bands().stream()
                                .map(start -> start.band() + " from " + start.from())
                                .collect(Collectors.joining(", "))
                        + "; a full stop: no score, the level is the total");
        paper.words(
                "First at  ",
                Arrays.stream(Band.values())
                        .filter(band -> band != Band.MINIMAL)
                        .map(band -> band + " " + first(band))
                        .collect(Collectors.joining(", ")));
        paper.line("");
        paper.words(timeline.from() + "  ", state(timeline.start()));
    }

    private String first(Band band) {
        return timeline.firstAt(band).map(Object::toString).orElse("on no day");
    }

    private void changes() {
        Change first = null;
        Change last = null;
        for (Change change : timeline.changes()) {
            if (change.ofBand() || Math.abs(change.rise().tenths()) >= NOTABLE_TENTHS) {
                drift(first, last);
                first = null;
                notable(change);
            } else {
                first = first == null ? change : first;
                last = change;
            }
        }
        drift(first, last);
    }

    private void drift(@Nullable Change first, @Nullable Change last) {
        if (first != null && last != null) {
            paper.words(
                    first.day() + "  ",
                    first.day().equals(last.day())
                            ? first.rise().signed() + " to " + first.after().level()
                            : "drifted from " + first.before().level() + " to "
                                    + last.after().level() + " until " + last.day());
        }
    }

    private void notable(Change change) {
        String causes = some(change.causes(), MOST_CAUSES, TimelineText::cause);
        String moves = some(change.moves(), MOST_MOVES, TimelineText::move);
        paper.words(
                change.day() + "  ",
                change.rise().signed() + " to " + state(change.after()) + ": " + causes
                        + (moves.isEmpty() ? "" : "; " + moves));
    }

    private static String state(State state) {
        Band band = state.score().band();
        if (band != null) {
            return state.level() + " " + band;
        }
        return state.score().refusal() == Refusal.NOT_ELIGIBLE
                ? "no score, not eligible"
                : state.level() + ", no score";
    }

    private static String cause(Cause cause) {
        KnownAt known = cause.knownAt();
        String lead = cause.kind() == Timeline.CauseKind.MORE_OF_FACT ? "more of " : "";
        return lead
                + PlainText.of(cause.text())
                + (known == null ? "" : " (" + Shown.kebab(known.rule()).replace('-', ' ') + ")");
    }

    private static String move(Move move) {
        String text = move.text() == null ? "" : " (" + PlainText.of(move.text()) + ")";
        return PlainText.of(move.id()) + " " + move.rise().signed() + text;
    }

    private static <T> String some(List<T> items, int most, Function<T, String> words) {
        String first = items.stream().limit(most).map(words).collect(Collectors.joining("; "));
        return items.size() <= most ? first : first + "; and " + (items.size() - most) + " more";
    }
}
