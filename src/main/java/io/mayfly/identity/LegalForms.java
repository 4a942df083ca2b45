package io.mayfly.identity;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the legal forms of a name tell: of which kind the company is and whose law knows the forms. English words have no law
 * of their own, since they translate others: an LLC may be an ООО.
 *
 * @param kinds the kinds of company that the forms tell of, such as {@code limited} or {@code stock}; empty if they tell none
 * @param laws the laws that know them, mostly by the code of a country; empty if they tell none
 */
public record LegalForms(Set<String> kinds, Set<String> laws) {

    /** What a name tells that has no legal form. */
    public static final LegalForms NONE = new LegalForms(Set.of(), Set.of());

    /** Copies the sets. */
    public LegalForms {
        kinds = Set.copyOf(kinds);
        laws = Set.copyOf(laws);
    }

    /**
     * Asks whether both may be forms of one company.
     *
     * @param other what the forms of another name tell
     * @return whether they are of one kind and under one law, as far as they tell
     */
    public boolean agree(LegalForms other) {
        boolean ofOneKind = kinds.isEmpty() || other.kinds.isEmpty() || kinds.equals(other.kinds);
        boolean ofOneLaw = laws.isEmpty() || other.laws.isEmpty() || !Collections.disjoint(laws, other.laws);
        return ofOneKind && ofOneLaw;
    }

    /** What both tell together. */
    LegalForms and(LegalForms other) {
        return new LegalForms(union(kinds, other.kinds), union(laws, other.laws));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
