package io.mayfly.pmml;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a signal's entry, in a family of its own, of a characteristic. */
final class ForeignEntry {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Curve NONE = new Curve(
            Curve.Scale.LINEAR, Curve.Direction.RISING, List.of(new Curve.Knot(BigDecimal.ZERO, Points.ZERO)));

    private final ForeignCharacteristic characteristic;
    private final String field;
    private final String id;
    private final ForeignFields fields;

    ForeignEntry(ForeignCharacteristic characteristic, String field, String id, ForeignFields fields) {
        this.characteristic = characteristic;
        this.field = field;
        this.id = id;
        this.fields = fields;
    }

    /**
     * What came of it: points of one sign.
     *
     * @param told what the template tells of the signal; {@code null} where it has none
     * @param toBase the points, in tenths, that go to the base so that these are of one sign
     */
    record Made(String id, String title, Curve curve, int unknown, int toBase, Scorecard.@Nullable Entry told) {

        int least() {
            return Math.min(unknown, curve.least().tenths());
        }

        int most() {
            return Math.max(unknown, curve.most().tenths());
        }

        /** Sums are all that PMML knows, so that the limit is one that cannot bind. */
        Scorecard.Family family(String source) {
            boolean mitigates = least() < 0;
            return new Scorecard.Family(
                    id,
                    title,
                    mitigates ? null : new Points(most()),
                    mitigates ? new Points(least()) : null,
                    false,
                    "A family of its own, with all its points: PMML adds up without limits.",
                    source);
        }

        Scorecard.Entry entry(String source) {
            return new Scorecard.Entry(
                    id,
                    id,
                    title,
                    told == null ? "as the document takes it" : told.unit(),
                    told == null || told.curve() == null ? "medium" : told.strength(),
                    told == null || told.curve() == null ? List.of(SubjectKind.COMPANY) : told.expectedFor(),
                    told == null ? null : told.change(),
                    told == null ? null : told.valid(),
                    curve,
                    unknown == 0 ? null : new Points(unknown),
                    "Taken from the document, which gives no reason.",
                    source,
                    told == null ? "The document names none." : told.falsePositives());
        }
    }

    Made make(Scorecard template, Mistakes mistakes, Consumer<String> leftOut) {
        if (!KEBAB.matcher(id).matches()) {
            mistakes.at(
                    characteristic.element(),
                    id,
                    "a field named like a signal, in kebab case; give the signal's id for it (PmmlCards.withNames)");
        }
        Scorecard.Entry told = template.signals().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
        Curve curve = CurveDrawing.of(characteristic, mistakes);
        String title = told == null ? fields.title(field) : told.title();
        if (curve == null) {
            return new Made(id, title, NONE, 0, 0, told);
        }
        Points missing = missing(mistakes, leftOut);
        int least = curve.least().tenths();
        int most = curve.most().tenths();
        int unknown = missing == null ? least < 0 && most > 0 ? least : 0 : missing.tenths();
        int shift = Math.min(least, unknown) < 0 && Math.max(most, unknown) > 0 ? Math.min(least, unknown) : 0;
        if (shift != 0) {
            leftOut.accept("The points of " + id + " start at " + new Points(shift) + ", which goes to the base so that"
                    + " none is below 0: totals stay the same, its part in them starts at 0.");
        }
        if (told == null) {
            leftOut.accept("The template has no signal " + id
                    + ": its strength is taken for medium and companies are expected to show it.");
        }
        return new Made(id, title, shifted(curve, shift), unknown - shift, shift, told);
    }

    private @Nullable Points missing(Mistakes mistakes, Consumer<String> leftOut) {
        String replacement = fields.replacement(field);
        BigDecimal number = replacement == null ? null : Numbers.reading(replacement);
        if (replacement != null && number == null) {
            mistakes.at(characteristic.element(), replacement, "a missingValueReplacement that is " + Numbers.READING);
            return Points.ZERO;
        }
        Double reading = number == null ? null : number.doubleValue();
        ForeignCharacteristic.Scored scored = characteristic.attributeAt(reading);
        if (scored == null) {
            leftOut.accept(
                    "No Attribute of " + characteristic.name()
                            + " holds for a missing value, of which PMML then makes no score; here it is worth the least, or nothing.");
            return null;
        }
        if (reading == null && scored.fixed() == null) {
            mistakes.at(scored.element(), "an expression", "a fixed score where the value may be missing");
            return Points.ZERO;
        }
        double worth = scored.at(reading == null ? 0 : reading);
        Points points = Double.isFinite(worth) ? Numbers.points(BigDecimal.valueOf(worth)) : null;
        if (points == null) {
            mistakes.at(scored.element(), String.valueOf(worth), Numbers.POINTS + " for a missing value");
        }
        return points;
    }

    private static Curve shifted(Curve curve, int shift) {
        return new Curve(
                curve.scale(),
                curve.direction(),
                curve.knots().stream()
                        .map(knot -> new Curve.Knot(
                                knot.reading(), new Points(knot.points().tenths() - shift)))
                        .toList());
    }
}
