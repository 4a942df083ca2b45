package io.mayfly.signal;

import io.mayfly.dossier.Company;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRules;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Stated;
import io.mayfly.language.Message;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One company as it could be known on one day, with the reference data to judge it by. Immutable and thread-safe. */
public final class Subject {

    /** How long a search that found nothing holds: expert judgement. */
    private static final int SEARCH_HOLDS_MONTHS = 12;

    /** Signals go through years one by one, so that a day in microseconds taken for milliseconds would keep them for hours. */
    private static final int LAST_YEAR = 9999;

    private final Dossier dossier;
    private final LocalDate asOf;
    private final ReferenceData reference;
    private final KnownAtRules rules;
    private final @Nullable PartialDate laterRegistration;
    private final LocalDate searchesHoldFrom;
    private final @Nullable Register register;
    private final Map<Derived<?>, Object> derived = new ConcurrentHashMap<>();

    private Subject(
            Dossier dossier,
            LocalDate asOf,
            ReferenceData reference,
            KnownAtRules rules,
            @Nullable PartialDate laterRegistration,
            @Nullable Register register) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.reference = reference;
        this.rules = rules;
        this.laterRegistration = laterRegistration;
        this.searchesHoldFrom = asOf.minusMonths(SEARCH_HOLDS_MONTHS);
        this.register = register;
    }

    /**
     * Takes out of a dossier what was not yet known.
     *
     * @param dossier everything at hand
     * @param asOf the day of the assessment
     * @param reference what the world looks like
     * @return the subject
     * @throws IllegalArgumentException if the day is not in the years 1 to 9999, as all days of a dossier are
     */
    public static Subject of(Dossier dossier, LocalDate asOf, ReferenceData reference) {
        if (asOf.getYear() < 1 || asOf.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("asOf (" + asOf + ") must be in the years 1 to " + LAST_YEAR);
        }
        Dossier known = dossier.asKnownOn(asOf, reference.filingDeadlines());
        return new Subject(
                known,
                asOf,
                reference,
                dossier.knownAtRules(asOf, reference.filingDeadlines()),
                laterRegistration(dossier.company(), known.company().registered(), asOf),
                null);
    }

    /** The first registration to come, of which a date that is not yet known cannot make a past one. */
    private static @Nullable PartialDate laterRegistration(
            Company company, @Nullable Stated<PartialDate> known, LocalDate asOf) {
        if (known != null && !known.value().earliest().isAfter(asOf)) {
            return null;
        }
        return company.everyValue().registered().stream()
                .map(Stated::value)
                .filter(date -> date.earliest().isAfter(asOf))
                .min(Comparator.comparing(PartialDate::earliest))
                .orElse(null);
    }

    /**
     * The same company among others.
     *
     * @param others a register of other companies, which may hold this one too
     * @return the subject
     */
    public Subject within(Register others) {
        return new Subject(dossier, asOf, reference, rules, laterRegistration, others);
    }

    /**
     * The same company by other facts or on another day, with the same reference data and register.
     *
     * @param other everything at hand then
     * @param day the day of that assessment
     * @return the subject
     */
    public Subject given(Dossier other, LocalDate day) {
        return of(other, day, reference).amongOthersOf(this);
    }

    /**
     * The same company among the companies, or without them, that another subject was given.
     *
     * @param other the other subject
     * @return the subject
     */
    public Subject amongOthersOf(Subject other) {
        return new Subject(dossier, asOf, reference, rules, laterRegistration, other.register);
    }

    /**
     * The same company, of which the same is known, judged by other reference data.
     *
     * @param other what the world looks like
     * @return the subject
     */
    public Subject withReference(ReferenceData other) {
        return new Subject(dossier, asOf, other, rules, laterRegistration, register);
    }

    /** {@return the dossier as known on the day} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the day of the assessment} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the reference data} */
    public ReferenceData reference() {
        return reference;
    }

    /**
     * {@return the register of other companies; {@code null} where none was given, or where it is of a later day, since that
     * would tell the future}
     */
    public @Nullable Register register() {
        return register == null || register.asOf().isAfter(asOf) ? null : register;
    }

    /** {@return the register that was given, of whatever day; {@code null} if none was} */
    public @Nullable Register givenRegister() {
        return register;
    }

    /** {@return why there is no {@link #register} to look into, in a few words; for a reading that is not applicable} */
    public Message noRegister() {
        return register == null
                ? Message.of("because.no-register")
                : Message.of("because.later-register").with("day", register.asOf());
    }

    /**
     * {@return the date of registration if even its earliest day is after the day of the assessment: the one thing about
     * the future that may be asked, so that such an assessment can be refused}
     */
    public @Nullable PartialDate laterRegistration() {
        return laterRegistration;
    }

    /** {@return the date of registration as known on the day; {@code null} if unknown} */
    public @Nullable PartialDate registered() {
        Stated<PartialDate> registered = dossier.company().registered();
        return registered == null ? null : registered.value();
    }

    /** {@return the country of the register; {@code null} if unknown} */
    public @Nullable String jurisdiction() {
        Stated<String> jurisdiction = dossier.company().jurisdiction();
        return jurisdiction == null ? null : jurisdiction.value();
    }

    /**
     * Asks whether somebody searched for a part of the dossier of late and found nothing. A search says nothing about
     * what came to be long after it.
     *
     * @param part the part
     * @return whether such a search of the last 12 months, or an undated one, is recorded
     */
    public boolean searchedInVain(DossierPart part) {
        return searchedInVain(part, searchesHoldFrom);
    }

    /**
     * Asks whether somebody searched for a part of the dossier after a day and found nothing.
     *
     * @param part the part
     * @param afterExclusive the day
     * @return whether such a search, or an undated one, is recorded
     */
    public boolean searchedInVain(DossierPart part, LocalDate afterExclusive) {
        for (Observation observation : dossier.observations()) {
            if (observation.nothingFound().contains(part)) {
                LocalDate day = observation.date() == null
                        ? rules.of(observation).day()
                        : observation.date().earliest();
                if (day == null || day.isAfter(afterExclusive)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Something worked out from this subject, and kept for whoever asks next.
     *
     * @param what what to work out
     * @param <T> its type
     * @return the value
     */
    public <T> T derived(Derived<T> what) {
        // Not computeIfAbsent, which forbids that working out one thing asks for another.
        Object known = derived.get(what);
        if (known == null) {
            known = what.from(this);
            derived.put(what, known);
        }
        @SuppressWarnings("unchecked")
        T value = (T) known;
        return value;
    }

    /**
     * When somebody published a fact of this dossier, whatever its own dates.
     *
     * @param fact the fact
     * @return the day and the rule
     */
    public KnownAt publishedAt(Fact fact) {
        return rules.published(fact);
    }

    /**
     * When a fact of this dossier became known.
     *
     * @param fact the fact
     * @return the day and the rule
     */
    public KnownAt knownAt(Fact fact) {
        return rules.of(fact);
    }
}
