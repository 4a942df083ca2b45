package io.mayfly.testing;

import io.mayfly.score.Assessment;
import io.mayfly.signal.Reading;

/**
 * Where assertions begin: {@code import static io.mayfly.testing.MayflyAssertions.assertThat;}. It goes beside the import of
 * AssertJ's own.
 */
public final class MayflyAssertions {

    private MayflyAssertions() {}

    /**
     * Assertions on an assessment.
     *
     * @param assessment the assessment
     * @return the assertions
     */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }

    /**
     * Assertions on a reading.
     *
     * @param reading the reading
     * @return the assertions
     */
    public static ReadingAssert assertThat(Reading reading) {
        return new ReadingAssert(reading);
    }
}
