package io.mayfly.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private static final Outline OUTLINE = new Outline(Map.of("items", "id"), Set.of("compound"), Map.of());

    private static Map<String, Object> item(String id, Object value) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", id);
        item.put("value", value);
        return item;
    }

    private static List<String> between(Object before, Object after) {
        return Difference.between(before, after, OUTLINE).stream()
                .map(one -> one.path() + " " + one.before() + " " + one.after())
                .toList();
    }

    @Test
    void between_equalValues_isEmpty() {
        assertThat(between(Map.of("a", 1.50, "b", List.of(1)), Map.of("b", List.of(1), "a", 1.5)))
                .isEmpty();
    }

    @Test
    void between_objects_countsCompoundOnesByMemberAndOthersAsWholes() {
        assertThat(between(
                        Map.of("compound", Map.of("x", 1, "y", 2), "other", Map.of("x", 1, "y", 2)),
                        Map.of("compound", Map.of("x", 1, "y", 3), "other", Map.of("x", 1, "y", 3))))
                .containsExactlyInAnyOrder("compound/y 2 3", "other {\"x\":1,\"y\":2} {\"x\":1,\"y\":3}");
    }

    @Test
    void between_namedItems_areFoundByName() {
        assertThat(between(
                        Map.of("items", List.of(item("a", 1), item("b", 2), item("c", 3))),
                        Map.of("items", List.of(item("c", 3), item("a", 9), item("d", 4)))))
                .containsExactly(
                        "items [\"a\",\"c\"] [\"c\",\"a\"]",
                        "items/a/value 1 9",
                        "items/b {\"id\":\"b\",\"value\":2} null",
                        "items/d null {\"id\":\"d\",\"value\":4}");
    }

    @Test
    void between_whatOneLacks_isNullThere() {
        assertThat(between(Map.of("a", "x"), Map.of("items", List.of(item("b", List.of())))))
                .containsExactly("a \"x\" null", "items/b null {\"id\":\"b\",\"value\":[]}");
    }
}
