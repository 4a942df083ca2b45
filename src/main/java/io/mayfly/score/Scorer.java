package io.mayfly.score;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import io.mayfly.language.Message;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Scores subjects by one scorecard. Immutable and thread-safe: one scorer serves all threads. */
public final class Scorer {

    final CompiledCard card;
    private final Receipts receipts;
    private final List<Signal> signals;
    private final Map<String, Integer> places = new HashMap<>();

    private Scorer(CompiledCard card, List<Signal> signals) {
        this.card = card;
        this.signals = signals;
        this.receipts = new Receipts(card.scorecard, signals);
        for (int i = 0; i < signals.size(); i++) {
            places.put(signals.get(i).id(), i);
        }
    }

    /**
     * Puts a scorecard and signals together.
     *
     * @param scorecard the scorecard
     * @param signals the signals; each must have its entry and each entry its signal
     * @return the scorer
     * @throws InvalidDocumentException naming every signal without an entry, entry without a signal and id used twice
     */
    public static Scorer of(Scorecard scorecard, List<? extends Signal> signals) {
        Map<String, Signal> byId = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Signal signal : signals) {
            if (byId.put(signal.id(), signal) != null) {
                problems.add(new Problem("/signals", signal.id(), "each signal once; two have this id"));
            }
        }
        List<Signal> ordered = new ArrayList<>();
        for (int i = 0; i < scorecard.signals().size(); i++) {
            String id = scorecard.signals().get(i).id();
            Signal signal = byId.remove(id);
            if (signal == null) {
                problems.add(new Problem("/signals/" + i + "/id", id, "the id of a signal; no such signal was given"));
            } else {
                ordered.add(signal);
            }
        }
        byId.keySet().stream()
                .sorted()
                .forEach(id ->
                        problems.add(new Problem("/signals", id, "an entry for this signal; the scorecard has none")));
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return new Scorer(new CompiledCard(scorecard), List.copyOf(ordered));
    }

    /** {@return the scorecard} */
    public Scorecard scorecard() {
        return card.scorecard;
    }

    /** {@return the signals in the order of the scorecard} */
    public List<Signal> signals() {
        return signals;
    }

    /**
     * Scores a subject.
     *
     * @param subject one company as known on one day
     * @return the assessment
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public Assessment assess(Subject subject) {
        return assess(List.of(subject)).get(0);
    }

    /**
     * Scores several subjects, as each by itself but in less time. Each signal reads all of them before the next one does,
     * since the code of a whole catalogue is larger than the fast memory of a processor core. The readings of all subjects
     * are held at once: hand over some dozens.
     *
     * @param subjects each one company as known on one day
     * @return their assessments in the same order; unmodifiable
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company, and
     *     no subject is scored
     */
    public List<Assessment> assess(List<Subject> subjects) {
        List<@Nullable Message> notEligible = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            notEligible.add(notEligible(subject, subject.dossier().company().kind()));
        }
        Reading[][] readings = new Reading[subjects.size()][signals.size()];
        for (int i = 0; i < signals.size(); i++) {
            for (int s = 0; s < subjects.size(); s++) {
                Message reason = notEligible.get(s);
                readings[s][i] = reason == null ? reading(i, subjects.get(s)) : Reading.notApplicable(reason);
            }
        }
        List<Assessment> assessments = new ArrayList<>(subjects.size());
        for (int s = 0; s < subjects.size(); s++) {
            Tally tally = new Tally(card, readings[s]);
            assessments.add(new Assessment(this, subjects.get(s), tally, notEligible.get(s)));
        }
        return List.copyOf(assessments);
    }

    /**
     * Tells what an assessment is made from, without making it.
     *
     * @param subject one company as known on one day
     * @return the receipt that its assessment by this scorer has
     */
    public Receipt receipt(Subject subject) {
        return receipts.of(subject);
    }

    /**
     * Judges by this scorecard what was measured for another one: signals know no scorecard, so that what they say need not be
     * asked again. A signal that the other scorer has no equal of is measured now.
     *
     * @param other an assessment by another scorecard
     * @return the assessment of the same subject by this scorecard, as {@link #assess(Subject)} gives it
     * @throws IllegalStateException if a signal breaks its contract and throws; the message names signal and company
     */
    public Assessment reassess(Assessment other) {
        Subject subject = other.subject();
        Message notEligible = notEligible(subject, subject.dossier().company().kind());
        if (notEligible != null || other.refusal() == Refusal.NOT_ELIGIBLE) {
            return assess(subject);
        }
        Reading[] readings = new Reading[signals.size()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = reading(i, other);
        }
        return new Assessment(this, subject, new Tally(card, readings), null);
    }

    private Reading reading(int i, Assessment other) {
        LocalDate day = other.subject().asOf();
        Scorer judged = other.scorer();
        Integer place = judged.places.get(signals.get(i).id());
        return place != null
                        && judged.signals.get(place).equals(signals.get(i))
                        && judged.entry(place).holds(day)
                        && entry(i).holds(day)
                ? other.reading(place)
                : reading(i, other.subject());
    }

    private Reading reading(int i, Subject subject) {
        Scorecard.Entry entry = entry(i);
        return entry.holds(subject.asOf())
                ? measure(signals.get(i), subject)
                : Reading.notApplicable(Objects.requireNonNull(entry.valid()).otherDay());
    }

    private Scorecard.Entry entry(int i) {
        return card.scorecard.signals().get(i);
    }

    private static Reading measure(Signal signal, Subject subject) {
        try {
            return Objects.requireNonNull(signal.measure(subject), "a signal must answer a reading, not null");
        } catch (OutOfMemoryError | InternalError | UnknownError e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(
                    "signal (" + signal.id() + ") must not throw, but did on company ("
                            + subject.dossier().company().id() + "): " + e,
                    e);
        }
    }

    private @Nullable Message notEligible(Subject subject, SubjectKind kind) {
        PartialDate later = subject.laterRegistration();
        if (later != null) {
            return Message.of("refusal.before-registration")
                    .with("day", subject.asOf())
                    .with("registered", later);
        }
        return card.scorecard.notEligible().stream()
                .filter(rule -> rule.subjectKind() == kind)
                .map(rule -> new Message.Named(
                        "not-eligible." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), rule.reason()))
                .findFirst()
                .orElse(null);
    }
}
