package io.mayfly.experiment;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.json.InvalidFieldException;
import io.mayfly.json.StrictJson;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A company on a day, and what it turned out to be.
 *
 * @param dossier everything at hand about it; what became known after the day is not used
 * @param asOf the day on which it is scored
 * @param label what it was; {@code null} where nobody knows: it is scored, and left out of all that needs a label
 * @param weight how many companies it stands for, from 1e-20 to 1e20; {@code null} for 1
 * @param confidence how sure the label is, from 1e-20 to 1; {@code null} for 1. The case counts as {@link
 *     #countsAs} companies
 * @param origin where the label comes from, in words
 */
public record LabelledCase(
        Dossier dossier,
        LocalDate asOf,
        @Nullable Label label,
        @Nullable Double weight,
        @Nullable Double confidence,
        @Nullable String origin)
        implements Serializable {

    /** So small a weight times so small a confidence is still one that {@link Outcomes} can add up. */
    private static final double LEAST = 1e-20;

    /** The JSON form. */
    private record Document(
            Dossier dossier,
            PartialDate asOf,
            @Nullable Label label,
            @Nullable Double weight,
            @Nullable Double confidence,
            @Nullable String origin) {
        private Document {
            check(weight, confidence);
            required("dossier", dossier);
            required("asOf", asOf);
            if (!asOf.exact()) {
                throw new InvalidFieldException("asOf", asOf, "a day, such as 2023-07-24");
            }
        }
    }

    private static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidFieldException(field, null, "a value: this field is required");
        }
    }

    /** Checks weight and confidence. */
    public LabelledCase {
        check(weight, confidence);
    }

    private static void check(@Nullable Double weight, @Nullable Double confidence) {
        if (weight != null && !(weight >= LEAST && weight <= 1 / LEAST)) {
            throw new InvalidFieldException("weight", weight, "a number from " + LEAST + " to " + 1 / LEAST);
        }
        if (confidence != null && !(confidence >= LEAST && confidence <= 1)) {
            throw new InvalidFieldException("confidence", confidence, "a number from " + LEAST + " to 1");
        }
    }

    /**
     * A case of weight 1 whose label is sure.
     *
     * @param dossier the company
     * @param asOf the day
     * @param label what it was
     * @return the case
     */
    public static LabelledCase of(Dossier dossier, LocalDate asOf, @Nullable Label label) {
        return new LabelledCase(dossier, asOf, label, null, null, null);
    }

    /**
     * Reads a case from its JSON form, such as {@code {"asOf":"2023-07-24","label":"shell","dossier":{…}}}.
     *
     * @param json one JSON document
     * @return the case
     * @throws io.mayfly.json.InvalidDocumentException with every mistake in it
     */
    public static LabelledCase read(String json) {
        Document read = StrictJson.read(json, Document.class);
        return new LabelledCase(
                read.dossier, read.asOf.earliest(), read.label, read.weight, read.confidence, read.origin);
    }

    /** {@return the JSON form in one line} */
    public String write() {
        return StrictJson.write(
                new Document(dossier, PartialDate.parse(asOf.toString()), label, weight, confidence, origin));
    }

    /** {@return the id of the company} */
    public String id() {
        return dossier.company().id();
    }

    /** {@return how many cases it counts as: weight times confidence} */
    public double countsAs() {
        return (weight == null ? 1 : weight) * (confidence == null ? 1 : confidence);
    }

    /**
     * The same case with other facts.
     *
     * @param other the facts
     * @return the case
     */
    public LabelledCase with(Dossier other) {
        return new LabelledCase(other, asOf, label, weight, confidence, origin);
    }
}
