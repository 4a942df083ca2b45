package io.mayfly.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes trees of text and of values, the same as {@link Writing#MAPPER} would. That is asked only for what has annotations
 * of its own, since getting it ready takes longer than reading and hashing a dossier does.
 */
final class Trees {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Trees() {}

    /** The value on whose first token a parser stands. */
    static JsonNode read(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> array(in);
            case VALUE_STRING -> NODES.textNode(in.getText());
            case VALUE_NUMBER_INT -> wholeNumber(in);
            case VALUE_NUMBER_FLOAT -> number(in.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(in.getBooleanValue());
            default -> NODES.nullNode();
        };
    }

    private static JsonNode object(JsonParser in) throws IOException {
        ObjectNode object = NODES.objectNode();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            object.set(name, read(in));
        }
        return object;
    }

    private static JsonNode array(JsonParser in) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            array.add(read(in));
        }
        return array;
    }

    private static JsonNode wholeNumber(JsonParser in) throws IOException {
        return number(in.getNumberValue());
    }

    private static JsonNode number(BigDecimal value) {
        return NODES.numberNode(value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros());
    }

    /** A value as it is written: components that are absent or empty are left out. */
    static JsonNode of(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof String text) {
            return NODES.textNode(text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        if (value instanceof LocalDate || value instanceof Currency) {
            return NODES.textNode(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return NODES.textNode(Binding.names(constant).get(constant));
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode(list.size());
            list.forEach(item -> array.add(of(item)));
            return array;
        }
        if (value instanceof Map<?, ?> map && hasPlainKeys(map)) {
            ObjectNode object = NODES.objectNode();
            map.forEach((key, item) -> object.set(key.toString(), of(item)));
            return object;
        }
        WrittenForm form = WrittenForm.of(value.getClass());
        return form == null ? Writing.MAPPER.valueToTree(value) : of(form, value);
    }

    private static JsonNode number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return number(decimal);
        }
        if (number instanceof Integer whole) {
            return NODES.numberNode(whole);
        }
        if (number instanceof Long whole) {
            return NODES.numberNode(whole);
        }
        if (number instanceof BigInteger whole) {
            return NODES.numberNode(whole);
        }
        return number instanceof Double floating && Double.isFinite(floating)
                ? number(BigDecimal.valueOf(floating))
                : Writing.MAPPER.valueToTree(number);
    }

    private static JsonNode of(WrittenForm form, Object value) {
        if (!form.isObject(value)) {
            return of(form.single(value));
        }
        ObjectNode object = NODES.objectNode();
        for (WrittenForm.Member member : form.members()) {
            Object part = member.of(value);
            if (!isEmpty(part)) {
                object.set(member.name(), of(part));
            }
        }
        return object;
    }

    private static boolean hasPlainKeys(Map<?, ?> map) {
        return map.keySet().stream().allMatch(key -> key instanceof String || key instanceof Integer);
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null
                || (value instanceof String text && text.isEmpty())
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }
}
