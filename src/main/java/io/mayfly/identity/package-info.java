/**
 * Whether two names, addresses, official numbers or contacts are the same, and what they tell. Start with
 * {@link io.mayfly.identity.NameKey}, {@link io.mayfly.identity.AddressKey} and
 * {@link io.mayfly.identity.IdentifierScheme}; texts of other scripts are brought into Latin letters by a
 * {@link io.mayfly.identity.Transliteration}.
 */
@NullMarked
package io.mayfly.identity;

import org.jspecify.annotations.NullMarked;
