package io.mayfly.report;

import io.mayfly.dossier.KnownAt;
import io.mayfly.explain.Timeline;
import io.mayfly.explain.Timeline.Cause;
import io.mayfly.explain.Timeline.Change;
import io.mayfly.explain.Timeline.Move;
import io.mayfly.explain.Timeline.State;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Band;
import io.mayfly.score.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
    private final Spoken spoken;
    private final Paper paper = new Paper();

    private TimelineText(Timeline timeline, Spoken spoken) {
        this.timeline = timeline;
        this.spoken = spoken;
    }

    /**
     * Writes a timeline in English.
     *
     * @param timeline the timeline
     * @return lines of text, each ended by a line feed
     */
    public static String of(Timeline timeline) {
        return of(timeline, Language.english());
    }

    /**
     * Writes a timeline. What the dossier tells stays in its language, and ids stay.
     *
     * @param timeline the timeline
     * @param language the language of everything else
     * @return lines of text, each ended by a line feed
     */
    public static String of(Timeline timeline, Language language) {
        TimelineText text = new TimelineText(timeline, new Spoken(language));
        text.head();
        text.changes();
        text.paper.line("");
        text.paper.line(text.spoken.of("review"));
        return text.paper.toString();
    }

    private void head() {
        Sparkline line = Sparkline.of(timeline, COLUMNS);
        paper.words(
                spoken.label("company"),
                spoken.of(timeline("company")
                        .with("name", PlainText.of(timeline.company()))
                        .with("from", timeline.from())
                        .with("to", timeline.to())));
        paper.line(spoken.label("level") + line.levels());
        paper.line(spoken.label("band") + letters(line.bands()));
        String starts = timeline.bands().stream()
                .map(start -> spoken.of(timeline("start")
                        .with("band", band(start.band()))
                        .with("points", start.from().toString())))
                .collect(Collectors.joining(", "));
        paper.words(" ".repeat(10), spoken.of(timeline("starts").with("bands", starts)));
        paper.words(
                spoken.label("first"),
                Arrays.stream(Band.values())
                        .filter(band -> band != Band.MINIMAL)
                        .map(this::first)
                        .collect(Collectors.joining(", ")));
        paper.line("");
        paper.words(timeline.from() + "  ", state(timeline.start()));
    }

    private String band(Band band) {
        return spoken.constant("band", band);
    }

    /** Each band by the first letter that it has in this language. */
    private String letters(String bands) {
        String letters = bands;
        for (Band band : Band.values()) {
            String letter = band(band).substring(0, band(band).offsetByCodePoints(0, 1));
            letters = letters.replace(band.name().substring(0, 1), letter.toUpperCase(Locale.ROOT));
        }
        return letters;
    }

    private String first(Band band) {
        Message.Keyed first = timeline.firstAt(band)
                .map(day -> timeline("first").with("day", day))
                .orElseGet(() -> timeline("never"));
        return spoken.of(first.with("band", band(band)));
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
            String after = last.after().level().toString();
            paper.words(
                    first.day() + "  ",
                    first.day().equals(last.day())
                            ? rise(first, after)
                            : spoken.of(timeline("drift")
                                    .with("before", first.before().level().toString())
                                    .with("after", after)
                                    .with("day", last.day())));
        }
    }

    private void notable(Change change) {
        String causes = some(change.causes(), MOST_CAUSES, this::cause);
        String moves = some(change.moves(), MOST_MOVES, this::move);
        paper.words(
                change.day() + "  ",
                rise(change, state(change.after())) + ": " + causes + (moves.isEmpty() ? "" : "; " + moves));
    }

    private String rise(Change change, String state) {
        return spoken.of(timeline("rise").with("rise", change.rise().signed()).with("state", state));
    }

    private String state(State state) {
        Band band = state.score().band();
        if (state.score().refusal() == Refusal.NOT_ELIGIBLE) {
            return spoken.of(timeline("not-eligible"));
        }
        Message.Keyed level = timeline(band == null ? "no-score" : "state")
                .with("level", state.level().toString());
        return spoken.of(band == null ? level : level.with("band", band(band)));
    }

    private String cause(Cause cause) {
        String words = spoken.of(cause.message());
        KnownAt known = cause.knownAt();
        Message said = cause.kind() == Timeline.CauseKind.MORE_OF_FACT
                ? timeline("more-of").with("fact", words)
                : Message.text(words);
        return spoken.joined(
                known == null
                        ? said
                        : timeline("known")
                                .with("cause", said)
                                .with("rule", spoken.of(KnownWords.rule(cause.fact(), known))));
    }

    private String move(Move move) {
        Message.Keyed said = timeline(move.message() == null ? "move" : "move.because")
                .with("id", PlainText.of(move.id()))
                .with("rise", move.rise().signed());
        return spoken.joined(move.message() == null ? said : said.with("because", spoken.of(move.message())));
    }

    private <T> String some(List<T> items, int most, Function<T, String> words) {
        String first = items.stream().limit(most).map(words).collect(Collectors.joining("; "));
        return items.size() <= most
                ? first
                : first + spoken.joined(Message.of("explain.and-more").with("count", items.size() - most));
    }

    private static Message.Keyed timeline(String key) {
        return Message.of("timeline." + key);
    }
}
