package io.mayfly.score;

import io.mayfly.json.Cursor;
import java.util.List;
import java.util.Set;

/** The rules of verification cases: that they ask for something, and for nothing that no assessment could be. */
final class CaseRules {

    private final Scorecard card;
    private final SignalIndex index;
    private final boolean bandsClear;

    CaseRules(Scorecard card, SignalIndex index, boolean bandsClear) {
        this.card = card;
        this.index = index;
        this.bandsClear = bandsClear;
    }

    void check(Cursor at, VerificationCase one) {
        Cursor place = at.object("expect");
        VerificationCase.Expected expect = one.expect();
        if (at.flawed("expect")) {
            return;
        }
        if (asksForNothing(expect)) {
            place.problem("at least one of band, score, refusal, reasons, noReasons, unknown");
        }
        checkScore(place, expect);
        checkSignals(place, "reasons", expect.reasons(), List.of());
        checkSignals(place, "noReasons", expect.noReasons(), expect.reasons());
        checkSignals(place, "unknown", expect.unknown(), expect.reasons());
    }

    private static boolean asksForNothing(VerificationCase.Expected expect) {
        return expect.band() == null
                && expect.score() == null
                && expect.refusal() == null
                && expect.reasons().isEmpty()
                && expect.noReasons().isEmpty()
                && expect.unknown().isEmpty();
    }

    private void checkScore(Cursor place, VerificationCase.Expected expect) {
        VerificationCase.ScoreRange score = expect.score();
        if (expect.refusal() != null && (expect.band() != null || score != null)) {
            place.problem("refusal", "no refusal beside a band or a score: who is refused has neither");
        }
        if (score == null) {
            return;
        }
        if (score.to().compareTo(score.from()) < 0) {
            place.object("score").problem("to", "at least " + score.from() + ", where the range begins");
        } else if (expect.band() != null && bandsClear && !reaches(score, expect.band())) {
            place.problem("score", "a score in the band " + expect.band());
        }
    }

    private boolean reaches(VerificationCase.ScoreRange score, Band band) {
        boolean inside = false;
        for (Scorecard.BandStart start : card.bands()) {
            if (start.band() == band) {
                inside = score.to().compareTo(start.from()) >= 0;
            } else if (start.band().compareTo(band) > 0 && score.from().compareTo(start.from()) >= 0) {
                return false;
            }
        }
        return inside;
    }

    private void checkSignals(Cursor place, String name, List<String> ids, List<String> contrary) {
        List<Cursor> places = place.list(name);
        Set<String> signals = index.entries.keySet();
        for (int i = 0; i < ids.size(); i++) {
            if (!signals.contains(ids.get(i))) {
                index.familyOf(ids.get(i), places.get(i)::problem);
            } else if (contrary.contains(ids.get(i))) {
                places.get(i).problem("a signal that is not asked for under reasons");
            }
        }
    }
}
