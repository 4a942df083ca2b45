package io.mayfly.laws;

import io.mayfly.score.Assessment;
import io.mayfly.score.Reason;
import io.mayfly.score.Step;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import java.util.List;
import java.util.StringJoiner;

/** Everything an assessment says, as text, so that two can be compared byte by byte. */
final class Rendering {

    private Rendering() {}

    static String of(Assessment assessment) {
        StringJoiner out = new StringJoiner("\n");
        out.add("score " + assessment.score() + ", total " + assessment.total() + ", band " + assessment.band());
        out.add("refusal " + assessment.refusal() + ": " + assessment.refusalReason());
        out.add("interval " + assessment.interval() + ", bounds " + assessment.bounds());
        out.add("coverage " + assessment.coverage() + ", expected " + assessment.expectedCoverage());
        out.add("families " + assessment.familyCoverage());
        for (Step step : assessment.steps()) {
            out.add(step.toString());
            Evidence evidence = step.evidence();
            if (evidence != null) {
                out.add("  " + evidence.sentence());
                for (Cited cited : evidence.facts()) {
                    out.add("  " + cited.field() + " " + cited.fact() + ", known "
                            + assessment.subject().knownAt(cited.fact()));
                }
            }
        }
        for (Reason reason : assessment.reasons()) {
            out.add(reason.toString());
        }
        List.of(assessment.gaps(), assessment.typologies(), assessment.flags(), assessment.statements())
                .forEach(list -> out.add(list.toString()));
        out.add(assessment.receipt().toString());
        return out.toString();
    }

    /** What counts in points: the total, the bounds and the points of each step. */
    static String points(Assessment assessment) {
        StringJoiner out = new StringJoiner("\n");
        out.add(assessment.total() + " " + assessment.bounds() + " " + assessment.interval() + " "
                + assessment.expectedCoverage());
        assessment.steps().forEach(step -> out.add(step.id() + " " + step.state() + " " + step.points()));
        return out.toString();
    }
}
