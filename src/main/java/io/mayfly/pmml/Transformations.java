package io.mayfly.pmml;

import io.mayfly.score.Condition;
import io.mayfly.score.Curve;
import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The derived fields: what limits of families and typologies need to know of single signals. Each is a number and never
 * missing, since evaluators differ in what they make of missing arguments.
 */
final class Transformations {

    private final CardParts parts;

    Transformations(CardParts parts) {
        this.parts = parts;
    }

    Element all() {
        List<Element> fields = new ArrayList<>();
        parts.readInFormulas().forEach(signal -> fields.add(reading(signal)));
        parts.gatesInFormulas().forEach(gate -> fields.add(open(gate)));
        parts.limited().forEach(family -> parts.members(family).forEach(entry -> fields.add(points(entry))));
        parts.card
                .typologies()
                .forEach(typology -> fields.add(derived(Fields.matched(typology.id()), truth(typology.when()))));
        return Element.of("LocalTransformations").holding(fields);
    }

    private static Element derived(String name, Element expression) {
        return Element.of("DerivedField")
                .with("name", name)
                .with("optype", "continuous")
                .with("dataType", "double")
                .holding(expression);
    }

    private Element reading(String signal) {
        Curve curve = parts.entry(signal).curve();
        String any = curve == null ? "0" : curve.knots().get(0).reading().toPlainString();
        return derived(Fields.reading(signal), Formula.field(signal).with("mapMissingTo", any));
    }

    private static Element ifKnown(String signal, Element worth, int otherwise) {
        return Formula.choice(Formula.apply("isMissing", Formula.field(signal)), Formula.tenths(otherwise), worth);
    }

    private static Element met(Condition.Threshold threshold, int yes, int no) {
        Element reached = Formula.apply(
                CardParts.comparison(threshold),
                Formula.field(Fields.reading(threshold.signal())),
                Formula.number(CardParts.value(threshold)));
        return Formula.choice(reached, Formula.tenths(yes), Formula.tenths(no));
    }

    private static Element open(Scorecard.Gate gate) {
        return derived(Fields.open(gate.id()), ifKnown(gate.when().signal(), met(gate.when(), 0, 1), 1));
    }

    private Element points(Scorecard.Entry entry) {
        Element worth = Formula.curve(Objects.requireNonNull(entry.curve()), Fields.reading(entry.id()));
        List<Element> factors = gates(entry.id());
        factors.add(ifKnown(entry.id(), worth, CardParts.unknown(entry)));
        return derived(Fields.points(entry.id()), Formula.joined("product", factors));
    }

    private List<Element> gates(String signal) {
        List<Element> open = new ArrayList<>();
        parts.gatesOn(signal).forEach(gate -> open.add(Formula.field(Fields.open(gate.id()))));
        return open;
    }

    /** 1 for what holds, 0 for what does not or is unknown: the least of what must all hold, the most of what may. */
    private Element truth(Condition condition) {
        if (condition instanceof Condition.All all) {
            return Formula.joined("min", all.all().stream().map(this::truth).toList());
        }
        if (condition instanceof Condition.Any any) {
            return Formula.joined("max", any.any().stream().map(this::truth).toList());
        }
        if (condition instanceof Condition.Not not) {
            return negation(not.not());
        }
        Condition.Threshold threshold = (Condition.Threshold) condition;
        List<Element> factors = gates(threshold.signal());
        factors.add(ifKnown(threshold.signal(), met(threshold, 1, 0), 0));
        return Formula.joined("min", factors);
    }

    /** What is set aside has not reached the threshold; what is unknown, and not set aside, is neither here nor there. */
    private Element negation(Condition.Threshold threshold) {
        List<Element> either = new ArrayList<>();
        gates(threshold.signal()).forEach(open -> either.add(Formula.apply("-", Formula.number("1"), open)));
        either.add(ifKnown(threshold.signal(), met(threshold, 0, 1), 0));
        return Formula.joined("max", either);
    }
}
