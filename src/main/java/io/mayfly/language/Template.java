package io.mayfly.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence with named places, cut at them: words stand at even places of the list, names at odd ones.
 *
 * @param pieces words and names in turn, words first and last
 * @param names the names of its places
 */
record Template(List<String> pieces, Set<String> names) {

    /** Cuts a sentence such as {@code Registered {date}.}, which has no other braces. */
    static Template parse(String sentence) {
        List<String> pieces = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        int from = 0;
        for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', from)) {
            int close = sentence.indexOf('}', open);
            String name = close < 0 ? "" : sentence.substring(open + 1, close);
            if (!isName(name)) {
                throw new IllegalArgumentException("“" + sentence + "” has a brace at " + open
                        + " that opens no place; expected a name of small letters in braces, such as {date}");
            }
            pieces.add(sentence.substring(from, open));
            pieces.add(name);
            names.add(name);
            from = close + 1;
        }
        pieces.add(sentence.substring(from));
        return new Template(List.copyOf(pieces), names);
    }

    private static boolean isName(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
