package io.mayfly.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Teaches Jackson to write the {@link Shorthand} form of records, and dates as ISO text. */
final class RecordModule extends SimpleModule {

    RecordModule() {
        super("mayfly-records");
        addSerializer(LocalDate.class, ToStringSerializer.instance);
        setSerializerModifier(new Writers());
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
