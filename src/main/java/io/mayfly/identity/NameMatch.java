package io.mayfly.identity;

/**
 * How surely two names are of one company, by the names alone.
 *
 * @param grade how surely
 * @param similarity how alike they are, within the grade: 1 for {@link MatchGrade#SAME}, 0.85 to less than 1 for
 *     {@link MatchGrade#LIKELY}, 0.6 to less than 0.85 for {@link MatchGrade#POSSIBLE}, 0 to less than 0.6 for
 *     {@link MatchGrade#DIFFERENT}
 * @param one one name
 * @param other the other
 */
public record NameMatch(MatchGrade grade, double similarity, NameKey one, NameKey other) {

    /**
     * Says why. The sentence is put together here and not when names are compared.
     *
     * @return one sentence on which words match, differ or were set aside
     */
    public String explanation() {
        return NameExplanation.of(this);
    }
}
