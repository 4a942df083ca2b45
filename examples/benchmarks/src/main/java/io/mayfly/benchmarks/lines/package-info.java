/**
 * From JSON Lines to JSON Lines, beside plain Jackson that binds the same lines; how long it takes as companies and cards
 * grow; and how soon a fresh virtual machine is there. Start at {@link io.mayfly.benchmarks.lines.LinesReport}.
 */
package io.mayfly.benchmarks.lines;
