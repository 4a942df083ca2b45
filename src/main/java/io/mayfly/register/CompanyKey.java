package io.mayfly.register;

import io.mayfly.dossier.Fact;

/**
 * Something a company may share with others, and the fact that tells it.
 *
 * @param kind what it is
 * @param text the canonical text, the same for all that share it
 * @param fact the fact of the dossier
 */
public record CompanyKey(KeyKind kind, String text, Fact fact) {}
