package io.mayfly.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads records from objects, and those with a {@link Shorthand} from the bare value of one component as well. */
final class RecordReader implements ValueReader {

    private final Maker maker;
    private final Component[] ordered;
    private final Map<String, Component> components = new HashMap<>();
    private final List<Component> primitives;
    private final @Nullable Component bare;

    /**
     * A component.
     *
     * @param name its name
     * @param place its place among all
     * @param type what it holds
     * @param reader reads that
     */
    record Component(String name, int place, Class<?> type, ValueReader reader) {
        private long bit() {
            return 1L << place;
        }
    }

    RecordReader(Maker maker, List<Component> components, @Nullable String bare) {
        if (components.size() > Long.SIZE) {
            throw new IllegalArgumentException("components (" + components.size() + ") of "
                    + maker.type().getName() + " must be at most " + Long.SIZE);
        }
        this.maker = maker;
        this.ordered = components.toArray(new Component[0]);
        this.primitives = components.stream()
                .filter(component -> component.type().isPrimitive())
                .toList();
        components.forEach(component -> this.components.put(component.name(), component));
        this.bare = bare == null ? null : this.components.get(bare);
    }

    @Override
    public @Nullable Object read(JsonParser in, ProblemCollector problems) throws IOException {
        if (problems.isFull()) {
            // Each record that is refused takes as long as some hundred that are read.
            in.skipChildren();
            return null;
        }
        @Nullable Object[] values = new Object[components.size()];
        if (in.isExpectedStartObjectToken()) {
            readMembers(in, problems, values);
            return isComplete(values, in, problems) ? maker.make(values, in, problems, null) : null;
        }
        if (bare == null || in.currentToken().isStructStart()) {
            return problems.unexpected(in, maker.type());
        }
        values[bare.place()] = bare.reader().read(in, problems);
        return maker.make(values, in, problems, bare.name());
    }

    private void readMembers(JsonParser in, ProblemCollector problems, @Nullable Object[] values) throws IOException {
        long seen = 0;
        int next = 0;
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Component component = component(name, next);
            if (component == null) {
                problems.unknown(in, name, components.keySet());
                continue;
            }
            if ((seen & component.bit()) != 0) {
                problems.repeated(in, name);
            }
            seen |= component.bit();
            next = component.place() + 1;
            values[component.place()] = component.reader().readNullable(in, problems);
        }
    }

    /**
     * The component of a name: nearly always the next one that is given, since documents keep to an order. Parsers and the
     * virtual machine intern names, so that looking for the same text is enough; a map would take twice as long.
     */
    @SuppressWarnings({"StringEquality", "ReferenceEquality"})
    private @Nullable Component component(String name, int next) {
        for (int i = next; i < ordered.length; i++) {
            if (ordered[i].name() == name) {
                return ordered[i];
            }
        }
        return components.get(name);
    }

    /** A component of a primitive type cannot be left out. */
    private boolean isComplete(@Nullable Object[] values, JsonParser in, ProblemCollector problems) {
        boolean complete = true;
        for (Component primitive : primitives) {
            if (values[primitive.place()] == null) {
                problems.missing(in, primitive.name(), primitive.type());
                complete = false;
            }
        }
        return complete;
    }
}
