/**
 * Drawings as SVG, in plain text and without a library: {@link io.mayfly.plot.LinePlot} for curves, {@link
 * io.mayfly.plot.BarPlot} for what adds up or reaches from here to there, {@link io.mayfly.plot.GridPlot} for counts in rows and
 * columns. The same numbers give the same text on every machine.
 */
@NullMarked
package io.mayfly.plot;

import org.jspecify.annotations.NullMarked;
