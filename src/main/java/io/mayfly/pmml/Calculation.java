package io.mayfly.pmml;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** An expression over one field: what an attribute computes in place of a fixed score. */
interface Calculation {

    double at(double reading);

    /** Reads expressions. */
    final class Reader {

        private static final Map<String, ToDoubleFunction<double[]>> FUNCTIONS = Map.of(
                "+", a -> a[0] + a[1],
                "-", a -> a[0] - a[1],
                "*", a -> a[0] * a[1],
                "/", a -> a[0] / a[1],
                "min", a -> Arrays.stream(a).min().orElse(Double.NaN),
                "max", a -> Arrays.stream(a).max().orElse(Double.NaN),
                "floor", a -> Math.floor(a[0]),
                "ceil", a -> Math.ceil(a[0]),
                "round", a -> Math.floor(a[0] + 0.5),
                "log10", a -> StrictMath.log10(a[0]));

        private final Mistakes mistakes;
        private final @Nullable String field;

        Reader(Mistakes mistakes, @Nullable String field) {
            this.mistakes = mistakes;
            this.field = field;
        }

        Calculation read(Element element) {
            return switch (element.name()) {
                case "Constant" -> constant(element);
                case "FieldRef" -> reference(element);
                case "Apply" -> apply(element);
                default -> {
                    mistakes.at(element, element.name(), "Constant, FieldRef or Apply");
                    yield reading -> 0;
                }
            };
        }

        private Calculation constant(Element element) {
            BigDecimal number = Numbers.decimal(element.text());
            if (number == null) {
                mistakes.at(element, element.text(), "a number");
                return reading -> 0;
            }
            double value = number.doubleValue();
            return reading -> value;
        }

        private Calculation reference(Element element) {
            String named = Objects.requireNonNullElse(element.attribute("field"), "");
            if (!named.equals(field)) {
                mistakes.attribute(
                        element, "field", "the field that the predicates of the characteristic ask, " + field);
            }
            return reading -> reading;
        }

        private Calculation apply(Element element) {
            String name = Objects.requireNonNullElse(element.attribute("function"), "");
            ToDoubleFunction<double[]> function = FUNCTIONS.get(name);
            List<Calculation> arguments = element.children().stream()
                    .filter(child -> !child.name().equals("Extension"))
                    .map(this::read)
                    .toList();
            if (function == null) {
                mistakes.attribute(element, "function", "one of + - * / min max floor ceil round log10");
                return reading -> 0;
            }
            int asked = "+-*/".contains(name) ? 2 : 1;
            if (arguments.size() < asked || (arguments.size() > asked && !name.equals("min") && !name.equals("max"))) {
                mistakes.at(element, arguments.size() + " arguments", asked + " for " + name);
                return reading -> 0;
            }
            return reading -> function.applyAsDouble(
                    arguments.stream().mapToDouble(one -> one.at(reading)).toArray());
        }
    }
}
