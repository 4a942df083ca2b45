package io.mayfly.signal;

import io.mayfly.dossier.Fact;

/**
 * A fact that a reading rests on.
 *
 * @param field where it stands in the dossier, such as {@code declarations}
 * @param fact the fact
 */
public record Cited(String field, Fact fact) {}
