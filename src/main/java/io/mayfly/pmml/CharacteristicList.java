package io.mayfly.pmml;

import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is added up: one characteristic for each signal with points, each limit that can bind and each typology. */
final class CharacteristicList {

    private final CardParts parts;

    CharacteristicList(CardParts parts) {
        this.parts = parts;
    }

    Element all() {
        List<Element> list = new ArrayList<>();
        parts.judged().forEach(entry -> list.add(signal(entry)));
        parts.limited().forEach(family -> list.add(limit(family)));
        parts.card.typologies().forEach(typology -> list.add(typology(typology)));
        if (parts.bonusesLimited()) {
            list.add(bonusCap());
        }
        return Element.of("Characteristics").holding(list);
    }

    private static Element characteristic(String id, List<Element> attributes) {
        return Element.of("Characteristic")
                .with("name", id)
                .with("reasonCode", id)
                .holding(attributes);
    }

    private Element signal(Scorecard.Entry entry) {
        List<Element> attributes = new ArrayList<>();
        parts.gatesOn(entry.id()).forEach(gate -> attributes.add(scored(Points.ZERO, threshold(gate.when()))));
        attributes.addAll(pieces(entry.id(), Objects.requireNonNull(entry.curve())));
        // Last, since some evaluators cannot ask whether a reading is missing: no attribute before matches one that is.
        attributes.add(scored(new Points(CardParts.unknown(entry)), Element.of("True")));
        return characteristic(entry.id(), attributes);
    }

    private static List<Element> pieces(String signal, Curve curve) {
        List<Element> attributes = new ArrayList<>();
        List<Curve.Knot> knots = curve.knots();
        for (int i = 0; i < knots.size(); i++) {
            Curve.Knot knot = knots.get(i);
            Element here = simple(signal, "lessOrEqual", knot.reading());
            boolean flat = i == 0 || knots.get(i - 1).points().equals(knot.points());
            attributes.add(
                    flat
                            ? scored(knot.points(), here)
                            : computed(here, Formula.inPoints(Formula.piece(curve, i, signal))));
        }
        Curve.Knot last = knots.get(knots.size() - 1);
        attributes.add(scored(last.points(), simple(signal, "greaterThan", last.reading())));
        return attributes;
    }

    private static Element scored(Points points, Element predicate) {
        return Element.of("Attribute").with("partialScore", plain(points)).holding(predicate);
    }

    private static Element computed(Element predicate, Element expression) {
        return Element.of("Attribute")
                .holding(predicate, Element.of("ComplexPartialScore").holding(expression));
    }

    private static Element simple(String field, String operator, BigDecimal value) {
        return Element.of("SimplePredicate")
                .with("field", field)
                .with("operator", operator)
                .with("value", value.toPlainString());
    }

    private static Element threshold(Condition.Threshold threshold) {
        return simple(threshold.signal(), CardParts.comparison(threshold), CardParts.value(threshold));
    }

    /** Takes back what goes beyond the limit, under the name that the step has in an assessment. */
    private Element limit(Scorecard.Family family) {
        Element sum = Formula.joined(
                "sum",
                parts.members(family).stream()
                        .map(entry -> Formula.field(Fields.points(entry.id())))
                        .toList());
        Element beyond =
                Formula.apply("-", Formula.tenths(CardParts.limit(family).tenths()), sum);
        Element back = Formula.apply(family.mitigating() ? "max" : "min", Formula.number("0"), beyond);
        Element limit = characteristic(
                family.id() + (family.mitigating() ? "-floor" : "-cap"),
                List.of(computed(Element.of("True"), Formula.inPoints(back))));
        // What a floor can give back at most is its baseline, so that it ranks behind every reason.
        return family.mitigating() ? limit.with("baselineScore", plain(parts.beyond(family))) : limit;
    }

    /** Its own points are its baseline: Mayfly tells typologies beside the reasons, and so none ranks above 0 here. */
    private static Element typology(Scorecard.Typology typology) {
        return characteristic(
                        typology.id(),
                        List.of(
                                scored(
                                        typology.bonus(),
                                        simple(Fields.matched(typology.id()), "greaterOrEqual", BigDecimal.ONE)),
                                scored(Points.ZERO, Element.of("True"))))
                .with("baselineScore", plain(typology.bonus()));
    }

    private Element bonusCap() {
        List<Element> bonuses = parts.card.typologies().stream()
                .map(typology -> Formula.apply(
                        "*", Formula.tenths(typology.bonus().tenths()), Formula.field(Fields.matched(typology.id()))))
                .toList();
        Element beyond = Formula.apply(
                "-", Formula.tenths(parts.card.bonusCap().points().tenths()), Formula.joined("sum", bonuses));
        Element back = Formula.apply("min", Formula.number("0"), beyond);
        return characteristic("bonus-cap", List.of(computed(Element.of("True"), Formula.inPoints(back))));
    }

    static String plain(Points points) {
        return points.decimal().stripTrailingZeros().toPlainString();
    }
}
