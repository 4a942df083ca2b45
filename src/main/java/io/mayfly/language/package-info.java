/**
 * What an assessment says, and the languages it can be said in: a {@link io.mayfly.language.Message} has a key and values
 * but no words, a {@link io.mayfly.language.Language} has the words.
 */
@NullMarked
package io.mayfly.language;

import org.jspecify.annotations.NullMarked;
