package io.mayfly.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.mayfly.score.Scorecard;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared is the same. */
class EnginesAgreeTest {

    private static final Company[] COMPANIES = Company.some(ScoreBenchmark.COMPANIES);

    static Stream<String> scorers() {
        return Stream.of(Engines.scorers());
    }

    static Stream<String> explainers() {
        return Stream.of(Engines.explainers());
    }

    @ParameterizedTest
    @MethodSource("scorers")
    void score_anyEngine_isThatOfMayfly(String name) {
        Engine expected = new MayflyEngine();
        Engine engine = Engines.scorer(name);

        for (Company company : COMPANIES) {
            assertEquals(expected.score(company), engine.score(company), company::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("explainers")
    void explain_anyEngine_isThatOfMayfly(String name) {
        Explainer expected = new MayflyEngine().onDemand();
        Explainer engine = Engines.explainer(name);

        for (Company company : COMPANIES) {
            Explanation explanation = engine.explain(company);
            List<Reason> reasons = expected.explain(company).reasons();
            assertEquals(expected.explain(company).total(), explanation.total(), company::toString);
            if (name.equals("mayfly-headlines")) {
                assertTrue(reasons.containsAll(explanation.reasons()), company::toString);
            } else {
                assertEquals(reasons, explanation.reasons(), company::toString);
            }
        }
    }

    @Test
    void ranking_ofJpmml_isByPoints() {
        JpmmlEngine engine = JpmmlEngine.ofReasons();
        for (Company company : COMPANIES) {
            List<Integer> points = engine.ranking(company).stream()
                    .map(id -> Characteristic.valueOf(
                            id.toUpperCase(java.util.Locale.ROOT).replace('-', '_')))
                    .map(characteristic -> characteristic.points(company))
                    .toList();
            assertEquals(
                    points.stream().sorted(java.util.Comparator.reverseOrder()).toList(), points);
        }
    }

    @Test
    void card_ofTheJavaByHand_isTheSame() {
        Scorecard card = Card.read();

        assertEquals(
                card.signals().stream().map(entry -> entry.id() + entry.title()).toList(),
                Stream.of(Characteristic.ALL).map(c -> c.id + c.text).toList());
        assertEquals(card.base().points().tenths(), Points.BASE);
    }

    @Test
    void limits_ofFamilies_neverBind() {
        Scorecard card = Card.read();
        for (Scorecard.Family family : card.families()) {
            int least = 0;
            int most = 0;
            for (Scorecard.Entry entry : card.signals()) {
                if (entry.family().equals(family.id())) {
                    least += Math.min(0, entry.curve().least().tenths());
                    most += Math.max(0, entry.curve().most().tenths());
                }
            }
            assertTrue(
                    family.mitigating()
                            ? family.floor().tenths() < least
                            : family.cap().tenths() > most,
                    family.id());
        }
    }

    @Test
    void inputs_missing_areOneInFive() {
        long missing = Stream.of(COMPANIES)
                .flatMap(c -> Stream.of(c.monthsRegistered(), c.noWebsite(), c.goodsCode(), c.freight()))
                .filter(java.util.Objects::isNull)
                .count();

        assertEquals(0.2, missing / (4.0 * COMPANIES.length), 0.01);
    }
}
