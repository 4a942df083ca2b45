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
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * No single family makes a company ELEVATED, and no two make it HIGH. Every signal of the families is tried at full
 * strength, so that every bonus those families can earn and every branch of an alternative is met. Fewer fired signals
 * are never worth more, as the law of monotone totals says; samples of them show it here as well.
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
        List<String> families = card.families().stream()
                .filter(family -> family.cap() != null)
                .map(Scorecard.Family::id)
                .toList();
        Points mostOfOne = Points.ZERO;
        Points mostOfTwo = Points.ZERO;
        for (String one : families) {
            Points alone = total(card, Set.of(one));
            assertThat(alone).as(one + " at " + factor).isLessThan(ELEVATED);
            mostOfOne = max(mostOfOne, alone);
            for (String other : families.subList(families.indexOf(one) + 1, families.size())) {
                Points both = total(card, Set.of(one, other));
                assertThat(both).as(one + " and " + other + " at " + factor).isLessThan(HIGH);
                mostOfTwo = max(mostOfTwo, both);
            }
        }
        assertThat(total(card, Set.of("newness", "address")))
                .as("start-ups at home")
                .isLessThan(ELEVATED);
        // The test would prove nothing if nothing fired.
        assertThat(mostOfOne).isGreaterThanOrEqualTo(start(Band.LOW));
        assertThat(mostOfTwo).isGreaterThanOrEqualTo(ELEVATED);
    }

    @Test
    void total_someSignalsOfTwoFamilies_isNoMoreThanThatOfAll() {
        Random random = new Random(20230724);
        List<String> families =
                STANDARD.families().stream().map(Scorecard.Family::id).toList();
        for (int k = 0; k < 2_000; k++) {
            Set<String> two = Set.copyOf(List.of(families.get(random.nextInt(families.size())), "volume"));
            Set<Integer> all = aggravating(STANDARD, two);
            Set<Integer> some = new HashSet<>(all);
            some.removeIf(i -> random.nextBoolean());

            assertThat(fired(STANDARD, some)).isLessThanOrEqualTo(fired(STANDARD, all));
        }
    }

    private static Points max(Points a, Points b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Points total(Scorecard card, Set<String> families) {
        return fired(card, aggravating(card, families));
    }

    /** The signals of some families, without those that mitigate or carry no points. */
    private static Set<Integer> aggravating(Scorecard card, Set<String> families) {
        Set<String> capped = new HashSet<>();
        card.families().stream().filter(family -> family.cap() != null).forEach(family -> capped.add(family.id()));
        Set<Integer> found = new HashSet<>();
        for (int i = 0; i < card.signals().size(); i++) {
            String family = card.signals().get(i).family();
            if (families.contains(family) && capped.contains(family)) {
                found.add(i);
            }
        }
        return found;
    }

    private static Points fired(Scorecard card, Set<Integer> fired) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < card.signals().size(); i++) {
            Curve curve = card.signals().get(i).curve();
            readings.add(fired.contains(i) && curve != null ? worst(curve) : FixedReadings.NOT_APPLICABLE);
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
                        scaled(entry.curve(), factor),
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

    private static @Nullable Curve scaled(@Nullable Curve curve, BigDecimal factor) {
        return curve == null
                ? null
                : new Curve(
                        curve.scale(),
                        curve.direction(),
                        curve.knots().stream()
                                .map(knot -> new Curve.Knot(knot.reading(), scaled(knot.points(), factor)))
                                .toList());
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
    void assess_oneDeclarationAlone_exceedsLowOnlyForALotOnAnOddRoute(
            @ForAll("declarations") Declaration declaration, @ForAll("days") LocalDate day) {
        assertCorroborated(declaration, day);
    }

    @Property(tries = 300)
    void assess_oneShipmentAlone_exceedsLowOnlyForALotOnAnOddRoute(
            @ForAll("shipments") Shipment shipment, @ForAll("days") LocalDate day) {
        assertCorroborated(shipment, day);
    }

    private static void assertCorroborated(Fact trade, LocalDate day) {
        DossierBuilder dossier = Dossier.builder("c-1").name("Silva").add(trade);
        AnyTrader.addSources(dossier);

        Assessment assessment = Mayfly.standard().assess(dossier.build(), day);

        // A lot of mobilisation size on an odd route may be worth a look, but never stands at the top.
        boolean both =
                fired(assessment, "volume", Set.of("mobilisation-size-lots")) && fired(assessment, "routing", Set.of());
        assertThat(assessment.total()).isLessThan(both ? HIGH : ELEVATED);
    }

    private static boolean fired(Assessment assessment, String family, Set<String> ids) {
        return assessment.steps().stream()
                .filter(step -> step.state() == StepState.FIRED && family.equals(step.family()))
                .anyMatch(step -> ids.isEmpty() || ids.contains(step.id()));
    }
}
