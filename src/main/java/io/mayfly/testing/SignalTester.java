package io.mayfly.testing;

import io.mayfly.dossier.Dossier;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Measures companies with one signal. No scorecard and no weight is involved: what a reading is worth is another question,
 * and a test of the one must not break when the other changes. Immutable.
 */
public final class SignalTester {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Signal signal;
    private final LocalDate asOf;
    private final ReferenceData reference;
    private final @Nullable Register register;

    private SignalTester(Signal signal, LocalDate asOf, ReferenceData reference, @Nullable Register register) {
        this.signal = signal;
        this.asOf = asOf;
        this.reference = reference;
        this.register = register;
    }

    /**
     * A tester with the reference data that comes with the library and without a register.
     *
     * @param signal the signal
     * @param asOf the day on which companies are measured; what became known later does not count
     * @return the tester
     */
    public static SignalTester of(Signal signal, LocalDate asOf) {
        return new SignalTester(signal, asOf, ReferenceData.standard(), null);
    }

    /**
     * The same on another day.
     *
     * @param day the day
     * @return the tester
     */
    public SignalTester on(LocalDate day) {
        return new SignalTester(signal, day, reference, register);
    }

    /**
     * The same with other reference data.
     *
     * @param data rates of exchange, unit values, filing deadlines
     * @return the tester
     */
    public SignalTester withReference(ReferenceData data) {
        return new SignalTester(signal, asOf, data, register);
    }

    /**
     * The same among other companies.
     *
     * @param others the other companies
     * @return the tester
     */
    public SignalTester within(Register others) {
        return new SignalTester(signal, asOf, reference, others);
    }

    /**
     * Measures a company.
     *
     * @param dossier everything at hand about it
     * @return what the signal says
     */
    public Reading read(Dossier dossier) {
        return signal.measure(subject(dossier));
    }

    private Subject subject(Dossier dossier) {
        Subject subject = Subject.of(dossier, asOf, reference);
        return register == null ? subject : subject.within(register);
    }

    /**
     * Tries whether the signal keeps the contract that a scorer relies on: an id in kebab case; an answer for every company,
     * never an exception, and the same when asked again; nothing measured of a company of which nothing is known; evidence
     * that makes a sentence.
     *
     * @param dossiers the companies to try it on, to which one without any fact is added
     * @return each breach in a sentence; empty if there is none
     */
    public List<String> breaches(Iterable<Dossier> dossiers) {
        List<String> breaches = new ArrayList<>();
        String id = signal.id();
        if (id == null || !KEBAB_CASE.matcher(id).matches()) {
            breaches.add("the id (" + id + ") must be in kebab case, such as revenue-spike");
        }
        Dossier nothing = Dossier.builder("nothing-known").build();
        if (tried(nothing, breaches) instanceof Reading.Measured) {
            breaches.add("of a company of which nothing is known it must not measure anything, but answer unknown");
        }
        dossiers.forEach(dossier -> tried(dossier, breaches));
        return List.copyOf(breaches);
    }

    private @Nullable Reading tried(Dossier dossier, List<String> breaches) {
        String company = " on company (" + dossier.company().id() + ")";
        try {
            Reading reading = signal.measure(subject(dossier));
            if (reading == null) {
                breaches.add("it must answer a reading" + company + ", not null");
            } else if (!Objects.equals(shown(reading), shown(signal.measure(subject(dossier))))) {
                breaches.add("it must answer the same when asked again" + company);
            } else if (reading instanceof Reading.Measured measured && measured.evidence() != null) {
                checkEvidence(measured.evidence(), company, breaches);
            }
            return reading;
        } catch (RuntimeException | StackOverflowError broken) {
            breaches.add("it must not throw" + company + ", but did: " + broken);
            return null;
        }
    }

    /** Evidence need not have an equals of its own: what it says counts. */
    private static List<?> shown(Reading reading) {
        if (!(reading instanceof Reading.Measured measured)) {
            return List.of(reading);
        }
        Evidence evidence = measured.evidence();
        return List.of(
                measured.lo(),
                measured.hi(),
                measured.best(),
                evidence == null ? "" : evidence.sentence(),
                evidence == null ? List.of() : evidence.facts());
    }

    private static void checkEvidence(Evidence evidence, String company, List<String> breaches) {
        String sentence = evidence.sentence();
        if (sentence.isBlank() || !sentence.endsWith(".")) {
            breaches.add("its evidence must be a sentence" + company + ", but is: " + sentence);
        }
    }
}
