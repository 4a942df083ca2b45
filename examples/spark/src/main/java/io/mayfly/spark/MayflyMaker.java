package io.mayfly.spark;

import io.mayfly.Mayfly;
import java.io.Serializable;
import java.util.function.Supplier;

/**
 * Makes what assesses, anew on each machine: a {@link Mayfly} itself does not travel. For a scorecard of one's own let it carry
 * the text of the card. It must make the same everywhere.
 */
@FunctionalInterface
public interface MayflyMaker extends Supplier<Mayfly>, Serializable {}
