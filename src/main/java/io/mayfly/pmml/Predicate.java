package io.mayfly.pmml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A predicate on one field, in the three-valued logic of PMML: what is missing is neither met nor not. */
interface Predicate {

    /**
     * Asks it.
     *
     * @param reading the value of the field; {@code null} where it is missing
     * @return whether it holds; {@code null} where that is unknown
     */
    @Nullable
    Boolean holds(@Nullable Double reading);

    /** Reads predicates and notes which field they are on and where their answer changes. */
    final class Reader {

        private static final Set<String> COMPARISONS =
                Set.of("equal", "notEqual", "lessThan", "lessOrEqual", "greaterThan", "greaterOrEqual");

        private final Mistakes mistakes;
        final Set<String> fields = new TreeSet<>();
        final Set<BigDecimal> edges = new TreeSet<>();

        Reader(Mistakes mistakes) {
            this.mistakes = mistakes;
        }

        static boolean isOne(Element element) {
            return Set.of("True", "False", "SimplePredicate", "CompoundPredicate", "SimpleSetPredicate")
                    .contains(element.name());
        }

        Predicate read(Element element) {
            return switch (element.name()) {
                case "True" -> reading -> true;
                case "False" -> reading -> false;
                case "SimplePredicate" -> simple(element);
                case "CompoundPredicate" -> compound(element);
                default -> {
                    mistakes.at(
                            element,
                            element.name(),
                            "True, False, a SimplePredicate or a CompoundPredicate: a curve is over numbers, not over a set");
                    yield reading -> false;
                }
            };
        }

        private Predicate simple(Element element) {
            String field = element.attribute("field");
            if (field == null) {
                mistakes.attribute(element, "field", "the name of a field");
            } else {
                fields.add(field);
            }
            String operator = Objects.requireNonNullElse(element.attribute("operator"), "");
            if (operator.equals("isMissing")) {
                return Objects::isNull;
            }
            if (operator.equals("isNotMissing")) {
                return Objects::nonNull;
            }
            BigDecimal edge = Numbers.reading(element.attribute("value"));
            if (!COMPARISONS.contains(operator)) {
                mistakes.attribute(
                        element, "operator", "isMissing, isNotMissing or one of " + new TreeSet<>(COMPARISONS));
            }
            if (edge == null) {
                mistakes.attribute(element, "value", Numbers.READING);
                return reading -> false;
            }
            edges.add(edge.stripTrailingZeros());
            double value = edge.doubleValue();
            return reading -> reading == null ? null : compare(operator, reading, value);
        }

        private static boolean compare(String operator, double reading, double value) {
            return switch (operator) {
                case "equal" -> reading == value;
                case "notEqual" -> reading != value;
                case "lessThan" -> reading < value;
                case "lessOrEqual" -> reading <= value;
                case "greaterThan" -> reading > value;
                default -> reading >= value;
            };
        }

        private Predicate compound(Element element) {
            List<Predicate> parts = element.children().stream()
                    .filter(child -> !child.name().equals("Extension"))
                    .map(this::read)
                    .toList();
            String operator = Objects.requireNonNullElse(element.attribute("booleanOperator"), "");
            if (parts.size() < 2) {
                mistakes.at(element, parts.size() + " predicates", "at least two predicates to join");
            }
            return switch (operator) {
                case "and" -> reading -> and(answers(parts, reading));
                case "or" -> reading -> not(and(answers(parts, reading).map(Answer::not)));
                case "xor" -> reading -> xor(answers(parts, reading));
                default -> {
                    mistakes.attribute(
                            element,
                            "booleanOperator",
                            "and, or, xor; a surrogate asks another field, which no curve can");
                    yield reading -> false;
                }
            };
        }

        /** Streams hold no {@code null}. */
        private enum Answer {
            NO,
            OPEN,
            YES;

            static Answer of(@Nullable Boolean holds) {
                return holds == null ? OPEN : holds ? YES : NO;
            }

            Answer not() {
                return this == OPEN ? OPEN : this == YES ? NO : YES;
            }
        }

        private static Stream<Answer> answers(List<Predicate> parts, @Nullable Double reading) {
            Function<Predicate, Answer> ask = part -> Answer.of(part.holds(reading));
            return parts.stream().map(ask);
        }

        private static @Nullable Boolean and(Stream<Answer> answers) {
            Answer least = answers.min(Answer::compareTo).orElse(Answer.YES);
            return least == Answer.OPEN ? null : least == Answer.YES;
        }

        private static @Nullable Boolean not(@Nullable Boolean holds) {
            return holds == null ? null : !holds;
        }

        private static @Nullable Boolean xor(Stream<Answer> answers) {
            List<Answer> all = answers.toList();
            return all.contains(Answer.OPEN)
                    ? null
                    : all.stream().filter(answer -> answer == Answer.YES).count() % 2 == 1;
        }
    }
}
