package io.mayfly.score;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes parts of a scorecard in code, to try what a change does. Nothing is checked: {@link Scorecard#read} checks what
 * {@link Scorecard#write} gives. Not for use by several threads.
 */
public final class ScorecardEdit {

    private final Scorecard card;
    private List<Scorecard.BandStart> bands;
    private List<Scorecard.Family> families;
    private List<Scorecard.Entry> signals;
    private List<Scorecard.Gate> gates;
    private List<Scorecard.Typology> typologies;

    private ScorecardEdit(Scorecard card) {
        this.card = card;
        this.bands = card.bands();
        this.families = card.families();
        this.signals = card.signals();
        this.gates = card.gates();
        this.typologies = card.typologies();
    }

    /**
     * Begins with a card as it is.
     *
     * @param card the card, which stays what it is
     * @return an edit of it
     */
    public static ScorecardEdit of(Scorecard card) {
        return new ScorecardEdit(card);
    }

    private static <T> List<T> with(List<T> list, int i, T other) {
        List<T> changed = new ArrayList<>(list);
        changed.set(i, other);
        return changed;
    }

    /**
     * Gives a signal another curve.
     *
     * @param signal its place in the card
     * @param curve the curve
     * @return this
     */
    public ScorecardEdit curve(int signal, Curve curve) {
        return entry(signal, curve, signals.get(signal).change());
    }

    /**
     * Says otherwise whether a signal can be changed.
     *
     * @param signal its place in the card
     * @param change whether it can; {@code null} to say nothing
     * @return this
     */
    public ScorecardEdit change(int signal, @Nullable Changeability change) {
        return entry(signal, signals.get(signal).curve(), change);
    }

    private ScorecardEdit entry(int signal, @Nullable Curve curve, @Nullable Changeability change) {
        Scorecard.Entry old = signals.get(signal);
        signals = with(
                signals,
                signal,
                new Scorecard.Entry(
                        old.id(),
                        old.family(),
                        old.title(),
                        old.unit(),
                        old.strength(),
                        old.expectedFor(),
                        change,
                        old.valid(),
                        curve,
                        old.unknownPoints(),
                        old.rationale(),
                        old.source(),
                        old.falsePositives()));
        return this;
    }

    /**
     * Gives a family another cap or floor.
     *
     * @param family its place in the card; not that of a neutral one
     * @param points the most points that it adds, or takes, as a negative number
     * @return this
     */
    public ScorecardEdit limit(int family, Points points) {
        Scorecard.Family old = families.get(family);
        families = with(
                families,
                family,
                new Scorecard.Family(
                        old.id(),
                        old.title(),
                        old.mitigating() ? null : points,
                        old.mitigating() ? points : null,
                        false,
                        old.rationale(),
                        old.source()));
        return this;
    }

    /**
     * Lets a band begin elsewhere.
     *
     * @param band its place in the card
     * @param from the lowest score in it
     * @return this
     */
    public ScorecardEdit band(int band, Points from) {
        bands = with(bands, band, new Scorecard.BandStart(bands.get(band).band(), from));
        return this;
    }

    /**
     * Sets other gates.
     *
     * @param other all gates
     * @return this
     */
    public ScorecardEdit gates(List<Scorecard.Gate> other) {
        gates = other;
        return this;
    }

    /**
     * Sets other typologies.
     *
     * @param other all typologies
     * @return this
     */
    public ScorecardEdit typologies(List<Scorecard.Typology> other) {
        typologies = other;
        return this;
    }

    /** {@return the card with the changes} */
    public Scorecard done() {
        return new Scorecard(
                card.formatVersion(),
                card.id(),
                card.version(),
                card.title(),
                card.description(),
                card.base(),
                bands,
                card.refusal(),
                card.notEligible(),
                families,
                signals,
                gates,
                typologies,
                card.bonusCap(),
                card.notes(),
                card.cases());
    }
}
