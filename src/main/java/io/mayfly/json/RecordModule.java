package io.mayfly.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Teaches Jackson the {@link Shorthand} form of records, and ISO dates as text. */
final class RecordModule extends SimpleModule {

    RecordModule() {
        super("mayfly-records");
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        setDeserializerModifier(new Readers());
        setSerializerModifier(new Writers());
    }

    private static final class Readers extends BeanDeserializerModifier {
        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription type, JsonDeserializer<?> plain) {
            Shorthand shorthand = type.getBeanClass().getAnnotation(Shorthand.class);
            return shorthand == null ? plain : new ShorthandReader(plain, shorthand.value());
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
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                return super.deserialize(parser, context);
            }
            TokenBuffer wrapped = new TokenBuffer(parser, context);
            wrapped.writeStartObject();
            wrapped.writeFieldName(component);
            wrapped.copyCurrentStructure(parser);
            wrapped.writeEndObject();
            try (JsonParser inner = wrapped.asParserOnFirstToken()) {
                return super.deserialize(inner, context);
            } catch (JsonMappingException e) {
                // The wrapper's field is not in the document: point at the value itself.
                throw JsonMappingException.from(parser, e.getOriginalMessage(), e);
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
