package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.CardNotes;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a card of a scorecard that another tool wrote. */
final class ForeignCard {

    private static final Set<String> SURROUNDINGS = Set.of("Header", "DataDictionary", "MiningBuildTask", "Extension");

    private static final int LARGEST = 3_000;

    private final Element root;
    private final Scorecard template;
    private final Map<String, String> names;
    private final Mistakes mistakes;
    private final List<String> leftOut = new ArrayList<>();
    private final List<ForeignEntry> entries = new ArrayList<>();

    ForeignCard(Element root, Scorecard template, Map<String, String> names, Mistakes mistakes) {
        this.root = root;
        this.template = template;
        this.names = names;
        this.mistakes = mistakes;
    }

    PmmlImport read() {
        Element model = model();
        mistakes.throwIfAny();
        if (model == null) {
            throw new IllegalStateException("no mistake was noted with a document without a model");
        }
        ForeignFields fields = new ForeignFields(root, model, mistakes, leftOut::add);
        ForeignSettings.tell(model, mistakes, leftOut::add);
        Points initial = initial(model);
        Map<String, Element> taken = new HashMap<>();
        List<Element> characteristics = characteristics(model);
        // Before any is read, since each value named is held against each attribute.
        mistakes.throwIfAny();
        for (Element one : characteristics) {
            ForeignCharacteristic characteristic = new ForeignCharacteristic(one, mistakes, leftOut::add);
            String field = characteristic.field();
            if (field != null && fields.numeric(one, field) && unused(one, field, taken)) {
                entries.add(new ForeignEntry(characteristic, field, names.getOrDefault(field, field), fields));
            }
        }
        List<ForeignEntry.Made> made = entries.stream()
                .map(entry -> entry.make(template, mistakes, leftOut::add))
                .toList();
        mistakes.throwIfAny();
        return imported(model, initial, made);
    }

    private @Nullable Element model() {
        List<Element> models = root.children().stream()
                .filter(child -> !SURROUNDINGS.contains(child.name()))
                .filter(child -> !child.name().equals("TransformationDictionary"))
                .toList();
        List<String> found = models.stream().map(Element::name).toList();
        if (!found.equals(List.of("Scorecard"))) {
            mistakes.at(
                    root, found.isEmpty() ? "no model" : String.join(", ", found), "one Scorecard and no other model");
            return null;
        }
        return models.get(0);
    }

    private Points initial(Element model) {
        String text = model.attributes().getOrDefault("initialScore", "0");
        BigDecimal number = Numbers.decimal(text);
        Points points = Numbers.points(number);
        if (points == null || number == null) {
            mistakes.attribute(model, "initialScore", Numbers.POINTS);
            return Points.ZERO;
        }
        if (points.decimal().compareTo(number) != 0) {
            leftOut.add("The initial score of " + text + " is rounded to " + points + ": points have one decimal.");
        }
        return points;
    }

    private List<Element> characteristics(Element model) {
        Element list = model.first("Characteristics");
        List<Element> all = list == null ? List.of() : list.all("Characteristic");
        if (all.isEmpty()) {
            mistakes.at(model, "no Characteristic", "at least one Characteristic in Characteristics");
        }
        all.stream()
                .filter(one -> one.size() > LARGEST)
                .forEach(one -> mistakes.at(one, "more", "at most " + LARGEST + " elements in a Characteristic"));
        return all;
    }

    private boolean unused(Element one, String field, Map<String, Element> taken) {
        Element before = taken.putIfAbsent(names.getOrDefault(field, field), one);
        if (before != null) {
            mistakes.at(
                    one,
                    field,
                    "a field that no other Characteristic asks; the one on line "
                            + before.place().line() + " does");
        }
        return before == null;
    }

    private PmmlImport imported(Element model, Points initial, List<ForeignEntry.Made> made) {
        int base = initial.tenths();
        int least = 0;
        int most = 0;
        for (ForeignEntry.Made one : made) {
            base += one.toBase();
            least += one.least();
            most += one.most();
        }
        if (base + least < 0 || base + most > 1000) {
            leftOut.add("Totals run from " + new Points(base + least) + " to " + new Points(base + most)
                    + "; the score is the total brought into 0 to 100.");
        }
        leftOut.add("Bands, refusal and kinds of subject without a score are those of the card " + template.id() + " "
                + template.version() + ".");
        Scorecard card = card(model, new Points(base), made);
        try {
            return new PmmlImport(Scorecard.read(card.write()), leftOut);
        } catch (InvalidDocumentException e) {
            mistakes.at(model, null, "what a card can hold; of the card made of it: " + e.getMessage());
            mistakes.throwIfAny();
            throw e;
        }
    }

    private Scorecard card(Element model, Points base, List<ForeignEntry.Made> made) {
        String name = told(model.attribute("modelName"), "PMML scorecard");
        String source = "PMML document " + name;
        Element header = root.first("Header");
        Map<String, String> told = header == null ? Map.of() : new LinkedHashMap<>(header.attributes());
        return new Scorecard(
                1,
                id(name),
                told(told.get("modelVersion"), "1"),
                name,
                told(told.get("description"), "Imported from PMML."),
                new Scorecard.Base(base, "The initial score of the document.", source),
                template.bands(),
                template.refusal(),
                template.notEligible(),
                made.stream().map(one -> one.family(source)).toList(),
                made.stream().map(one -> one.entry(source)).toList(),
                List.of(),
                List.of(),
                template.bonusCap(),
                CardNotes.NONE,
                List.of());
    }

    private static String told(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text.strip();
    }

    private static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "pmml-scorecard" : id;
    }
}
