package io.mayfly.score;

import java.util.List;
import java.util.function.Function;

/** Three-valued logic: what is unknown stays open, and so does its negation. */
enum Truth {
    NO,
    OPEN,
    YES;

    Truth not() {
        return this == OPEN ? OPEN : this == YES ? NO : YES;
    }

    /** A condition ready to be asked about one subject. */
    interface Node {
        Truth ask(Leaf leaf);
    }

    /** Answers a threshold, or its negation. */
    interface Leaf {
        Truth ask(CompiledCard.Threshold threshold, boolean negated);
    }

    static Node compile(Condition condition, Function<Condition.Threshold, CompiledCard.Threshold> resolve) {
        if (condition instanceof Condition.All all) {
            Node[] parts = parts(all.all(), resolve);
            return leaf -> all(parts, leaf);
        }
        if (condition instanceof Condition.Any any) {
            Node[] parts = parts(any.any(), resolve);
            return leaf -> any(parts, leaf);
        }
        if (condition instanceof Condition.Not not) {
            CompiledCard.Threshold threshold = resolve.apply(not.not());
            return leaf -> leaf.ask(threshold, true);
        }
        CompiledCard.Threshold threshold = resolve.apply((Condition.Threshold) condition);
        return leaf -> leaf.ask(threshold, false);
    }

    private static Truth all(Node[] parts, Leaf leaf) {
        Truth least = YES;
        for (Node part : parts) {
            Truth truth = part.ask(leaf);
            least = truth.compareTo(least) < 0 ? truth : least;
        }
        return least;
    }

    private static Truth any(Node[] parts, Leaf leaf) {
        Truth most = NO;
        for (Node part : parts) {
            Truth truth = part.ask(leaf);
            most = truth.compareTo(most) > 0 ? truth : most;
        }
        return most;
    }

    private static Node[] parts(
            List<Condition> conditions, Function<Condition.Threshold, CompiledCard.Threshold> resolve) {
        return conditions.stream().map(part -> compile(part, resolve)).toArray(Node[]::new);
    }
}
