package io.mayfly.dossier;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dossier step by step. The short methods cover what is said most often; {@link #add} takes any fact in full.
 * A source given by {@link #source} is the source of everything the short methods say after it.
 *
 * <p>Dates are the text that {@link PartialDate#parse} reads. Not thread-safe.
 */
public final class DossierBuilder {

    private final String id;
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private @Nullable String source;
    private @Nullable Stated<String> jurisdiction;
    private @Nullable Stated<String> legalForm;
    private @Nullable Stated<CompanyStatus> status;
    private @Nullable Stated<PartialDate> registered;
    private @Nullable Stated<PartialDate> dissolved;
    private @Nullable Stated<SizeClass> sizeClass;
    private @Nullable Stated<SubjectKind> subjectKind;
    private @Nullable Parent parent;
    private @Nullable MarketListing listedOn;
    private @Nullable Capital authorisedCapital;
    private @Nullable Capital paidInCapital;
    private @Nullable OtherValues otherValues;

    DossierBuilder(String id) {
        this.id = id;
    }

    /**
     * Adds a source and makes it the source of what follows.
     *
     * @param key the key by which facts name it
     * @param newSource the source
     * @return this
     */
    public DossierBuilder source(String key, Source newSource) {
        sources.put(key, newSource);
        source = key;
        return this;
    }

    /**
     * Adds a name.
     *
     * @param text the name as registered
     * @return this
     */
    public DossierBuilder name(String text) {
        return add(new Name(text, null, null, null, null, source, null));
    }

    /**
     * Sets the country of the register.
     *
     * @param countryCode an ISO 3166-1 alpha-2 code
     * @return this
     */
    public DossierBuilder jurisdiction(String countryCode) {
        jurisdiction = stated(countryCode);
        return this;
    }

    /**
     * Sets the legal form.
     *
     * @param text the form as written
     * @return this
     */
    public DossierBuilder legalForm(String text) {
        legalForm = stated(text);
        return this;
    }

    /**
     * Sets the status.
     *
     * @param newStatus the status
     * @return this
     */
    public DossierBuilder status(CompanyStatus newStatus) {
        status = stated(newStatus);
        return this;
    }

    /**
     * Adds a status since a day. Those added before are kept, and an undated one counts only where none of these does.
     *
     * @param newStatus the status
     * @param from since when
     * @return this
     */
    public DossierBuilder status(CompanyStatus newStatus, String from) {
        OtherValuesBuilder since = OtherValues.builder();
        since.status(new Stated<>(newStatus, source, null, PartialDate.parse(from), null));
        return otherValues(since.build());
    }

    /**
     * Sets the date of registration.
     *
     * @param date the date
     * @return this
     */
    public DossierBuilder registered(String date) {
        registered = stated(PartialDate.parse(date));
        return this;
    }

    /**
     * Sets the date on which the company ceased to exist.
     *
     * @param date the date
     * @return this
     */
    public DossierBuilder dissolved(String date) {
        dissolved = stated(PartialDate.parse(date));
        return this;
    }

    /**
     * Sets the size class.
     *
     * @param newSizeClass the class
     * @return this
     */
    public DossierBuilder sizeClass(SizeClass newSizeClass) {
        sizeClass = stated(newSizeClass);
        return this;
    }

    /**
     * Sets the kind of body.
     *
     * @param kind the kind
     * @return this
     */
    public DossierBuilder subjectKind(SubjectKind kind) {
        subjectKind = stated(kind);
        return this;
    }

    /**
     * Sets the capital that was subscribed and the part of it that was paid in.
     *
     * @param authorised what was subscribed; {@code null} for unknown
     * @param paidIn what was paid in; {@code null} for unknown
     * @return this
     */
    public DossierBuilder capital(@Nullable Money authorised, @Nullable Money paidIn) {
        authorisedCapital = authorised == null ? null : new Capital(authorised, null, null, source, null);
        paidInCapital = paidIn == null ? null : new Capital(paidIn, null, null, source, null);
        return this;
    }

    /**
     * Adds what else is told of what the company has only one of at a time.
     *
     * @param values earlier and later values, and those of other sources
     * @return this
     */
    public DossierBuilder otherValues(OtherValues values) {
        otherValues = otherValues == null ? values : otherValues.with(values, Joined::lists);
        return this;
    }

    /**
     * Adds an address.
     *
     * @param text the address as written
     * @param role what it is to the company
     * @param use what it is declared to be used for; {@code null} for unknown
     * @return this
     */
    public DossierBuilder address(String text, AddressRole role, @Nullable AddressUse use) {
        return add(new Address(text, null, role, use, null, null, null, null, source, null));
    }

    /**
     * Adds a look at the registered address.
     *
     * @param date when somebody looked; {@code null} for not stated
     * @param method how
     * @param use what the place was found to be used for
     * @return this
     */
    public DossierBuilder observed(@Nullable String date, ObservationMethod method, AddressUse use) {
        return add(new Observation(date(date), method, null, use, null, List.of(), List.of(), null, source, null));
    }

    /**
     * Records a search that found nothing.
     *
     * @param date when somebody searched; {@code null} for not stated
     * @param parts what was searched for
     * @return this
     */
    public DossierBuilder nothingFound(@Nullable String date, DossierPart... parts) {
        return add(new Observation(
                date(date), ObservationMethod.SEARCH, null, null, null, List.of(), List.of(parts), null, source, null));
    }

    /**
     * Adds a way to reach the company and one check of it.
     *
     * @param kind telephone, e-mail or website
     * @param date when it was tried; {@code null} for not stated
     * @param result what came of it
     * @param attempts how many attempts; {@code null} for not stated
     * @return this
     */
    public DossierBuilder contact(
            ContactKind kind, @Nullable String date, ContactResult result, @Nullable Integer attempts) {
        Long count = attempts == null ? null : Long.valueOf(attempts);
        ContactCheck check = new ContactCheck(date(date), result, count, source, null);
        return add(new Contact(kind, null, null, List.of(check), source, null));
    }

    /**
     * Adds filed accounts.
     *
     * @param period the financial period
     * @param revenue revenue in units of the currency
     * @param currencyCode an ISO 4217 code; {@code null} only for zero revenue
     * @return this
     */
    public DossierBuilder accounts(String period, long revenue, @Nullable String currencyCode) {
        AccountsBuilder accounts = Accounts.builder(period).revenue(revenue).source(source);
        return add((currencyCode == null ? accounts : accounts.currency(currencyCode)).build());
    }

    /**
     * Records that accounts are due and were not filed.
     *
     * @param period the financial period
     * @return this
     */
    public DossierBuilder accountsOverdue(String period) {
        return add(Accounts.builder(period)
                .filing(FilingStatus.OVERDUE)
                .source(source)
                .build());
    }

    /**
     * Adds a number of staff.
     *
     * @param date when it was counted
     * @param value the number
     * @return this
     */
    public DossierBuilder headcount(String date, long value) {
        return add(new Headcount(date(date), value, source, null));
    }

    /**
     * Adds a declaration of conformity that states a quantity and no value.
     *
     * @param date when it was filed
     * @param goods the goods in words
     * @param quantity how many
     * @param unit the unit, such as {@code pieces}
     * @return this
     */
    public DossierBuilder declaration(String date, String goods, long quantity, String unit) {
        return add(Declaration.builder(goods)
                .date(date)
                .quantity(quantity)
                .unit(unit)
                .source(source)
                .build());
    }

    /**
     * Adds a shipment that states a value.
     *
     * @param role what the company is in it
     * @param date the day or period
     * @param goods the goods in words
     * @param value the customs value
     * @return this
     */
    public DossierBuilder shipment(TradeRole role, String date, String goods, Money value) {
        return add(Shipment.builder(role, goods)
                .date(date)
                .value(value)
                .source(source)
                .build());
    }

    /**
     * Adds a statement of the company.
     *
     * @param kind denial, explanation and so on
     * @param by who speaks
     * @param text what is said, in summary
     * @return this
     */
    public DossierBuilder statement(StatementKind kind, String by, String text) {
        return add(new Statement(null, kind, by, null, null, null, text, source, null));
    }

    /**
     * Adds any fact in full. A parent or a stock exchange listing replaces an earlier one.
     *
     * @param fact the fact
     * @return this
     */
    public DossierBuilder add(Fact fact) {
        if (fact instanceof Parent newParent) {
            parent = newParent;
        } else if (fact instanceof MarketListing newListing) {
            listedOn = newListing;
        } else if (fact instanceof Stated || fact instanceof Capital || fact instanceof ContactCheck) {
            throw new IllegalArgumentException(
                    "fact (" + fact + ") must stand on its own. Maybe use the method named after the value, otherValues"
                            + " where it has dates, or put the check into its contact.");
        } else {
            facts.add(fact);
        }
        return this;
    }

    /**
     * Ends the dossier.
     *
     * @return the dossier
     * @throws InvalidFieldException if a fact names a source that was not added
     */
    public Dossier build() {
        Company company = new Company(
                id,
                all(Name.class),
                all(IdentifierEntry.class),
                jurisdiction,
                legalForm,
                status,
                registered,
                dissolved,
                all(Activity.class),
                sizeClass,
                subjectKind,
                parent,
                listedOn,
                all(Licence.class),
                authorisedCapital,
                paidInCapital,
                all(Change.class),
                otherValues);
        Dossier dossier = new Dossier(
                company,
                all(Address.class),
                all(Observation.class),
                all(Contact.class),
                all(Officer.class),
                all(Owner.class),
                all(Accounts.class),
                all(Headcount.class),
                all(Declaration.class),
                all(Shipment.class),
                all(Contract.class),
                all(Counterparty.class),
                all(Statement.class),
                all(Listing.class),
                all(Mark.class),
                all(Unavailable.class),
                sources);
        for (String missing : dossier.missingSources()) {
            throw new InvalidFieldException("source", '"' + missing + '"', dossier.expectedSource(missing));
        }
        return dossier;
    }

    private <T extends Fact> List<T> all(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private <T extends Serializable> Stated<T> stated(T value) {
        return new Stated<>(Objects.requireNonNull(value), source, null, null, null);
    }

    private static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }
}
