/**
 * Whether two official numbers are the same, and what a number tells: start with
 * {@link io.mayfly.identity.IdentifierScheme}. Whether two addresses are one place: start with
 * {@link io.mayfly.identity.AddressKey}.
 */
@NullMarked
package io.mayfly.identity;

import org.jspecify.annotations.NullMarked;
