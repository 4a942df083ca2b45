/**
 * Whether two official numbers or two names are the same, and what they tell. Start with
 * {@link io.mayfly.identity.IdentifierScheme} and {@link io.mayfly.identity.NameKey}.
 */
@NullMarked
package io.mayfly.identity;

import org.jspecify.annotations.NullMarked;
