package io.mayfly.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells an author which names there are, and which of them was probably meant. */
public final class Names {

    /** More names than anyone reads in one message. */
    private static final int MOST = 50;

    /** What is longer is no slip of the pen; comparing takes as long as both lengths multiplied. */
    private static final int LONGEST = 64;

    /** Of more names the first are compared. */
    private static final int MOST_COMPARED = 1_000;

    private Names() {}

    /**
     * What to expect where a name is wrong.
     *
     * @param kind what the names are of, such as {@code the families}; may be empty where there are names
     * @param names every name that would have been right
     * @param found the name that was found
     * @return the names and, where one looks much like the name found, that one again
     */
    public static String oneOf(String kind, Collection<String> names, String found) {
        if (names.isEmpty()) {
            return "one of " + kind + ", of which there are none";
        }
        String list = names.stream().limit(MOST).map(Names::shortened).collect(Collectors.joining(", "));
        String more = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
        String nearest = nearest(names, found);
        return "one of " + (kind.isEmpty() ? "" : kind + " ") + list + more
                + (nearest == null ? "" : "; the nearest is " + nearest);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST) + "…";
    }

    /**
     * Looks for the name that was probably meant.
     *
     * @param names every name that would have been right
     * @param found the name that was found
     * @return the nearest; {@code null} if none is near: about one letter in three may be wrong;
     *     names of more than 64 letters are not looked at, nor more than 1,000 names
     */
    public static @Nullable String nearest(Collection<String> names, String found) {
        if (found.length() > LONGEST) {
            return null;
        }
        int most = Math.max(1, (found.length() + 1) / 3);
        return names.stream()
                .filter(name -> name.length() <= LONGEST)
                .limit(MOST_COMPARED)
                .filter(name -> Math.abs(name.length() - found.length()) <= most)
                .filter(name -> distance(name, found) <= most)
                .min(Comparator.comparing((String name) -> distance(name, found))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** How many letters have to be put in, taken out or changed to make one of the other, whatever their case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
