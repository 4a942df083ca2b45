package io.mayfly.json;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the parts of a kind of document are told apart, so that one can be laid over another or held against it.
 *
 * @param keys the members that are lists of named items, each with the member that holds an item's name; named items are
 *     found by their names, and their members one by one
 * @param compound the names of the members that are objects whose members count one by one; any other object counts as a whole
 * @param leans where a rule ties two members: the one that a mistake shows in, and the one that it may come from
 */
public record Outline(Map<String, String> keys, Set<String> compound, Map<String, String> leans) {

    /** Copies the collections. */
    public Outline {
        keys = Map.copyOf(keys);
        compound = Set.copyOf(compound);
        leans = Map.copyOf(leans);
    }

    /** The member that names the items of a list; {@code null} where the member is no such list. */
    @Nullable
    String key(String member) {
        return keys.get(member);
    }
}
