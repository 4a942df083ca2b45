package io.mayfly.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import io.mayfly.json.StrictJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Generates the JSON Schema of the dossier format from its records. */
final class DossierSchema {

    static final Path FILE = Path.of("docs", "dossier.schema.json");

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** Not \\S, of which each language of regular expressions has its own idea. */
    static final String NOT_BLANK = "[^\\u0009-\\u000D\\u001C-\\u0020\\u0085\\u00A0\\u1680\\u2000-\\u200B"
            + "\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";

    private static final String COUNTRY = "^(?!UK$)[A-Z]{2}$";
    private static final String POINT = "(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]"
            + "|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|[12][0-9])))?";
    private static final String DATE = "^" + POINT + "(/" + POINT + ")?$";
    private static final String MOST = "1" + "0".repeat(30);

    private static final Set<String> NOT_NEGATIVE = Set.of("quantity", "weightKg", "share");

    private DossierSchema() {}

    static String generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS);
        config.forFields()
                .withIgnoreCheck(field -> writtenAsText(declaring(field)))
                .withRequiredCheck(field -> !nullable(member(field)) && !collection(member(field)))
                .withNullableCheck(field ->
                        !field.isFakeContainerItemScope() && (nullable(member(field)) || collection(member(field))))
                .withStringPatternResolver(
                        field -> field.getSimpleTypeDescription().equals("String") ? textPattern(field) : null)
                .withDescriptionResolver(field -> field.isFakeContainerItemScope() ? null : javadoc(member(field)))
                .withNumberInclusiveMinimumResolver(DossierSchema::minimum)
                .withNumberInclusiveMaximumResolver(DossierSchema::maximum)
                .withNumberExclusiveMinimumResolver(
                        field -> field.getSimpleTypeDescription().equals("BigDecimal") && minimum(field) == null
                                ? new BigDecimal(MOST).negate()
                                : null)
                .withNumberExclusiveMaximumResolver(
                        field -> field.getSimpleTypeDescription().equals("BigDecimal") && maximum(field) == null
                                ? new BigDecimal(MOST)
                                : null);
        config.forTypesInGeneral()
                .withPropertySorter(Comparator.comparing(inOrderOfTheRecord -> 0))
                .withTypeAttributeOverride(DossierSchema::override);
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Dossier.class);
        schema.put("title", "Mayfly dossier: all facts at hand about one company");
        ObjectNode definitions = (ObjectNode) schema.get("$defs");
        definitions.properties().forEach(definition -> finish(definition.getKey(), (ObjectNode) definition.getValue()));
        return print(schema);
    }

    /** What the records say in other ways than by their components. */
    private static void finish(String name, ObjectNode definition) {
        if (name.endsWith("-nullable")) {
            return;
        }
        if (name.startsWith("Stated_")) {
            ObjectNode whole = definition.deepCopy();
            ObjectNode bare = (ObjectNode) whole.at("/properties/value").deepCopy();
            bare.remove("description");
            definition.removeAll();
            definition.putArray("anyOf").add(bare).add(whole);
        } else if (name.startsWith("Map_")) {
            definition.putObject("propertyNames").put("pattern", NOT_BLANK);
        } else if (name.equals("Company")) {
            // All stated texts share one definition; only this one is a code. Either line says nothing of other types.
            ObjectNode jurisdiction = (ObjectNode) definition.at("/properties/jurisdiction");
            jurisdiction.put("pattern", COUNTRY);
            jurisdiction.putObject("properties").putObject("value").put("pattern", COUNTRY);
        } else if (name.equals("OtherValues")) {
            ObjectNode jurisdiction = (ObjectNode) definition.at("/properties/jurisdiction/items");
            jurisdiction.put("pattern", COUNTRY);
            jurisdiction.putObject("properties").putObject("value").put("pattern", COUNTRY);
        } else if (name.equals("Activity")) {
            ArrayNode either = definition.putArray("anyOf");
            for (String field : List.of("code", "text")) {
                ObjectNode one = either.addObject();
                one.putArray("required").add(field);
                one.putObject("properties").putObject(field).put("type", "string");
            }
        }
    }

    /** Whether a component or field is marked as one that may be missing. */
    static boolean nullable(AnnotatedElement element) {
        AnnotatedType type = element instanceof RecordComponent component
                ? component.getAnnotatedType()
                : ((Field) element).getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    static String print(JsonNode schema) {
        try {
            return MAPPER.writeValueAsString(schema) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void override(ObjectNode node, TypeScope scope, SchemaGenerationContext context) {
        Class<?> type = erased(scope);
        if (type == null) {
            return;
        }
        if (type == PartialDate.class) {
            node.removeAll();
            node.put("type", "string").put("pattern", DATE);
        } else if (type == Currency.class) {
            node.removeAll();
            node.put("type", "string").put("pattern", "^[A-Z]{3}$");
        } else if (type.isEnum()) {
            node.removeAll();
            ArrayNode names = node.put("type", "string").putArray("enum");
            for (Object constant : type.getEnumConstants()) {
                names.add(StrictJson.write(constant).replace("\"", ""));
            }
        }
    }

    private static @Nullable Class<?> erased(TypeScope scope) {
        String name = scope.getFullTypeDescription().replaceAll("<.*", "");
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static boolean writtenAsText(Class<?> type) {
        return type == PartialDate.class || !type.getName().startsWith("io.mayfly.");
    }

    private static Class<?> declaring(FieldScope field) {
        return member(field).getDeclaringClass();
    }

    private static Field member(FieldScope field) {
        return field.getRawMember();
    }

    private static boolean collection(Field field) {
        return field.getType() == List.class || field.getType() == Map.class;
    }

    private static String textPattern(FieldScope field) {
        return switch (member(field).getName()) {
            case "hsCode" -> "^[0-9]{6,10}$";
            case "country",
                    "origin",
                    "dispatch",
                    "transit",
                    "destination",
                    "jurisdiction",
                    "residence",
                    "payerCountry" -> COUNTRY;
            default -> NOT_BLANK;
        };
    }

    private static @Nullable BigDecimal minimum(FieldScope field) {
        if (Set.of("attempts", "count").contains(member(field).getName())) {
            return BigDecimal.ONE;
        }
        boolean count = field.getSimpleTypeDescription().equals("Long");
        return count || NOT_NEGATIVE.contains(member(field).getName()) ? BigDecimal.ZERO : null;
    }

    private static @Nullable BigDecimal maximum(FieldScope field) {
        if (member(field).getName().equals("share")) {
            return BigDecimal.valueOf(100);
        }
        return field.getSimpleTypeDescription().equals("Long") ? BigDecimal.valueOf(Long.MAX_VALUE) : null;
    }

    /** The words of the record's own documentation. */
    private static @Nullable String javadoc(Field field) {
        Path file =
                Path.of("src/main/java/" + field.getDeclaringClass().getName().replace('.', '/') + ".java");
        try {
            Matcher text = Pattern.compile(
                            "\\* @param " + field.getName() + " (.*?)(?=\\n \\* @|\\n \\*/)", Pattern.DOTALL)
                    .matcher(Files.readString(file));
            return text.find()
                    ? text.group(1).replaceAll("\\s*\\n \\*\\s*", " ").replaceAll("\\{@\\w+ #?([^}]*)}", "$1")
                    : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
