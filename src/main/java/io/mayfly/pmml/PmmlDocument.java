package io.mayfly.pmml;

import io.mayfly.score.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole document of a card. */
final class PmmlDocument {

    static final String NAMESPACE = "http://www.dmg.org/PMML-4_4";

    /** The extension that carries the card itself, in JSON. */
    static final String CARD = "mayfly-card";

    /** As many as Mayfly tells. */
    private static final int REASONS = 4;

    private final CardParts parts;

    PmmlDocument(Scorecard card) {
        this.parts = new CardParts(card);
    }

    Element root(List<String> leftOut, List<Map<String, Double>> cases) {
        return Element.of("PMML")
                .with("xmlns", NAMESPACE)
                .with("version", "4.4")
                .holding(header(leftOut), dictionary(), scorecard(cases));
    }

    private Element header(List<String> leftOut) {
        Scorecard card = parts.card;
        Element header = Element.of("Header")
                .with("description", card.title() + ". " + card.description())
                .with("modelVersion", card.version())
                .holding(Element.of("Extension")
                        .with("extender", "Mayfly")
                        .with("name", CARD)
                        .with("value", card.hash())
                        .saying(xml(card.write())))
                .holding(Element.of("Application").with("name", "Mayfly"));
        return header.holding(leftOut.stream()
                .map(sentence -> Element.of("Annotation").saying(Element.oneLine("Left out: " + sentence)))
                .toList());
    }

    /** In JSON, what XML cannot hold can only stand in a text, where it may be escaped. */
    private static String xml(String json) {
        StringBuilder text = new StringBuilder();
        json.codePoints().forEach(c -> {
            boolean held = c >= 0x20 && !(c >= 0x7f && c < 0xa0) && c != 0x2028 && !(c >= 0xd800 && c < 0xe000);
            if (held && c != 0xfffe && c != 0xffff) {
                text.appendCodePoint(c);
            } else {
                text.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            }
        });
        return text.toString();
    }

    private Element dictionary() {
        List<Element> fields = new ArrayList<>();
        parts.asked()
                .forEach(entry ->
                        fields.add(number(entry.id()).with("displayName", entry.title() + " (" + entry.unit() + ")")));
        fields.add(number(Fields.SUM).with("displayName", "Sum of points"));
        return Element.of("DataDictionary")
                .with("numberOfFields", String.valueOf(fields.size()))
                .holding(fields);
    }

    private static Element number(String name) {
        return Element.of("DataField")
                .with("name", name)
                .with("optype", "continuous")
                .with("dataType", "double");
    }

    private Element scorecard(List<Map<String, Double>> cases) {
        Element scorecard = Element.of("Scorecard")
                .with("modelName", parts.card.id())
                .with("functionName", "regression")
                .with("initialScore", CharacteristicList.plain(parts.card.base().points()))
                .with("useReasonCodes", "true")
                .with("reasonCodeAlgorithm", "pointsAbove")
                .with("baselineScore", "0")
                .with("baselineMethod", "other")
                .holding(schema(), output());
        Element derived = new Transformations(parts).all();
        if (!derived.children().isEmpty()) {
            scorecard = scorecard.holding(derived);
        }
        scorecard = scorecard.holding(new CharacteristicList(parts).all());
        return cases.isEmpty() ? scorecard : scorecard.holding(new CaseTable(parts, cases).all());
    }

    private Element schema() {
        List<Element> fields = new ArrayList<>();
        parts.asked()
                .forEach(entry -> fields.add(Element.of("MiningField")
                        .with("name", entry.id())
                        .with("missingValueTreatment", "asIs")
                        .with("invalidValueTreatment", "asIs")));
        fields.add(Element.of("MiningField").with("name", Fields.SUM).with("usageType", "target"));
        return Element.of("MiningSchema").holding(fields);
    }

    private Element output() {
        List<Element> fields = new ArrayList<>();
        fields.add(output(Fields.UNROUNDED, "predictedValue").with("targetField", Fields.SUM));
        // The points are tenths, which binary fractions do not add up exactly.
        fields.add(output(
                Fields.TOTAL,
                Formula.inPoints(Formula.apply(
                        "round", Formula.apply("*", Formula.field(Fields.UNROUNDED), Formula.number("10"))))));
        fields.add(output(
                Fields.SCORE,
                Formula.apply(
                        "max",
                        Formula.number("0"),
                        Formula.apply("min", Formula.number("100"), Formula.field(Fields.TOTAL)))));
        fields.add(text(output(Fields.BAND, "transformedValue")).holding(band()));
        for (int rank = 1; rank <= REASONS; rank++) {
            fields.add(text(output(Fields.REASON + rank, "reasonCode")).with("rank", String.valueOf(rank)));
        }
        return Element.of("Output").holding(fields);
    }

    private static Element output(String name, Element expression) {
        return output(name, "transformedValue").holding(expression);
    }

    private static Element output(String name, String feature) {
        return Element.of("OutputField")
                .with("name", name)
                .with("optype", "continuous")
                .with("dataType", "double")
                .with("feature", feature);
    }

    private static Element text(Element field) {
        return field.with("optype", "categorical").with("dataType", "string");
    }

    private Element band() {
        List<Scorecard.BandStart> bands = parts.card.bands();
        Element band = Formula.text(bands.get(0).band().name());
        for (Scorecard.BandStart start : bands.subList(1, bands.size())) {
            band = Formula.choice(
                    Formula.apply(
                            "greaterOrEqual",
                            Formula.field(Fields.SCORE),
                            Formula.number(CharacteristicList.plain(start.from()))),
                    Formula.text(start.band().name()),
                    band);
        }
        return band;
    }
}
