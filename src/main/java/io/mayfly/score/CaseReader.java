package io.mayfly.score;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.json.Cursor;

/** Reads the cases that a scorecard is held to. */
final class CaseReader {

    /** Stands in for a dossier with mistakes, which are told. */
    private static final Dossier NONE = Dossier.builder("none").build();

    private CaseReader() {}

    static VerificationCase read(Cursor at) {
        Dossier dossier = at.embedded("dossier", Dossiers::read);
        VerificationCase one = new VerificationCase(
                ScorecardReader.id(at, "id"),
                at.optionalText("title"),
                ScorecardReader.day(at, "asOf"),
                dossier == null ? NONE : dossier,
                expected(at.object("expect")));
        at.noOtherFields();
        return one;
    }

    private static VerificationCase.Expected expected(Cursor at) {
        String band = at.optionalText("band");
        String refusal = at.optionalText("refusal");
        VerificationCase.Expected expected = new VerificationCase.Expected(
                band == null ? null : ScorecardReader.constant(at, "band", band, Band.values(), Band::name),
                at.has("score") ? score(at) : null,
                refusal == null
                        ? null
                        : ScorecardReader.constant(at, "refusal", refusal, Refusal.values(), Refusal::name),
                NotesReader.texts(at, "reasons"),
                NotesReader.texts(at, "noReasons"),
                NotesReader.texts(at, "unknown"));
        at.noOtherFields();
        return expected;
    }

    private static VerificationCase.ScoreRange score(Cursor at) {
        if (at.hasObject("score")) {
            Cursor range = at.object("score");
            return ScorecardReader.closed(
                    range, new VerificationCase.ScoreRange(score(range, "from"), score(range, "to")));
        }
        Points score = score(at, "score");
        return new VerificationCase.ScoreRange(score, score);
    }

    private static Points score(Cursor at, String name) {
        Points points = ScorecardReader.points(at, name);
        if (points.tenths() < 0 || points.tenths() > 1000) {
            at.problem(name, "a score from 0 to 100");
        }
        return points;
    }
}
