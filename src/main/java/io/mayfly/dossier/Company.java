package io.mayfly.dossier;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the company itself.
 *
 * @param id the caller's key for the company; appears in every output
 * @param names its names
 * @param identifiers its official identifiers
 * @param jurisdiction the country of its register as an ISO 3166-1 alpha-2 code
 * @param legalForm its legal form as written
 * @param status what the register says of its life
 * @param registered when it was registered
 * @param dissolved when it ceased to exist
 * @param activities its lines of business
 * @param sizeClass the size class under which it is listed
 * @param subjectKind what kind of body it is; {@code null} is taken as {@link SubjectKind#COMPANY}
 * @param parent its parent company
 * @param listedOn where its shares are listed
 * @param licences its licences and supervisors
 * @param authorisedCapital the capital that was subscribed
 * @param paidInCapital the capital that was paid in
 * @param changes changes that the register recorded
 * @param otherValues other values, earlier, later or of other sources, of what there is only one of at a time; {@code null}
 *     for none
 */
public record Company(
        String id,
        List<Name> names,
        List<IdentifierEntry> identifiers,
        @Nullable Stated<String> jurisdiction,
        @Nullable Stated<String> legalForm,
        @Nullable Stated<CompanyStatus> status,
        @Nullable Stated<PartialDate> registered,
        @Nullable Stated<PartialDate> dissolved,
        List<Activity> activities,
        @Nullable Stated<SizeClass> sizeClass,
        @Nullable Stated<SubjectKind> subjectKind,
        @Nullable Parent parent,
        @Nullable MarketListing listedOn,
        List<Licence> licences,
        @Nullable Capital authorisedCapital,
        @Nullable Capital paidInCapital,
        List<Change> changes,
        @Nullable OtherValues otherValues)
        implements Serializable {

    /** Checks the components. */
    public Company {
        Check.text("id", id);
        Check.jurisdiction("jurisdiction", jurisdiction);
        names = Check.canonical("names", names);
        identifiers = Check.canonical("identifiers", identifiers);
        activities = Check.canonical("activities", activities);
        licences = Check.canonical("licences", licences);
        if (registered != null && dissolved != null) {
            Check.order("dissolved", registered.value(), dissolved.value());
        }
        changes = Check.canonical("changes", changes);
        if (otherValues != null) {
            otherValues = otherValues.besides(OtherValues.held(
                    jurisdiction,
                    legalForm,
                    status,
                    registered,
                    dissolved,
                    sizeClass,
                    subjectKind,
                    parent,
                    listedOn,
                    authorisedCapital,
                    paidInCapital));
        }
    }

    /** {@return every value of what there is only one of at a time, those that stand in the company itself among them} */
    public OtherValues everyValue() {
        OtherValues held = OtherValues.held(
                jurisdiction,
                legalForm,
                status,
                registered,
                dissolved,
                sizeClass,
                subjectKind,
                parent,
                listedOn,
                authorisedCapital,
                paidInCapital);
        return otherValues == null ? held : held.with(otherValues, Joined::lists);
    }

    /**
     * The name to show on a day: one that is used then before one that was given up and one that is only announced; of those a
     * registered name before any other, and of several of a kind the one that was taken last.
     *
     * @param asOf the day
     * @return the name as written, or else the id
     */
    public String displayName(LocalDate asOf) {
        return names.stream()
                .min(Comparator.comparing((Name name) -> name.use(asOf))
                        .thenComparing(name -> name.kind() == null ? NameKind.TRADING : name.kind())
                        .thenComparing(Name::taken, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Name::text))
                .map(Name::text)
                .orElse(id);
    }

    /** {@return the kind of body, a company if nothing is said} */
    public SubjectKind kind() {
        return subjectKind == null ? SubjectKind.COMPANY : subjectKind.value();
    }

    /**
     * What both tell; of what there is only one of at a time, this one holds its own and keeps the other. An end before the
     * registration that it then holds is kept beside it.
     */
    Company with(Company more) {
        Stated<PartialDate> registration = Joined.either(registered, more.registered);
        Stated<PartialDate> end =
                Joined.either(notBefore(registration, dissolved), notBefore(registration, more.dissolved));
        return with(more, end, Joined::lists);
    }

    /** What this one tells, and what the other tells besides. */
    Company withNewOf(Company later) {
        return with(later, Joined.either(dissolved, later.dissolved), Joined::added);
    }

    private Company with(Company more, @Nullable Stated<PartialDate> end, OtherValues.Both join) {
        return new Company(
                id,
                Joined.lists(names, more.names),
                Joined.lists(identifiers, more.identifiers),
                Joined.either(jurisdiction, more.jurisdiction),
                Joined.either(legalForm, more.legalForm),
                Joined.either(status, more.status),
                Joined.either(registered, more.registered),
                end,
                Joined.lists(activities, more.activities),
                Joined.either(sizeClass, more.sizeClass),
                Joined.either(subjectKind, more.subjectKind),
                Joined.either(parent, more.parent),
                Joined.either(listedOn, more.listedOn),
                Joined.lists(licences, more.licences),
                Joined.either(authorisedCapital, more.authorisedCapital),
                Joined.either(paidInCapital, more.paidInCapital),
                Joined.lists(changes, more.changes),
                everyValue().with(more.everyValue(), join));
    }

    /** An end, unless it was before the registration: then the company came back. */
    private static @Nullable Stated<PartialDate> notBefore(
            @Nullable Stated<PartialDate> registration, @Nullable Stated<PartialDate> end) {
        return registration != null && end != null && Check.isBefore(end.value(), registration.value()) ? null : end;
    }

    /**
     * With the values that count on the day in the places where the rest of the library looks for them. Which one counts is settled
     * by what is seen of each: an end that is hidden decides nothing.
     */
    Company asKnownOn(Horizon horizon) {
        Company seen = seen(horizon);
        return seen.otherValues == null ? seen : seen.settled(seen.otherValues, horizon);
    }

    private Company settled(OtherValues others, Horizon horizon) {
        Stated<PartialDate> registration = horizon.counting(registered, others.registered());
        Stated<PartialDate> end = horizon.counting(dissolved, others.dissolved());
        return new Company(
                id,
                names,
                identifiers,
                horizon.counting(jurisdiction, others.jurisdiction()),
                horizon.counting(legalForm, others.legalForm()),
                horizon.counting(status, others.status()),
                registration,
                notBefore(registration, end),
                activities,
                horizon.counting(sizeClass, others.sizeClass()),
                horizon.counting(subjectKind, others.subjectKind()),
                horizon.counting(parent, others.parent()),
                horizon.counting(listedOn, others.listedOn()),
                licences,
                horizon.counting(authorisedCapital, others.authorisedCapital()),
                horizon.counting(paidInCapital, others.paidInCapital()),
                changes,
                everyValue());
    }

    private Company seen(Horizon horizon) {
        return new Company(
                id,
                horizon.visible(names),
                horizon.visible(identifiers),
                horizon.visible(jurisdiction),
                horizon.visible(legalForm),
                horizon.visible(status),
                horizon.visible(registered),
                horizon.visible(dissolved),
                horizon.visible(activities),
                horizon.visible(sizeClass),
                horizon.visible(subjectKind),
                horizon.visible(parent),
                horizon.visible(listedOn),
                horizon.visible(licences),
                horizon.visible(authorisedCapital),
                horizon.visible(paidInCapital),
                horizon.visible(changes),
                otherValues == null ? null : otherValues.each(horizon::visible));
    }
}
