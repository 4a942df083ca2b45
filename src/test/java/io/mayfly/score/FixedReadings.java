package io.mayfly.score;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Scores readings that a test makes up, so that laws of scoring need no dossier. */
public final class FixedReadings {

    public static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    public static final Input INPUT = Input.of("accounts", "accounts.revenue");
    public static final Reading UNKNOWN = Reading.unknown(INPUT);
    public static final Reading NOT_APPLICABLE = Reading.notApplicable("it cannot apply");

    private FixedReadings() {}

    /** A signal that always answers the same. Not a record, so that a receipt shows no settings. */
    public static Signal signal(String id, Reading reading) {
        return new Signal() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Reading measure(Subject subject) {
                return reading;
            }
        };
    }

    public static Subject subject() {
        return subject(Dossier.builder("c-1"));
    }

    public static Subject subject(SubjectKind kind) {
        return subject(Dossier.builder("c-1").subjectKind(kind));
    }

    public static Subject subject(DossierBuilder dossier) {
        return Subject.of(dossier.build(), DAY, ReferenceData.standard());
    }

    /** Scores one reading for each signal, in scorecard order. */
    public static Assessment assess(Scorecard card, List<Reading> readings) {
        return assess(card, readings, subject());
    }

    public static Assessment assess(Scorecard card, List<Reading> readings, Subject subject) {
        Signal[] signals = new Signal[readings.size()];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = signal(card.signals().get(i).id(), readings.get(i));
        }
        return Scorer.of(card, List.of(signals)).assess(subject);
    }

    /** Scores readings by signal; signals that are not named are not applicable. */
    public static Assessment assess(Scorecard card, Map<String, Reading> readings) {
        return assess(
                card,
                card.signals().stream()
                        .map(entry -> readings.getOrDefault(entry.id(), NOT_APPLICABLE))
                        .toList());
    }

    public static Reading exactly(double value) {
        return Reading.of(value, null);
    }

    public static Reading between(double lo, double hi, double best) {
        return new Reading.Measured(lo, hi, best, null);
    }
}
