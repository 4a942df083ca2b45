package io.mayfly.report;

import io.mayfly.explain.StepSum;
import io.mayfly.explain.Typical;
import io.mayfly.explain.Versus;
import io.mayfly.explain.Versus.Level;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a company differs from the average of a population, in plain text for people: the largest difference first, and of each
 * signal for how many companies it counts. As with {@link TextReport} the text is not to be parsed, is the same on any
 * machine, and nothing in a dossier can control the terminal or begin a line.
 */
public final class VersusText {

    private static final int MOST_SIGNALS = 5;

    /** Signals that differ by less are told together: a choice, so that the text stays short enough to read. */
    private static final int NOTABLE_TENTHS = 5;

    private static final String MARGIN = " ".repeat(10);

    private final Versus versus;
    private final Typical typical;
    private final Spoken spoken;
    private final Paper paper = new Paper();

    private VersusText(Versus versus, Spoken spoken) {
        this.versus = versus;
        this.typical = versus.typical();
        this.spoken = spoken;
    }

    /**
     * Writes the difference in English.
     *
     * @param versus the difference
     * @return lines of text, each ended by a line feed
     */
    public static String of(Versus versus) {
        return of(versus, Language.english());
    }

    /**
     * Writes the difference.
     *
     * @param versus the difference
     * @param language the language of all but names and ids
     * @return lines of text, each ended by a line feed
     */
    public static String of(Versus versus, Language language) {
        VersusText text = new VersusText(versus, new Spoken(language));
        text.head();
        text.parts();
        text.foot();
        return text.paper.toString();
    }

    private static Message.Keyed say(String key) {
        return Spoken.frame("versus." + key);
    }

    private void head() {
        paper.words(
                spoken.label("company"),
                spoken.of(Spoken.frame("as-of")
                        .with("name", Spoken.called(versus.assessment().subject()))
                        .with("day", versus.assessment().subject().asOf())));
        paper.words(
                spoken.label("total"),
                spoken.of(against(say("total"), versus.total())
                        .with("companies", companies())
                        .with("difference", versus.total().difference().signed())));
        String left = count("without-score", typical.withoutScore()) + count("not-eligible", typical.notEligible());
        paper.words(
                spoken.label("population"),
                spoken.of(say("population").with("companies", companies()).with("days", String.valueOf(typical.days())))
                        + left);
    }

    private Message companies() {
        return typical.companies() == 1
                ? say("companies.one")
                : say("companies.many").with("count", figure(typical.companies()));
    }

    private String count(String key, long count) {
        return count == 0 ? "" : spoken.language().say(say(key).with("count", figure(count)));
    }

    private static Message figure(long count) {
        return new Message.Figure(BigDecimal.valueOf(count), true);
    }

    private static Message.Keyed against(Message.Keyed sentence, Versus.Part part) {
        return sentence.with("points", part.points().toString())
                .with("average", part.average().toString());
    }

    private void parts() {
        paper.heading(spoken.of("versus.parts"));
        versus.total().parts().stream().filter(VersusText::differs).forEach(this::part);
        String same = versus.total().parts().stream()
                .filter(part -> part.level() == Level.FAMILY && !differs(part))
                .map(this::title)
                .collect(Collectors.joining(", "));
        if (!same.isEmpty()) {
            paper.words(TextSteps.points(Points.ZERO) + "  ", spoken.of("versus.same") + ": " + same);
        }
    }

    private static boolean differs(Versus.Part part) {
        return part.difference().tenths() != 0 || part.parts().stream().anyMatch(VersusText::differs);
    }

    private static boolean notable(Versus.Part part) {
        return Math.abs(part.difference().tenths()) >= NOTABLE_TENTHS;
    }

    private void part(Versus.Part part) {
        paper.words(TextSteps.points(part.difference()) + "  ", words(part));
        List<Versus.Part> named = part.parts().stream()
                .filter(VersusText::notable)
                .limit(MOST_SIGNALS)
                .toList();
        named.forEach(each -> paper.words(MARGIN + TextSteps.points(each.difference()) + "  ", words(each)));
        List<Versus.Part> others = part.parts().stream()
                .filter(each -> each.excess() != 0 && !named.contains(each))
                .toList();
        if (!named.isEmpty() && !others.isEmpty()) {
            int together =
                    others.stream().mapToInt(each -> each.difference().tenths()).sum();
            paper.words(
                    MARGIN + TextSteps.points(new Points(together)) + "  ",
                    spoken.of(Message.counted("report.versus.others", others.size())));
        }
    }

    private String title(Versus.Part part) {
        Step step = part.step();
        return step != null ? spoken.title(step) : spoken.name("family." + part.id(), family(part.id()));
    }

    private String family(String id) {
        return versus.assessment().scorecard().families().stream()
                .filter(family -> family.id().equals(id))
                .map(Scorecard.Family::title)
                .findFirst()
                .orElse(id);
    }

    private String words(Versus.Part part) {
        String points = spoken.of(against(say("part"), part));
        Step step = part.step();
        StepSum among = part.among();
        if (part.level() == Level.FAMILY || step == null || among == null) {
            return title(part) + ": " + points;
        }
        return title(part) + " (" + PlainText.of(part.id()) + "): " + spoken.word("state", step.state()) + ", " + points
                + "; " + among(among);
    }

    private String among(StepSum among) {
        String counted = among.counted() == 0
                ? spoken.of("versus.none")
                : spoken.of(say("counted").with("share", percent(among.counted())));
        return among.unknown() == 0
                ? counted
                : counted + ", " + spoken.of(say("unknown").with("share", percent(among.unknown())));
    }

    /** A share of the population; that of a few is not rounded to none. */
    private Message percent(long count) {
        BigDecimal share = BigDecimal.valueOf(100 * count)
                .divide(BigDecimal.valueOf(typical.companies()), 1, RoundingMode.HALF_UP);
        boolean few = count > 0 && share.signum() == 0;
        Message percent =
                Spoken.frame("percent").with("number", new Message.Figure(few ? new BigDecimal("0.1") : share, false));
        return few ? say("less").with("share", percent) : percent;
    }

    private void foot() {
        paper.line("");
        paper.words("", spoken.of("versus.meaning"));
        paper.words("", spoken.of("review"));
        paper.words(
                "",
                spoken.of(say("scorecard")
                        .with("id", typical.scorecardId())
                        .with("version", typical.scorecardVersion())
                        .with("hash", typical.hash())));
    }
}
