package io.mayfly.pmml;

import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import java.math.BigDecimal;
import java.util.List;

/** Expressions of PMML, for points in tenths: whole numbers, so that sums are exact in binary fractions. */
final class Formula {

    private Formula() {}

    static Element number(String number) {
        return Element.of("Constant").with("dataType", "double").saying(number);
    }

    static Element tenths(int tenths) {
        return number(String.valueOf(tenths));
    }

    static Element number(BigDecimal number) {
        return number(number.toPlainString());
    }

    static Element text(String text) {
        return Element.of("Constant").with("dataType", "string").saying(text);
    }

    static Element field(String name) {
        return Element.of("FieldRef").with("field", name);
    }

    static Element apply(String function, Element... arguments) {
        return apply(function, List.of(arguments));
    }

    static Element apply(String function, List<Element> arguments) {
        return Element.of("Apply").with("function", function).holding(arguments);
    }

    /** Every function but the choice is asked with all its arguments by some evaluators, so that each must be harmless. */
    static Element choice(Element when, Element then, Element otherwise) {
        return apply("if", when, then, otherwise);
    }

    static Element inPoints(Element tenths) {
        return apply("/", tenths, number("10"));
    }

    /** Sums and the extremes of one thing are that thing. */
    static Element joined(String function, List<Element> parts) {
        return parts.size() == 1 ? parts.get(0) : apply(function, parts);
    }

    /**
     * What a reading between two knots is worth in tenths, by the very operations of the scorer in their order: another order
     * could round a tie the other way.
     */
    static Element piece(Curve curve, int to, String field) {
        Curve.Knot one = curve.knots().get(to - 1);
        Curve.Knot two = curve.knots().get(to);
        boolean log = curve.scale() == Curve.Scale.LOG10;
        double from = position(one.reading(), log);
        double span = position(two.reading(), log) - from;
        Element at = log ? apply("log10", field(field)) : field(field);
        Element share = apply("/", apply("-", at, number(plain(from))), number(plain(span)));
        Element rise = apply("*", tenths(two.points().tenths() - one.points().tenths()), share);
        Element between = apply("+", tenths(one.points().tenths()), rise);
        return negative(one.points(), two.points())
                ? apply("ceil", apply("-", between, number("0.5")))
                : apply("floor", apply("+", between, number("0.5")));
    }

    private static boolean negative(Points one, Points two) {
        return one.tenths() < 0 || two.tenths() < 0;
    }

    private static double position(BigDecimal reading, boolean log) {
        double number = reading.doubleValue();
        return log ? StrictMath.log10(number) : number;
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** What any reading is worth in tenths; it must not be missing. */
    static Element curve(Curve curve, String field) {
        List<Curve.Knot> knots = curve.knots();
        Element worth = tenths(knots.get(knots.size() - 1).points().tenths());
        for (int i = knots.size() - 1; i >= 0; i--) {
            Curve.Knot knot = knots.get(i);
            boolean flat = i == 0 || knots.get(i - 1).points().equals(knot.points());
            Element here = flat ? tenths(knot.points().tenths()) : piece(curve, i, field);
            worth = choice(apply("lessOrEqual", field(field), number(knot.reading())), here, worth);
        }
        return worth;
    }
}
