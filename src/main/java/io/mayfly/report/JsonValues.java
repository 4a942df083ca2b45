package io.mayfly.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Claim;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import io.mayfly.explain.Outlook;
import io.mayfly.score.Band;
import io.mayfly.score.Curve;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small values in the JSON form. Decimals have at least one digit after the point and no further trailing zeros. */
final class JsonValues {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Decimals of a reading. */
    private static final int DIGITS = 4;

    private static final BigDecimal TEN_MILLION = BigDecimal.valueOf(10_000_000);

    private JsonValues() {}

    static @Nullable BigDecimal points(@Nullable Points points) {
        return points == null ? null : points.decimal();
    }

    /** From ten million on whole numbers: readers that take decimals for doubles would write those with an exponent. */
    static BigDecimal decimal(BigDecimal value) {
        if (value.abs().compareTo(TEN_MILLION) >= 0) {
            return value.setScale(0, RoundingMode.HALF_UP);
        }
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    }

    static ObjectNode interval(ScoreInterval interval) {
        return NODES.objectNode()
                .put("low", interval.low().decimal())
                .put("high", interval.high().decimal());
    }

    static void addOutlook(ObjectNode node, Outlook outlook) {
        node.set("best", end(outlook.best()));
        node.set("worst", end(outlook.worst()));
        node.set("rulesOut", bands(outlook.rulesOut()));
        node.set("opens", bands(outlook.opens()));
        node.set("leadsTo", bands(outlook.leadsTo()));
    }

    private static ObjectNode end(Outlook.End end) {
        ObjectNode node = NODES.objectNode()
                .put("total", end.total().decimal())
                .put("band", end.band().name());
        node.set("interval", interval(end.interval()));
        node.set("bounds", interval(end.bounds()));
        return node;
    }

    private static ArrayNode bands(List<Band> bands) {
        return texts(bands.stream().map(Band::name).toList());
    }

    static @Nullable ObjectNode reading(@Nullable Reading reading) {
        if (!(reading instanceof Reading.Measured measured)) {
            return null;
        }
        ObjectNode node = NODES.objectNode();
        node.set("low", number(measured.lo()));
        node.set("high", number(measured.hi()));
        node.set("best", number(measured.best()));
        return node;
    }

    private static JsonNode number(double value) {
        if (Double.isInfinite(value)) {
            return NODES.textNode(value > 0 ? "infinity" : "-infinity");
        }
        return NODES.numberNode(decimal(new BigDecimal(value).setScale(DIGITS, RoundingMode.HALF_UP)));
    }

    /** Context has a unit, but no curve. */
    static ObjectNode thresholds(String unit, @Nullable Curve curve) {
        ObjectNode node = NODES.objectNode()
                .put("unit", unit)
                .put("scale", curve == null ? null : Shown.kebab(curve.scale()))
                .put("direction", curve == null ? null : Shown.kebab(curve.direction()));
        ArrayNode knots = node.putArray("knots");
        for (Curve.Knot knot : curve == null ? List.<Curve.Knot>of() : curve.knots()) {
            knots.addArray().add(decimal(knot.reading())).add(knot.points().decimal());
        }
        return node;
    }

    static @Nullable ObjectNode claim(@Nullable Claim claim) {
        return claim == null
                ? null
                : NODES.objectNode()
                        .put("topic", Shown.kebab(claim.topic()))
                        .put("goods", claim.goods())
                        .put("country", claim.country())
                        .put("party", claim.party());
    }

    static ArrayNode inputs(List<Input> inputs) {
        ArrayNode array = NODES.arrayNode();
        for (Input input : inputs) {
            array.addObject()
                    .put("inquiry", input.inquiry())
                    .put("field", input.field())
                    .put("note", input.words())
                    .put("due", input.due() == null ? null : input.due().toString());
        }
        return array;
    }

    static ObjectNode addOrigin(ObjectNode node, @Nullable Source source, KnownAt known) {
        node.set("source", source == null ? null : source(source));
        return node.put("knownAt", known.day() == null ? null : known.day().toString())
                .put("knownAtRule", Shown.kebab(known.rule()))
                .put("knownAtJurisdiction", known.jurisdiction());
    }

    private static ObjectNode source(Source source) {
        return NODES.objectNode()
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("locator", source.locator())
                .put("published", date(source.published()))
                .put("retrieved", date(source.retrieved()));
    }

    static @Nullable String date(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    static ArrayNode texts(List<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }
}
