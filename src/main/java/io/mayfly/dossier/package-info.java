/**
 * Facts about one company, no opinion: immutable, serializable records with a source and two dates, when a fact was true
 * and when it became known.
 *
 * <p>Start at {@link io.mayfly.dossier.Dossier#builder} to write a dossier in Java and at {@link
 * io.mayfly.dossier.Dossiers} to read one from JSON. A missing fact is {@code null}, never zero and never false; a list
 * is never {@code null}, and an empty one says nothing unless a search is recorded among the observations. {@link
 * io.mayfly.dossier.Dossier#asKnownOn} is the only way in which the rest of the library sees a dossier.
 */
@NullMarked
package io.mayfly.dossier;

import org.jspecify.annotations.NullMarked;
