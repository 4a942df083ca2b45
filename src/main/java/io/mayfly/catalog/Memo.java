package io.mayfly.catalog;

import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Values that are worked out once for a subject, each under a text. Texts rather than records as keys, since comparing and
 * hashing records took some hundredths of an assessment in a sample of stacks.
 *
 * @param <T> the values
 */
final class Memo<T> implements Derived<Map<String, T>> {

    @Override
    public Map<String, T> from(Subject subject) {
        return new ConcurrentHashMap<>();
    }

    /** The value under a key, worked out if nobody asked before. */
    T of(Subject subject, String key, Supplier<T> work) {
        Map<String, T> values = subject.derived(this);
        // Not computeIfAbsent, which forbids that working out one thing asks for another.
        T known = values.get(key);
        if (known == null) {
            known = work.get();
            values.put(key, known);
        }
        return known;
    }

    /** One key of several parts, such that others never give the same, whatever characters they hold. */
    static String key(@Nullable String... parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            key.append(part == null ? -1 : part.length()).append(':').append(part == null ? "" : part);
        }
        return key.toString();
    }
}
