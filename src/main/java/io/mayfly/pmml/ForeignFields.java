package io.mayfly.pmml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The fields of a document: which are numbers that come from outside, and what is done to them before they are scored. */
final class ForeignFields {

    private static final Set<String> NUMBERS = Set.of("integer", "float", "double");
    private static final Set<String> FIXED = Set.of("predicted", "target");

    private final Mistakes mistakes;
    private final Map<String, Element> dictionary = new HashMap<>();
    private final Map<String, Element> schema = new HashMap<>();
    private final Set<String> derived = new TreeSet<>();

    ForeignFields(Element root, Element model, Mistakes mistakes, Consumer<String> leftOut) {
        this.mistakes = mistakes;
        Element fields = root.first("DataDictionary");
        if (fields == null) {
            mistakes.at(root, "no DataDictionary", "a DataDictionary with the fields of the scorecard");
        } else {
            fields.all("DataField").forEach(field -> add(field, dictionary));
        }
        Element mining = model.first("MiningSchema");
        if (mining == null) {
            mistakes.at(model, "no MiningSchema", "a MiningSchema with the fields of the scorecard");
        } else {
            mining.all("MiningField").forEach(field -> add(field, schema));
        }
        derived(root.first("TransformationDictionary"));
        derived(model.first("LocalTransformations"));
        schema.forEach((name, field) -> tell(name, field, leftOut));
    }

    private void add(Element field, Map<String, Element> fields) {
        String name = field.attribute("name");
        if (name == null || name.isBlank()) {
            mistakes.attribute(field, "name", "the name of the field");
            return;
        }
        Element before = fields.putIfAbsent(name, field);
        if (before != null) {
            mistakes.attribute(
                    field,
                    "name",
                    "a name that no other field has; the one on line "
                            + before.place().line() + " has it");
        }
    }

    private void derived(@Nullable Element transformations) {
        if (transformations != null) {
            transformations
                    .all("DerivedField")
                    .forEach(field -> derived.add(field.attributes().getOrDefault("name", "")));
        }
    }

    private void tell(String name, Element field, Consumer<String> leftOut) {
        for (String treatment : List.of("outliers", "invalidValueTreatment")) {
            String value = field.attribute(treatment);
            if (value != null && !value.equals("asIs")) {
                leftOut.accept("The field " + name + " has " + treatment + " " + value
                        + "; a card takes every reading as it is.");
            }
        }
        Element told = dictionary.get(name);
        if (told != null
                && !(told.all("Value").isEmpty() && told.all("Interval").isEmpty())) {
            leftOut.accept("The field " + name + " names values that are valid, invalid or missing (line "
                    + told.place().line() + "); a card takes every reading as it is.");
        }
    }

    /** Whether a field is a number that comes from outside; if not, that is told. */
    boolean numeric(Element asking, String name) {
        Element field = dictionary.get(name);
        if (derived.contains(name)) {
            mistakes.at(asking, name, "a field of the DataDictionary: what it is derived from cannot be taken over");
        } else if (field == null || !schema.containsKey(name)) {
            mistakes.at(asking, name, "a field of the DataDictionary that the MiningSchema names");
        } else if (!NUMBERS.contains(field.attributes().getOrDefault("dataType", ""))) {
            mistakes.attribute(
                    field, "dataType", "integer, float or double: readings are numbers; code " + name + " as a number");
        } else if (FIXED.contains(schema.get(name).attributes().getOrDefault("usageType", "active"))) {
            mistakes.at(asking, name, "a field that is known before the score");
        } else {
            return true;
        }
        return false;
    }

    /** What takes the place of a missing value; {@code null} for nothing. */
    @Nullable
    String replacement(String name) {
        Element field = schema.get(name);
        return field == null ? null : field.attribute("missingValueReplacement");
    }

    String title(String name) {
        Element field = dictionary.get(name);
        String title = field == null ? null : field.attribute("displayName");
        return title == null || title.isBlank() ? name : title;
    }
}
