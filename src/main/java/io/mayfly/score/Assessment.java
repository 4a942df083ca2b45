package io.mayfly.score;

import io.mayfly.dossier.Statement;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How much a company looks like a one-day firm on one day, and why: an indicator for review, never a finding. Immutable
 * and thread-safe; lists and sentences are made when they are asked for.
 */
public final class Assessment {

    private final Scorer scorer;
    private final CompiledCard card;
    private final Subject subject;
    final Tally tally;
    private final @Nullable Message notEligible;

    Assessment(Scorer scorer, Subject subject, Tally tally, @Nullable Message notEligible) {
        this.scorer = scorer;
        this.card = scorer.card;
        this.subject = subject;
        this.tally = tally;
        this.notEligible = notEligible;
    }

    /** The same company if some signals read something else, by their places; only for suppositions: no dossier says so. */
    Assessment supposing(SortedMap<Integer, Reading> readings) {
        return new Assessment(scorer, subject, tally.with(readings), notEligible);
    }

    /** {@return what made it: signals and scorecard} */
    public Scorer scorer() {
        return scorer;
    }

    /** {@return the company as known on the day} */
    public Subject subject() {
        return subject;
    }

    /** {@return the scorecard} */
    public Scorecard scorecard() {
        return card.scorecard;
    }

    /** {@return the score from 0 to 100; {@code null} when it is refused} */
    public @Nullable Points score() {
        return refusal() == null ? new Points(Tally.clamp(tally.total())) : null;
    }

    /** {@return the sum of base, families and bonuses before it is brought into 0 to 100; for ranking} */
    public Points total() {
        return new Points(tally.total());
    }

    /** {@return the band of the score; {@code null} when it is refused} */
    public @Nullable Band band() {
        Points score = score();
        return score == null ? null : bandOf(score);
    }

    /**
     * The band of any score on this scorecard.
     *
     * @param score a score from 0 to 100
     * @return its band
     */
    public Band bandOf(Points score) {
        return card.band(score.tenths());
    }

    /** {@return why there is no score; {@code null} when there is one} */
    public @Nullable Refusal refusal() {
        if (notEligible != null) {
            return Refusal.NOT_ELIGIBLE;
        }
        boolean weak = tally.total() < card.scorecard.refusal().totalBelow().tenths();
        BigDecimal minimum = card.scorecard.refusal().minimumExpectedCoverage();
        return weak && expectedCovered().below(minimum) ? Refusal.INSUFFICIENT : null;
    }

    /** {@return the reason of the refusal in English; {@code null} when there is a score} */
    public @Nullable String refusalReason() {
        Message reason = refusalMessage();
        return reason == null ? null : Language.english().say(reason);
    }

    /** {@return the reason of the refusal for any language; {@code null} when there is a score} */
    public @Nullable Message refusalMessage() {
        Refusal refusal = refusal();
        if (refusal == null || notEligible != null) {
            return notEligible;
        }
        BigDecimal minimum = card.scorecard.refusal().minimumExpectedCoverage();
        return Message.of("refusal.insufficient")
                .with("expected", new Message.Figure(expectedCoverage(), false))
                .with("minimum", new Message.Figure(minimum, false));
    }

    /** {@return the score if everything unknown turned out in the best and in the worst way} */
    public ScoreInterval bounds() {
        return interval(card.all);
    }

    /** {@return the same over what a diligent check of such a subject would obtain: the headline interval} */
    public ScoreInterval interval() {
        return interval(card.expected(subject.dossier().company().kind()));
    }

    /**
     * How far the total may still move over what a diligent check would obtain, if some signals stayed where they are.
     *
     * @param settled ids of signals
     * @return the distance between the best and the worst total, before they are brought into 0 to 100
     */
    public Points openPoints(Collection<String> settled) {
        boolean[] free = new boolean[card.signals];
        for (int i = 0; i < free.length; i++) {
            free[i] = expected(i) && !settled.contains(entry(i).id());
        }
        return new Points(tally.bound(free, true) - tally.bound(free, false));
    }

    private ScoreInterval interval(boolean[] free) {
        return new ScoreInterval(
                new Points(Tally.clamp(tally.bound(free, false))), new Points(Tally.clamp(tally.bound(free, true))));
    }

    /** {@return the share of what could matter that is known, from 0 to 1, rounded down to three decimals} */
    public BigDecimal coverage() {
        return covered(i -> true, false, card.all).share();
    }

    /**
     * {@return the share of what a diligent check would obtain that is known, from 0 to 1, rounded down; as for the {@link
     * #interval}, only gates that such a check could close count as open}
     */
    public BigDecimal expectedCoverage() {
        return expectedCovered().share();
    }

    private Covered expectedCovered() {
        return covered(
                this::expected, true, card.expected(subject.dossier().company().kind()));
    }

    /** {@return the coverage of each family by its id, in scorecard order; neutral families have nothing to cover} */
    public Map<String, BigDecimal> familyCoverage() {
        Map<String, BigDecimal> coverage = new LinkedHashMap<>();
        for (int f = 0; f < card.families; f++) {
            int family = f;
            if (!card.neutralFamily[f]) {
                coverage.put(
                        card.scorecard.families().get(f).id(),
                        covered(i -> card.family[i] == family, false, card.all).share());
            }
        }
        return coverage;
    }

