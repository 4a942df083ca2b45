/** Saved assessments made again: start at {@link io.mayfly.replay.Archive}. */
@NullMarked
package io.mayfly.replay;

import org.jspecify.annotations.NullMarked;
