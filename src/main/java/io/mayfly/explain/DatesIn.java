package io.mayfly.explain;

import io.mayfly.dossier.PartialDate;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every day that records name, however deep: a new field of a fact is found without a change here. Of a partial date these
 * are its first, its last and its best day.
 */
final class DatesIn {

    private final Set<LocalDate> days = new TreeSet<>();

    private DatesIn() {}

    static Set<LocalDate> of(Object value) {
        DatesIn dates = new DatesIn();
        dates.add(value);
        return dates.days;
    }

    private void add(@Nullable Object value) {
        if (value instanceof PartialDate date) {
            days.add(date.earliest());
            days.add(date.latest());
            days.add(date.best());
        } else if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::add);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getType().isPrimitive() && component.getType() != String.class) {
                    add(part(component, value));
                }
            }
        }
    }

    /** The value of a component. */
    static @Nullable Object part(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records of the library can be read", e);
        }
    }
}
