/**
 * Whether two names, addresses or numbers are the same. Start with {@link io.mayfly.identity.IdentifierScheme} for official
 * numbers.
 */
@NullMarked
package io.mayfly.identity;

import org.jspecify.annotations.NullMarked;
