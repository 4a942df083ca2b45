package io.mayfly.testing;

import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Assessment;
import io.mayfly.score.Gap;
import io.mayfly.score.Points;
import io.mayfly.score.Reason;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorer;
import io.mayfly.score.VerificationCase;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a scorecard to the cases that it carries.
 *
 * @param results what came of each case, in the order of the card
 */
public record Verification(List<Result> results) {

    /**
     * What came of a case.
     *
     * @param held the case
     * @param breaches what is not as the case expects, each in a sentence; empty if all is
     */
    public record Result(VerificationCase held, List<String> breaches) {
        /** Copies the list. */
        public Result {
            breaches = List.copyOf(breaches);
        }
    }

    /** Copies the list. */
    public Verification {
        results = List.copyOf(results);
    }

    /**
     * Runs all cases of a scorecard.
     *
     * @param scorer the scorecard and its signals
     * @param reference rates of exchange, filing deadlines
     * @return what came of them; nothing if the card has no cases
     */
    public static Verification run(Scorer scorer, ReferenceData reference) {
        return new Verification(scorer.scorecard().cases().stream()
                .map(held -> new Result(held, breaches(held, scorer.assess(subject(held, reference)))))
                .toList());
    }

    /**
     * The cases as expectations, for {@link MutationTest}.
     *
     * @param scorer the scorecard and its signals
     * @param reference rates of exchange, filing deadlines
     * @return an expectation for each case
     */
    public static List<Expectation> expectations(Scorer scorer, ReferenceData reference) {
        return scorer.scorecard().cases().stream()
                .map(held -> new Expectation(held.id(), subject(held, reference), assessment -> {
                    List<String> breaches = breaches(held, assessment);
                    if (!breaches.isEmpty()) {
                        throw new AssertionError(held.id() + ": " + String.join("; ", breaches));
                    }
                }))
                .toList();
    }

    private static Subject subject(VerificationCase held, ReferenceData reference) {
        return Subject.of(held.dossier(), held.asOf(), reference);
    }

    /** {@return the cases that are not met} */
    public List<Result> failed() {
        return results.stream().filter(result -> !result.breaches().isEmpty()).toList();
    }

    /** {@return one line for each breach, and a last one with the numbers} */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Result result : failed()) {
            result.breaches()
                    .forEach(breach -> text.append(result.held().id())
                            .append(": ")
                            .append(breach)
                            .append('\n'));
        }
        return text.append(results.size() - failed().size())
                .append(" of ")
                .append(results.size())
                .append(" cases are met\n")
                .toString();
    }

    private static List<String> breaches(VerificationCase held, Assessment assessment) {
        VerificationCase.Expected expected = held.expect();
        List<String> breaches = new ArrayList<>();
        refusal(expected, assessment, breaches);
        if (expected.band() != null && expected.band() != assessment.band()) {
            breaches.add("the band should be " + expected.band() + " and is " + shown(assessment));
        }
        VerificationCase.ScoreRange range = expected.score();
        if (range != null && !within(range, assessment.score())) {
            breaches.add(
                    "the score should lie from " + range.from() + " to " + range.to() + " and is " + shown(assessment));
        }
        List<String> reasons = assessment.reasons().stream().map(Reason::code).toList();
        List<String> unknown = assessment.gaps().stream().map(Gap::signal).toList();
        expected.reasons().stream()
                .filter(signal -> !reasons.contains(signal))
                .forEach(signal -> breaches.add(signal + " should be among the reasons, which are " + reasons));
        expected.noReasons().stream()
                .filter(reasons::contains)
                .forEach(signal -> breaches.add(signal + " should not be among the reasons, which are " + reasons));
        expected.unknown().stream()
                .filter(signal -> !unknown.contains(signal))
                .forEach(signal -> breaches.add(signal + " should be unknown and is not"));
        return breaches;
    }

    private static void refusal(VerificationCase.Expected expected, Assessment assessment, List<String> breaches) {
        Refusal refusal = expected.refusal();
        if (refusal != null && refusal != assessment.refusal()) {
            breaches.add("a score should be refused as " + refusal + " and is " + shown(assessment));
        }
    }

    private static boolean within(VerificationCase.ScoreRange range, @Nullable Points score) {
        return score != null && score.compareTo(range.from()) >= 0 && score.compareTo(range.to()) <= 0;
    }

    private static String shown(Assessment assessment) {
        Points score = assessment.score();
        return score == null
                ? "refused as " + assessment.refusal() + " (total " + assessment.total() + ")"
                : score + " " + assessment.band();
    }
}
