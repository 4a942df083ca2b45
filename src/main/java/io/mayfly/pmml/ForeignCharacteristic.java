package io.mayfly.pmml;

import io.mayfly.score.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One characteristic of a document: its attributes, of which the first that holds gives the score. */
final class ForeignCharacteristic {

    private final Element element;
    private final Mistakes mistakes;
    private final Consumer<String> leftOut;
    private final List<Scored> attributes = new ArrayList<>();
    private final TreeSet<BigDecimal> edges = new TreeSet<>();
    private @Nullable String field;

    /** An attribute: when it holds, and its fixed score or how to compute it. */
    record Scored(
            Element element,
            Predicate when,
            @Nullable Points fixed,
            @Nullable Calculation computed) {

        /** What a reading is worth; not a number where it cannot be computed. */
        double at(double reading) {
            return fixed != null ? fixed.decimal().doubleValue() : computed != null ? computed.at(reading) : Double.NaN;
        }
    }

    ForeignCharacteristic(Element element, Mistakes mistakes, Consumer<String> leftOut) {
        this.element = element;
        this.mistakes = mistakes;
        this.leftOut = leftOut;
        read();
    }

    private void read() {
        Predicate.Reader predicates = new Predicate.Reader(mistakes);
        List<Element> all = element.all("Attribute");
        List<Predicate> when =
                all.stream().map(one -> predicate(one, predicates)).toList();
        edges.addAll(predicates.edges);
        if (predicates.fields.size() == 1) {
            field = predicates.fields.iterator().next();
        } else {
            mistakes.at(
                    element,
                    predicates.fields.isEmpty() ? "no field" : String.join(", ", predicates.fields),
                    "predicates on exactly one field, which becomes the signal");
        }
        for (int i = 0; i < all.size(); i++) {
            attributes.add(scored(all.get(i), when.get(i)));
        }
    }

    private Predicate predicate(Element attribute, Predicate.Reader predicates) {
        List<Element> found =
                attribute.children().stream().filter(Predicate.Reader::isOne).toList();
        if (found.size() != 1) {
            mistakes.at(attribute, found.size() + " predicates", "exactly one predicate");
        }
        return found.isEmpty() ? reading -> false : predicates.read(found.get(0));
    }

    private Scored scored(Element attribute, Predicate when) {
        Element complex = attribute.first("ComplexPartialScore");
        if (complex != null) {
            List<Element> expressions = complex.children().stream()
                    .filter(child -> !child.name().equals("Extension"))
                    .toList();
            if (expressions.size() != 1) {
                mistakes.at(complex, expressions.size() + " expressions", "exactly one expression");
                return new Scored(attribute, when, Points.ZERO, null);
            }
            return new Scored(attribute, when, null, new Calculation.Reader(mistakes, field).read(expressions.get(0)));
        }
        BigDecimal score = Numbers.decimal(attribute.attribute("partialScore"));
        Points points = Numbers.points(score);
        if (points == null || score == null) {
            mistakes.attribute(attribute, "partialScore", Numbers.POINTS);
            return new Scored(attribute, when, Points.ZERO, null);
        }
        if (points.decimal().compareTo(score) != 0) {
            leftOut.accept("The partial score of " + score.toPlainString() + " of " + name() + " is rounded to "
                    + points + ": points have one decimal.");
        }
        return new Scored(attribute, when, points, null);
    }

    Element element() {
        return element;
    }

    /** The field that it is on; {@code null} where there is not exactly one, which is told. */
    @Nullable
    String field() {
        return field;
    }

    String name() {
        String name = element.attribute("name");
        return name != null ? name : field != null ? field : element.place().path();
    }

    List<BigDecimal> edges() {
        return List.copyOf(edges);
    }

    /** The attribute that gives the score; {@code null} where none holds. */
    @Nullable
    Scored attributeAt(@Nullable Double reading) {
        return attributes.stream()
                .filter(one -> Boolean.TRUE.equals(one.when().holds(reading)))
                .findFirst()
                .orElse(null);
    }
}
