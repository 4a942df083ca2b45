package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Shipment;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Curve;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No single family makes a company ELEVATED, and no two make it HIGH. Every set of fired signals out of at most two
 * families is tried at full strength, so that every bonus those families can earn and every branch of an alternative is
 * among them; what is not in the set is clear.
 */
class CorroborationTest {

    private static final Scorecard STANDARD = Scorecard.standard();
    private static final Points ELEVATED = start(Band.ELEVATED);
    private static final Points HIGH = start(Band.HIGH);

    private static Points start(Band band) {
        return STANDARD.bands().stream()
                .filter(start -> start.band() == band)
                .findFirst()
                .orElseThrow()
                .from();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.8", "0.9", "1", "1.1", "1.2"})
    void total_signalsOfAtMostTwoFamilies_staysBelowTheBandThatNeedsMore(String factor) {
        Scorecard card = scaled(new BigDecimal(factor));
        List<Integer> aggravating = new ArrayList<>();
        Set<String> floored = new HashSet<>();
        card.families().stream().filter(Scorecard.Family::mitigating).forEach(family -> floored.add(family.id()));
        for (int i = 0; i < card.signals().size(); i++) {
            if (!floored.contains(card.signals().get(i).family())) {
                aggravating.add(i);
            }
        }
        Points mostOfOne = Points.ZERO;
        Points mostOfTwo = Points.ZERO;
        for (int set = 0; set < 1 << aggravating.size(); set++) {
            Set<String> families = new HashSet<>();
            Set<Integer> fired = new HashSet<>();
            for (int k = 0; k < aggravating.size(); k++) {
                if ((set >> k & 1) == 1) {
                    fired.add(aggravating.get(k));
                    families.add(card.signals().get(aggravating.get(k)).family());
                }
            }
            if (families.size() > 2) {
                continue;
            }
            Points total = total(card, fired);
            if (families.size() < 2) {
                assertThat(total).as(families + " at " + factor).isLessThan(ELEVATED);
                mostOfOne = max(mostOfOne, total);
            } else {
                assertThat(total).as(families + " at " + factor).isLessThan(HIGH);
                mostOfTwo = max(mostOfTwo, total);
                if (families.equals(Set.of("newness", "address"))) {
                    assertThat(total).as("start-ups at home").isLessThan(ELEVATED);
                }
            }
        }
        // The test would prove nothing if nothing fired.
        assertThat(mostOfOne).isGreaterThanOrEqualTo(start(Band.LOW));
        assertThat(mostOfTwo).isGreaterThanOrEqualTo(ELEVATED);
    }

    private static Points max(Points a, Points b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Points total(Scorecard card, Set<Integer> fired) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < card.signals().size(); i++) {
            readings.add(fired.contains(i) ? worst(card.signals().get(i).curve()) : FixedReadings.NOT_APPLICABLE);
        }
        return FixedReadings.assess(card, readings).total();
    }

    private static Reading worst(Curve curve) {
        return FixedReadings.exactly(
                curve.direction() == Curve.Direction.RISING ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
    }

    /** All points of signals and all bonuses by a factor; caps, floors, base and bands as they are. */
    private static Scorecard scaled(BigDecimal factor) {
        List<Scorecard.Entry> entries = STANDARD.signals().stream()
                .map(entry -> new Scorecard.Entry(
                        entry.id(),
                        entry.family(),
                        entry.title(),
                        entry.unit(),
                        entry.strength(),
                        entry.expectedFor(),
                        new Curve(
                                entry.curve().scale(),
                                entry.curve().direction(),
                                entry.curve().knots().stream()
                                        .map(knot -> new Curve.Knot(knot.reading(), scaled(knot.points(), factor)))
                                        .toList()),
                        entry.unknownPoints(),
                        entry.rationale(),
                        entry.source(),
                        entry.falsePositives()))
                .toList();
        List<Scorecard.Typology> typologies = STANDARD.typologies().stream()
                .map(typology -> new Scorecard.Typology(
                        typology.id(),
                        typology.title(),
                        scaled(typology.bonus(), factor),
                        typology.when(),
                        typology.rationale(),
                        typology.source()))
                .toList();
        return new Scorecard(
                1,
                STANDARD.id(),
                STANDARD.version(),
                STANDARD.title(),
                STANDARD.description(),
                STANDARD.base(),
                STANDARD.bands(),
                STANDARD.refusal(),
                STANDARD.notEligible(),
                STANDARD.families(),
                entries,
                STANDARD.gates(),
                typologies,
                STANDARD.bonusCap());
    }

    private static Points scaled(Points points, BigDecimal factor) {
        return Points.of(points.decimal().multiply(factor).setScale(1, RoundingMode.HALF_UP));
    }

    @Provide
    Arbitrary<Declaration> declarations() {
        return AnyDossier.facts(Declaration.class);
    }

    @Provide
    Arbitrary<Shipment> shipments() {
        return AnyDossier.facts(Shipment.class);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    @Property(tries = 300)
    void assess_oneDeclarationAlone_neverExceedsLow(
            @ForAll("declarations") Declaration declaration, @ForAll("days") LocalDate day) {
        assertAtMostLow(declaration, day);
    }

    @Property(tries = 300)
    void assess_oneShipmentAlone_neverExceedsLow(
            @ForAll("shipments") Shipment shipment, @ForAll("days") LocalDate day) {
        assertAtMostLow(shipment, day);
    }

    private static void assertAtMostLow(Fact trade, LocalDate day) {
        DossierBuilder dossier = Dossier.builder("c-1").name("Silva").add(trade);
        AnyTrader.addSources(dossier);

        Assessment assessment = Mayfly.standard().assess(dossier.build(), day);

        assertThat(assessment.total()).isLessThan(ELEVATED);
        if (assessment.band() != null) {
            assertThat(assessment.band()).isLessThanOrEqualTo(Band.LOW);
        }
    }
}
