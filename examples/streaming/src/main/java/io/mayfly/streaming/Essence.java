package io.mayfly.streaming;

import io.mayfly.score.Assessment;
import io.mayfly.score.Flag;
import io.mayfly.score.Points;
import io.mayfly.score.ScoreInterval;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.StringJoiner;

/**
 * What makes an assessment another one than the last: score or refusal, band, both intervals and coverage; state and points of each
 * step; typologies; flags. Not the day, the receipt or the wording, which would make every day's assessment another one.
 */
final class Essence {

    private Essence() {}

    /** {@return score, band and a hash of all of it, in less than a hundred characters} */
    static String of(Assessment assessment) {
        Points score = assessment.score();
        return (score == null ? "refused" : score + " " + assessment.band()) + " " + sha256(text(assessment));
    }

    private static String text(Assessment assessment) {
        StringJoiner text = new StringJoiner("\n");
        text.add("score " + assessment.score() + " " + assessment.band() + " " + assessment.refusal());
        text.add("interval " + interval(assessment.interval()) + " bounds " + interval(assessment.bounds()));
        text.add("coverage " + assessment.expectedCoverage() + " of all " + assessment.coverage());
        for (Step step : assessment.steps()) {
            text.add("step " + step.id() + " " + step.state() + " " + step.points());
        }
        for (Scorecard.Typology typology : assessment.typologies()) {
            text.add("typology " + typology.id());
        }
        for (Flag flag : assessment.flags()) {
            text.add("flag " + flag.about() + " " + flag.list() + " " + flag.text());
        }
        return text.toString();
    }

    private static String interval(ScoreInterval interval) {
        return interval.low() + " to " + interval.high();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
