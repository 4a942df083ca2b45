package io.mayfly.testing;

import io.mayfly.score.Assessment;
import io.mayfly.signal.Subject;
import java.util.function.Consumer;

/**
 * What a test expects of the assessment of a company.
 *
 * @param name what to call it
 * @param subject the company on a day
 * @param holds throws an {@link AssertionError} where the assessment is not as expected, as the assertions of {@link
 *     MayflyAssertions} do
 */
public record Expectation(String name, Subject subject, Consumer<Assessment> holds) {

    boolean met(Assessment assessment) {
        try {
            holds.accept(assessment);
            return true;
        } catch (AssertionError missed) {
            return false;
        }
    }
}
