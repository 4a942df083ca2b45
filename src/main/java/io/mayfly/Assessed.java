package io.mayfly;

import io.mayfly.score.Assessment;
import org.jspecify.annotations.Nullable;

/**
 * What came of one company of a portfolio: an assessment, or why there is none.
 *
 * @param company the caller's key for the company
 * @param assessment its assessment; {@code null} where a signal broke its contract
 * @param problem what happened then, naming signal and company; {@code null} where there is an assessment
 */
public record Assessed(
        String company,
        @Nullable Assessment assessment,
        @Nullable String problem) {}
