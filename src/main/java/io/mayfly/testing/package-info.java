/**
 * For authors of signals and scorecards. {@link io.mayfly.testing.SignalTester} measures with one signal and knows no
 * weights; {@link io.mayfly.testing.MayflyAssertions} are AssertJ assertions on readings and assessments, for which AssertJ
 * is needed on the class path of the tests. {@link io.mayfly.testing.BoundaryCases} tries a scorecard at every knot and
 * edge, {@link io.mayfly.testing.RuleCoverage} tells which rules some assessments made use of, and {@link
 * io.mayfly.testing.MutationTest} which changes of a scorecard no test would notice.
 */
@NullMarked
package io.mayfly.testing;

import org.jspecify.annotations.NullMarked;
