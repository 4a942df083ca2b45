/**
 * Whether two official numbers are the same, and what a number tells. Start with
 * {@link io.mayfly.identity.IdentifierScheme}.
 */
@NullMarked
package io.mayfly.identity;

import org.jspecify.annotations.NullMarked;
