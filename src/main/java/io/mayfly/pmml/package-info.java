/**
 * Scorecards in PMML 4.4, the exchange format of predictive models. {@link io.mayfly.pmml.PmmlExport} writes a card so that an
 * evaluator of PMML comes to the same total from the same readings, and tells what PMML cannot hold; {@link
 * io.mayfly.pmml.PmmlImport} makes a card of a scorecard that another tool wrote. What is held and what is not stands in {@code
 * docs/pmml.md}.
 */
@NullMarked
package io.mayfly.pmml;

import org.jspecify.annotations.NullMarked;
