package io.mayfly.dossier;

import io.mayfly.json.CanonicalJson;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;

/**
 * The order of items by their texts. The text of a record names its components one after the other, so that the first in
 * which two records differ nearly always decides, and neither text is written: that would take longer than reading a
 * dossier.
 */
final class CanonicalOrder implements Comparator<Object> {

    static final CanonicalOrder INSTANCE = new CanonicalOrder();

    private static final ClassValue<Method[]> ACCESSORS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            Method[] accessors = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getAccessor)
                    .toArray(Method[]::new);
            AccessibleObject.setAccessible(accessors, true); // spares a check at each call
            return accessors;
        }
    };

    private static final Object[] NOTHING = {};

    private CanonicalOrder() {}

    /** Only odd values, such as the text "null", make the texts of two items equal that are not. */
    @Override
    public int compare(Object a, Object b) {
        int byText = a instanceof Record && a.getClass() == b.getClass() ? byComponents(a, b) : byText(a, b);
        return byText != 0 || a.equals(b) ? byText : CanonicalJson.of(a).compareTo(CanonicalJson.of(b));
    }

    private static int byText(Object a, Object b) {
        return a.toString().compareTo(b.toString());
    }

    private static int byComponents(Object a, Object b) {
        for (Method accessor : ACCESSORS.get(a.getClass())) {
            Object one = value(accessor, a);
            Object other = value(accessor, b);
            if (Objects.equals(one, other)) {
                continue;
            }
            if (one instanceof PartialDate date
                    && other instanceof PartialDate later
                    && date.exact()
                    && later.exact()) {
                // The texts of days are in the order of days.
                return date.compareTo(later);
            }
            String text = String.valueOf(one);
            String otherText = String.valueOf(other);
            int length = Math.min(text.length(), otherText.length());
            int same = mismatch(text, otherText, length);
            if (same < length) {
                return text.charAt(same) - otherText.charAt(same);
            }
            if (text.length() != otherText.length()) {
                // What follows on the shorter one decides.
                return byText(a, b);
            }
        }
        return 0;
    }

    private static int mismatch(String one, String other, int length) {
        int same = 0;
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static Object value(Method accessor, Object item) {
        try {
            return accessor.invoke(item, NOTHING);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("components of public records can be read", e);
        }
    }
}
