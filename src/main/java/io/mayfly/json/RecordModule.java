package io.mayfly.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Teaches Jackson the {@link Shorthand} form of records, ISO dates as text, and to coerce no scalar. */
final class RecordModule extends SimpleModule {

    RecordModule() {
        super("mayfly-records");
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        scalar(String.class, parser -> parser.hasToken(JsonToken.VALUE_STRING) ? parser.getText() : null);
        scalar(Boolean.class, parser -> parser.currentToken().isBoolean() ? parser.getBooleanValue() : null);
        scalar(Long.class, RecordModule::wholeNumber);
        scalar(BigDecimal.class, RecordModule::decimal);
        scalar(Currency.class, RecordModule::currency);
        setDeserializerModifier(new Readers());
        setSerializerModifier(new Writers());
    }

    private <T> void scalar(Class<T> type, Scalar<T> reader) {
        addDeserializer(type, new ScalarReader<>(type, reader));
    }

    /** Also 1.0 and 1e2: to JSON Schema a whole number is one by its value, not by how it is written. */
    private static @Nullable Long wholeNumber(JsonParser parser) throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER) {
            return parser.getLongValue();
        }
        BigDecimal number = decimal(parser);
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException fractionOrTooLarge) {
            return null;
        }
    }

    private static @Nullable BigDecimal decimal(JsonParser parser) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            return null;
        }
        try {
            return parser.getDecimalValue();
        } catch (StreamReadException | NumberFormatException exponentOutOfRange) {
            return null;
        }
    }

    private static @Nullable Currency currency(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return null;
        }
        try {
            return Currency.getInstance(parser.getText());
        } catch (IllegalArgumentException noSuchCode) {
            return null;
        }
    }

    /** Takes the value of the current token, or {@code null} when the token is of another kind. */
    @FunctionalInterface
    private interface Scalar<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }

    /** Reads a value without coercion of any kind; anything else is left to the problem handler, which goes on. */
    private static final class ScalarReader<T> extends StdScalarDeserializer<T> {
        private final Scalar<T> reader;

        ScalarReader(Class<T> type, Scalar<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        @SuppressWarnings("unchecked") // the handler answers null
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            T value = reader.read(parser);
            return value == null ? (T) context.handleUnexpectedToken(_valueClass, parser) : value;
        }
    }

    private static final class Readers extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> plain) {
            Shorthand shorthand = type.getBeanClass().getAnnotation(Shorthand.class);
            if (shorthand != null) {
                return new ShorthandReader(plain, shorthand.value());
            }
            return type.findJsonValueAccessor() == null ? plain : new TextReader(plain);
        }
    }

    /** Keeps a record that is written as text from being read from an object with its components. */
    private static final class TextReader extends DelegatingDeserializer {
        TextReader(JsonDeserializer<?> plain) {
            super(plain);
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new TextReader(contextual);
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? super.deserialize(parser, context)
                    : context.handleUnexpectedToken(handledType(), parser);
        }
    }

    private static final class ShorthandReader extends DelegatingDeserializer {
        private final String component;

        ShorthandReader(JsonDeserializer<?> plain, String component) {
            super(plain);
            this.component = component;
        }

        @Override
        protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> contextual) {
            return new ShorthandReader(contextual, component);
        }

        @Override
        public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
                throws JsonMappingException {
            // The default would contextualize for the raw class and lose what the record is generic in.
            return newDelegatingInstance(
                    context.handleSecondaryContextualization(_delegatee, property, context.getContextualType()));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isStructStart()) {
                return super.deserialize(parser, context);
            }
            TokenBuffer wrapped = new TokenBuffer(parser, context);
            wrapped.writeStartObject();
            wrapped.writeFieldName(component);
            wrapped.copyCurrentStructure(parser);
            wrapped.writeEndObject();
            // The wrapper's field is not in the document: problems point at the value itself.
            context.setAttribute(Shorthand.class, component);
            try (JsonParser inner = wrapped.asParserOnFirstToken()) {
                return super.deserialize(inner, context);
            } catch (JsonMappingException e) {
                throw JsonMappingException.from(parser, e.getOriginalMessage(), e);
            } finally {
                context.setAttribute(Shorthand.class, null);
            }
        }
    }

    private static final class Writers extends BeanSerializerModifier {
        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription type, JsonSerializer<?> plain) {
            Shorthand shorthand = type.getBeanClass().getAnnotation(Shorthand.class);
            if (shorthand == null) {
                return plain;
            }
            List<BeanPropertyWriter> others = new ArrayList<>();
            BeanPropertyWriter[] value = new BeanPropertyWriter[1];
            plain.properties().forEachRemaining(property -> {
                if (property.getName().equals(shorthand.value())) {
                    value[0] = (BeanPropertyWriter) property;
                } else {
                    others.add((BeanPropertyWriter) property);
                }
            });
            return new ShorthandWriter(plain, value[0], others);
        }
    }

    private static final class ShorthandWriter extends JsonSerializer<Object> {
        private final JsonSerializer<Object> plain;
        private final BeanPropertyWriter value;
        private final List<BeanPropertyWriter> others;

        @SuppressWarnings("unchecked")
        ShorthandWriter(JsonSerializer<?> plain, BeanPropertyWriter value, List<BeanPropertyWriter> others) {
            this.plain = (JsonSerializer<Object>) plain;
            this.value = value;
            this.others = others;
        }

        @Override
        public void serialize(Object bean, JsonGenerator out, SerializerProvider provider) throws IOException {
            try {
                for (BeanPropertyWriter other : others) {
                    if (other.get(bean) != null) {
                        plain.serialize(bean, out, provider);
                        return;
                    }
                }
                provider.defaultSerializeValue(value.get(bean), out);
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw JsonMappingException.from(out, e.getMessage(), e);
            }
        }
    }
}
