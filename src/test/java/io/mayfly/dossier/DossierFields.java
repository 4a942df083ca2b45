package io.mayfly.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** Tells the fields of the dossier format as tables, one for each record, from the JSON Schema. */
final class DossierFields {

    private static final String ROOT = "Dossier";
    private static final String SINGLE = "Single value";
    private static final String PREFIX = "#/$defs/";
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]\\w*#([A-Z_]+)");
    private static final Pattern NULLABLE = Pattern.compile("-nullable$");

    private final JsonNode schema;

    /** By record, in the order of their first mention: the places where one stands. */
    private final Map<String, List<String>> places = new LinkedHashMap<>();

    private DossierFields(JsonNode schema) {
        this.schema = schema;
    }

    /** The section of the page, from a schema of the dossier format. */
    static String of(JsonNode schema) {
        DossierFields fields = new DossierFields(schema);
        fields.visit(ROOT, schema, "");
        StringBuilder out = new StringBuilder("\n");
        out.append(fields.limits());
        fields.places.forEach((name, where) -> fields.table(out, name, where));
        return out.toString();
    }

    /** Notes the record, then those that its fields hold. */
    private void visit(String name, JsonNode definition, String place) {
        List<String> where = places.computeIfAbsent(name, first -> new ArrayList<>());
        where.add(place);
        if (where.size() > 1) {
            return;
        }
        definition.get("properties").properties().forEach(field -> {
            String path = place.isEmpty() ? field.getKey() : place + "." + field.getKey();
            follow(field.getValue(), path);
        });
    }

    private void follow(JsonNode field, String path) {
        if (field.has("items")) {
            follow(field.get("items"), path + "[]");
        } else if (field.has("$ref")) {
            String name = name(field);
            JsonNode definition = definition(name);
            if (name.startsWith("Stated_")) {
                visit(SINGLE, whole(definition), path);
            } else if (name.startsWith("Map_")) {
                follow(definition.get("additionalProperties"), path + ".KEY");
            } else if (definition.has("properties")) {
                visit(name, definition, path);
            }
        }
    }

    private void table(StringBuilder out, String name, List<String> where) {
        JsonNode definition = name.equals(ROOT) ? schema : definition(name);
        out.append("\n### ").append(name).append("\n\n");
        out.append(name.equals(ROOT) ? "The document itself." : "At `" + String.join("`, `", where) + "`.");
        out.append(name.equals(SINGLE) ? " The value alone may stand for it." : "")
                .append("\n\n");
        out.append("| field | value | required | meaning |\n| --- | --- | --- | --- |\n");
        definition.get("properties").properties().forEach(field -> {
            String value = name.equals(SINGLE) && field.getKey().equals("value")
                    ? "what stands at its place"
                    : value(field.getValue());
            out.append("| `").append(field.getKey()).append("` | ").append(value);
            out.append(" | ").append(required(definition, field.getKey())).append(" | ");
            out.append(meaning(field.getValue())).append(" |\n");
        });
    }

    /** The words of the schema, with a constant written as in a dossier. */
    private static String meaning(JsonNode field) {
        return CONSTANT.matcher(field.path("description").asText())
                .replaceAll(
                        found -> "`" + found.group(1).toLowerCase(Locale.ROOT).replace('_', '-') + "`");
    }

    private static String required(JsonNode definition, String field) {
        if (names(definition.path("required")).contains(field)) {
            return "yes";
        }
        List<String> either = StreamSupport.stream(definition.path("anyOf").spliterator(), false)
                .flatMap(one -> names(one.path("required")).stream())
                .toList();
        return either.contains(field) ? "one of `" + String.join("`, `", either) + "`" : "";
    }

    /** The kind of value with the values that are allowed. */
    private String value(JsonNode node) {
        if (node.has("items")) {
            return "list of " + value(node.get("items"));
        }
        if (node.has("$ref")) {
            return referred(node);
        }
        if (node.has("enum")) {
            StringJoiner values = new StringJoiner("`, `", "`", "`");
            names(node.get("enum")).forEach(values::add);
            return values.toString();
        }
        JsonNode type = node.get("type");
        return switch (type.isArray() ? type.get(0).asText() : type.asText()) {
            case "boolean" -> "`true` or `false`";
            case "integer" -> "whole number" + minimum(node);
            case "number" -> "number" + minimum(node);
            default -> text(node);
        };
    }

    private String referred(JsonNode node) {
        String name = name(node);
        JsonNode definition = definition(name);
        if (name.equals("PartialDate")) {
            return "date";
        } else if (name.startsWith("Stated_")) {
            return (node.has("pattern") ? text(node) : value(definition.at("/anyOf/0"))) + "; or a " + link(SINGLE);
        } else if (name.startsWith("Map_")) {
            return "object: any key, then a " + value(definition.get("additionalProperties"));
        }
        return definition.has("properties") ? link(name) : value(definition);
    }

    private static String text(JsonNode node) {
        String pattern = node.path("pattern").asText();
        return pattern.isEmpty() || pattern.equals(DossierSchema.NOT_BLANK)
                ? "text"
                : "text like `" + pattern.replace("|", "\\|") + "`";
    }

    private static String minimum(JsonNode node) {
        return node.has("minimum") ? ", at least " + node.get("minimum").asText() : "";
    }

    private String limits() {
        Set<String> largest = new TreeSet<>();
        Set<String> beyond = new TreeSet<>();
        schema.findValues("maximum").forEach(limit -> largest.add(limit.asText()));
        schema.findValues("exclusiveMaximum")
                .forEach(limit -> beyond.add(limit.decimalValue().toPlainString()));
        return "Text is never blank. A whole number is at most " + String.join(" or ", largest)
                + ", any other number is less than " + String.join(" or ", beyond) + " in size.\n";
    }

    private JsonNode definition(String name) {
        return name.equals(SINGLE)
                ? whole(schema.at("/$defs/Stated_PartialDate_"))
                : schema.at("/$defs/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** Of a single value, the form with source and dates. */
    private static JsonNode whole(JsonNode stated) {
        return stated.at("/anyOf/1");
    }

    private static String name(JsonNode reference) {
        return NULLABLE.matcher(reference.get("$ref").asText().substring(PREFIX.length()))
                .replaceFirst("");
    }

    private static String link(String record) {
        return "[" + record + "](#" + record.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
    }

    private static List<String> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
