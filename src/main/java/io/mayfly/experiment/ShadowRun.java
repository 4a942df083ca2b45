package io.mayfly.experiment;

import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Scorer;
import io.mayfly.signal.Subject;
import java.util.Comparator;
import java.util.List;

/**
 * A challenger beside the champion on a stream of companies: the champion decides, the challenger is judged on the side, and
 * counts alone are kept, so that a stream without end takes no more memory than a short one.
 *
 * <p>The challenger judges what the champion's signals measured, and measures what only it has. It cannot change the answer of the
 * champion: whatever it throws is counted. It can take its time, since it runs before the answer is given.
 *
 * <p>A run is mutable and for one thread. A stream in parts has a run for each, and {@link #merge} puts them together: the report
 * is the same however the stream is split and in whatever order companies come.
 */
public final class ShadowRun {

    private static final int SHOWN = 20;
    private static final int MOST_LETTERS = 500;

    private static final Comparator<ShadowReport.Failure> BY_MESSAGE =
            Comparator.comparing(ShadowReport.Failure::message);

    /** Of one company seen twice the earlier day is shown, so that the order of the stream does not matter. */
    private static final Comparator<Moved> BY_DAY =
            Comparator.comparing(Moved::asOf).thenComparingDouble(Moved::change).thenComparing(Moved::toString);

    private final Scorer champion;
    private final Scorer challenger;
    private final int shown;
    private final CardPair pair;
    private final PairCounts counts;
    private final IdSample<Moved> moved;
    private final IdSample<ShadowReport.Failure> failures = new IdSample<>(1, BY_MESSAGE);
    private long seen;
    private long failed;

    private ShadowRun(Scorer champion, Scorer challenger, int shown) {
        this.champion = champion;
        this.challenger = challenger;
        this.shown = shown;
        this.pair = new CardPair(champion.scorecard(), challenger.scorecard());
        this.counts = new PairCounts(pair);
        this.moved = new IdSample<>(shown, BY_DAY);
    }

    /**
     * Begins, with twenty moved companies to be shown.
     *
     * @param champion decides
     * @param challenger is judged on the side
     * @return a run that has seen nothing
     */
    public static ShadowRun of(Scorer champion, Scorer challenger) {
        return of(champion, challenger, SHOWN);
    }

    /**
     * Begins.
     *
     * @param champion decides
     * @param challenger is judged on the side
     * @param shown how many of the companies that move are kept to be shown; not negative
     * @return a run that has seen nothing
     * @throws IllegalArgumentException if the number is negative
     */
    public static ShadowRun of(Scorer champion, Scorer challenger, int shown) {
        if (shown < 0) {
            throw new IllegalArgumentException("shown (" + shown + ") must not be negative");
        }
        return new ShadowRun(champion, challenger, shown);
    }

    /**
     * Scores a company by the champion and counts what the challenger would have said.
     *
     * @param subject one company as known on one day
     * @return the assessment by the champion
     * @throws IllegalStateException if a signal of the champion throws; the company is not counted
     */
    public Assessment assess(Subject subject) {
        return assess(List.of(subject)).get(0);
    }

    /**
     * Scores several companies, in less time than one by one: see {@link Scorer#assess(List)}.
     *
     * @param subjects each one company as known on one day; some dozens
     * @return the assessments by the champion in the same order
     * @throws IllegalStateException if a signal of the champion throws; none is counted
     */
    public List<Assessment> assess(List<Subject> subjects) {
        List<Assessment> decided = champion.assess(subjects);
        decided.forEach(this::judge);
        return decided;
    }

    /**
     * Counts what the challenger says of a company that the champion has scored already.
     *
     * @param decided an assessment by the card of the champion
     * @throws IllegalArgumentException if it is by another card
     */
    public void judge(Assessment decided) {
        Scorecard card = decided.scorecard();
        if (!card.equals(champion.scorecard())) {
            throw new IllegalArgumentException(
                    "assessment by " + name(card) + " must be by the champion, " + name(champion.scorecard()));
        }
        seen++;
        Judgement after;
        try {
            after = Judgement.of(challenger.reassess(decided));
        } catch (Throwable thrown) { // also a stack that overflows: nothing of the challenger may reach the champion's
            // caller
            failed++;
            failures.add(id(decided), new ShadowReport.Failure(id(decided), message(thrown)));
            return;
        }
        count(decided, after);
    }

    private void count(Assessment decided, Judgement after) {
        Judgement before = Judgement.of(decided);
        counts.add(before, after);
        if (before.band() != after.band()) {
            Subject subject = decided.subject();
            LabelledCase one = LabelledCase.of(subject.dossier(), subject.asOf(), null);
            moved.add(one.id(), pair.moved(one, before, after));
        }
    }

    private static String id(Assessment assessment) {
        return assessment.subject().dossier().company().id();
    }

    private static String message(Throwable thrown) {
        String message;
        try {
            message = thrown.toString();
        } catch (Throwable again) { // it may well be code of the challenger too
            message = thrown.getClass().getName();
        }
        return message.length() > MOST_LETTERS ? message.substring(0, MOST_LETTERS) + "…" : message;
    }

    /**
     * Puts two parts of a stream together.
     *
     * @param other a run by the same cards that shows as many companies
     * @return a new run that has seen what both have; they stay as they are
     * @throws IllegalArgumentException if cards or the number of companies to be shown differ
     */
    public ShadowRun merge(ShadowRun other) {
        if (!champion.scorecard().equals(other.champion.scorecard())
                || !challenger.scorecard().equals(other.challenger.scorecard())
                || shown != other.shown) {
            throw new IllegalArgumentException("both runs must have the same champion, challenger and number to show");
        }
        ShadowRun both = new ShadowRun(champion, challenger, shown);
        both.addAll(this);
        both.addAll(other);
        return both;
    }

    private void addAll(ShadowRun other) {
        seen += other.seen;
        failed += other.failed;
        counts.addAll(other.counts);
        moved.addAll(other.moved);
        failures.addAll(other.failures);
    }

    /** {@return what came out so far; the run may go on} */
    public ShadowReport report() {
        return new ShadowReport(
                name(champion.scorecard()),
                name(challenger.scorecard()),
                seen,
                failed,
                failures.values().stream().findFirst().orElse(null),
                counts.shift(),
                List.copyOf(moved.values()));
    }

    private static String name(Scorecard card) {
        return card.id() + " " + card.version();
    }
}
