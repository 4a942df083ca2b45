package io.mayfly.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a company has only one of at a time, as it was before, will be later or is told by other sources: values besides those
 * that {@link Company} itself holds. None is overwritten; which one counts on a day is settled when the dossier is looked at as
 * known on that day.
 *
 * <p>Of the values known by then, the first of these that decides: one that holds on the day before one that ended or has not
 * begun; the later {@code from}; the one that was published later (its {@code knownAt}, else the publication of its source,
 * else the day on which that was fetched); canonical order. So it makes no difference which of them the company itself holds.
 *
 * @param jurisdiction other countries of its register as ISO 3166-1 alpha-2 codes
 * @param legalForm other legal forms as written
 * @param status what else the register said of its life
 * @param registered other dates of registration, such as one that was corrected
 * @param dissolved other dates on which it ceased to exist
 * @param sizeClass other size classes
 * @param subjectKind other kinds of body
 * @param parent other parent companies
 * @param listedOn other places where its shares were listed
 * @param authorisedCapital other amounts of capital that were subscribed
 * @param paidInCapital other amounts of capital that were paid in
 */
public record OtherValues(
        List<Stated<String>> jurisdiction,
        List<Stated<String>> legalForm,
        List<Stated<CompanyStatus>> status,
        List<Stated<PartialDate>> registered,
        List<Stated<PartialDate>> dissolved,
        List<Stated<SizeClass>> sizeClass,
        List<Stated<SubjectKind>> subjectKind,
        List<Parent> parent,
        List<MarketListing> listedOn,
        List<Capital> authorisedCapital,
        List<Capital> paidInCapital)
        implements Serializable {

    static final OtherValues NONE = new OtherValues(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());

    /** Checks the codes of countries and brings the lists into canonical order. */
    public OtherValues {
        for (int i = 0; jurisdiction != null && i < jurisdiction.size(); i++) {
            Check.jurisdiction("jurisdiction/" + i, jurisdiction.get(i));
        }
        jurisdiction = Check.canonical("jurisdiction", jurisdiction);
        legalForm = Check.canonical("legalForm", legalForm);
        status = Check.canonical("status", status);
        registered = Check.canonical("registered", registered);
        dissolved = Check.canonical("dissolved", dissolved);
        sizeClass = Check.canonical("sizeClass", sizeClass);
        subjectKind = Check.canonical("subjectKind", subjectKind);
        parent = Check.canonical("parent", parent);
        listedOn = Check.canonical("listedOn", listedOn);
        authorisedCapital = Check.canonical("authorisedCapital", authorisedCapital);
        paidInCapital = Check.canonical("paidInCapital", paidInCapital);
    }

    /**
     * Starts a record of other values.
     *
     * @return a builder that holds none
     */
    public static OtherValuesBuilder builder() {
        return new OtherValuesBuilder();
    }

    /** Those that a company itself holds. */
    static OtherValues held(
            @Nullable Stated<String> jurisdiction,
            @Nullable Stated<String> legalForm,
            @Nullable Stated<CompanyStatus> status,
            @Nullable Stated<PartialDate> registered,
            @Nullable Stated<PartialDate> dissolved,
            @Nullable Stated<SizeClass> sizeClass,
            @Nullable Stated<SubjectKind> subjectKind,
            @Nullable Parent parent,
            @Nullable MarketListing listedOn,
            @Nullable Capital authorisedCapital,
            @Nullable Capital paidInCapital) {
        return new OtherValues(
                list(jurisdiction),
                list(legalForm),
                list(status),
                list(registered),
                list(dissolved),
                list(sizeClass),
                list(subjectKind),
                list(parent),
                list(listedOn),
                list(authorisedCapital),
                list(paidInCapital));
    }

    private static <T> List<T> list(@Nullable T value) {
        return value == null ? List.of() : List.of(value);
    }

    /** What to do with the values of one thing. */
    interface Each {
        <T extends Fact & Lasting> List<T> of(List<T> values);
    }

    /** What to do with the values of one thing and others of it. */
    interface Both {
        <T extends Fact & Lasting> List<T> of(List<T> values, List<T> others);
    }

    OtherValues each(Each change) {
        return new OtherValues(
                change.of(jurisdiction),
                change.of(legalForm),
                change.of(status),
                change.of(registered),
                change.of(dissolved),
                change.of(sizeClass),
                change.of(subjectKind),
                change.of(parent),
                change.of(listedOn),
                change.of(authorisedCapital),
                change.of(paidInCapital));
    }

    OtherValues with(OtherValues more, Both join) {
        return new OtherValues(
                join.of(jurisdiction, more.jurisdiction),
                join.of(legalForm, more.legalForm),
                join.of(status, more.status),
                join.of(registered, more.registered),
                join.of(dissolved, more.dissolved),
                join.of(sizeClass, more.sizeClass),
                join.of(subjectKind, more.subjectKind),
                join.of(parent, more.parent),
                join.of(listedOn, more.listedOn),
                join.of(authorisedCapital, more.authorisedCapital),
                join.of(paidInCapital, more.paidInCapital));
    }

    void forEach(BiConsumer<String, List<? extends Fact>> action) {
        action.accept("jurisdiction", jurisdiction);
        action.accept("legalForm", legalForm);
        action.accept("status", status);
        action.accept("registered", registered);
        action.accept("dissolved", dissolved);
        action.accept("sizeClass", sizeClass);
        action.accept("subjectKind", subjectKind);
        action.accept("parent", parent);
        action.accept("listedOn", listedOn);
        action.accept("authorisedCapital", authorisedCapital);
        action.accept("paidInCapital", paidInCapital);
    }

    /** Those that a company does not hold itself; {@code null} for none. */
    @Nullable
    OtherValues besides(OtherValues held) {
        OtherValues left = with(held, Joined::besides);
        return left.equals(NONE) ? null : left;
    }
}