    private record Covered(long remaining, long swing) {
        BigDecimal share() {
            return swing == 0
                    ? BigDecimal.ONE.setScale(3)
                    : BigDecimal.valueOf(swing - remaining).divide(BigDecimal.valueOf(swing), 3, RoundingMode.DOWN);
        }

        boolean below(BigDecimal minimum) {
            return BigDecimal.valueOf(swing - remaining).compareTo(minimum.multiply(BigDecimal.valueOf(swing))) < 0;
        }
    }

    private Covered covered(IntPredicate wanted, boolean countNotApplicable, boolean[] free) {
        long remaining = 0;
        long swing = 0;
        for (int i = 0; i < card.signals; i++) {
            boolean applies = countNotApplicable || !(tally.reading(i) instanceof Reading.NotApplicable);
            if (applies && wanted.test(i)) {
                remaining += tally.remaining(i, free);
                swing += tally.swing(i);
            }
        }
        return new Covered(remaining, swing);
    }

    private boolean expected(int i) {
        return card.expected(subject.dossier().company().kind())[i];
    }

    /** {@return what each signal measured, by its id, in scorecard order} */
    public Map<String, Reading> readings() {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < card.signals; i++) {
            readings.put(entry(i).id(), tally.reading(i));
        }
        return Collections.unmodifiableMap(readings);
    }

    /**
     * What one entry of the scorecard measured, without the map of {@link #readings()}.
     *
     * @param place the place of the entry among {@link Scorecard#signals()}, from 0
     * @return its reading
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Reading reading(int place) {
        return tally.reading(place);
    }

    /**
     * The points of one entry of the scorecard, as its step tells them: by itself, before gates and the limit of its family. Where
     * very many companies are counted this takes less time than {@link #steps()}.
     *
     * @param place the place of the entry among {@link Scorecard#signals()}, from 0
     * @return its points
     * @throws IndexOutOfBoundsException if there is no such entry
     */
    public Points points(int place) {
        return new Points(tally.points(place));
    }

    /** {@return the calculation, line by line: base, every signal once, gates, caps and floors, typologies, clamp} */
    public List<Step> steps() {
        return new Steps(card, tally, refusal() == null).all();
    }

    /** {@return the steps of context that was found, in scorecard order: no points, but what a reader should know} */
    public List<Step> notes() {
        return steps().stream().filter(step -> step.state() == StepState.NOTED).toList();
    }

    /** {@return at most four headline reasons, at most two of a family, by points before the cap} */
    public List<Reason> reasons() {
        int[] points = IntStream.range(0, card.signals).map(tally::effective).toArray();
        return Headlines.of(card, points).stream().map(this::reason).toList();
    }

    private Reason reason(int i) {
        Scorecard.Entry entry = entry(i);
        String text = tally.reading(i) instanceof Reading.Measured measured && measured.evidence() != null
                ? measured.evidence().sentence()
                : entry.title();
        return new Reason(entry.id(), entry.family(), new Points(tally.effective(i)), text);
    }

    /** {@return the typologies that match, in scorecard order} */
    public List<Scorecard.Typology> typologies() {
        List<Scorecard.Typology> all = card.scorecard.typologies();
        return IntStream.range(0, all.size())
                .filter(tally::matched)
                .mapToObj(all::get)
                .toList();
    }

    /**
     * {@return the signals that inputs are missing for, in scorecard order; context only where it leaves a gate open on a
     * signal that now has points, since it carries none itself}
     */
    public List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < card.signals; i++) {
            if (tally.reading(i) instanceof Reading.Unknown unknown) {
                Gap gap = card.context(i) ? contextGap(i, unknown.missing()) : gap(i, unknown.missing());
                boolean movesSomething = !gap.low().equals(gap.high());
                if (movesSomething || !card.context(i)) {
                    gaps.add(gap);
                }
            }
        }
        return gaps;
    }

    private Gap gap(int i, List<Input> missing) {
        return gap(i, missing, tally.least(i), tally.most(i));
    }

    private Gap contextGap(int i, List<Input> missing) {
        int low = 0;
        int high = 0;
        for (int target = 0; target < card.signals; target++) {
            if (tally.leavesOpen(i, target)) {
                low -= Math.max(0, tally.effective(target));
                high -= Math.min(0, tally.effective(target));
            }
        }
        return gap(i, missing, low, high);
    }

    private Gap gap(int i, List<Input> missing, int low, int high) {
        Scorecard.Entry entry = entry(i);
        return new Gap(
                entry.id(), entry.title(), entry.family(), missing, expected(i), new Points(low), new Points(high));
    }

    private Scorecard.Entry entry(int i) {
        return card.scorecard.signals().get(i);
    }

    /**
     * {@return who stands on sanctions and control lists: the company, those who hold office in it, its owners, then those it
     * deals with; flags beside the score, never points}
     */
    public List<Flag> flags() {
        return Flags.of(subject);
    }

    /** {@return what the company says about itself} */
    public List<Statement> statements() {
        return subject.dossier().statements();
    }

    /** {@return what the assessment was made from} */
    public Receipt receipt() {
        return scorer.receipt(subject);
    }
}
