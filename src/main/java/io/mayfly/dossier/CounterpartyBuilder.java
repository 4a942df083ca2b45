package io.mayfly.dossier;

import org.jspecify.annotations.Nullable;

/** Writes a counterparty step by step: most of what it may say is not known most of the time. Not thread-safe. */
public final class CounterpartyBuilder {

    private final String name;
    private final CounterpartyRole role;
    private @Nullable PartyId identifier;
    private @Nullable String country;
    private @Nullable PartialDate registered;
    private @Nullable SizeClass sizeClass;
    private @Nullable String address;
    private @Nullable IdentityMatch match;
    private @Nullable ContactResult reached;
    private @Nullable PartialDate authorisedFrom;
    private @Nullable PartialDate authorisedTo;
    private @Nullable String listedOn;
    private @Nullable String dossier;
    private @Nullable PartialDate from;
    private @Nullable PartialDate to;
    private @Nullable String source;
    private @Nullable PartialDate knownAt;

    CounterpartyBuilder(String name, CounterpartyRole role) {
        this.name = name;
        this.role = role;
    }

    /**
     * Sets its official identifier.
     *
     * @param scheme the scheme, such as {@code RU-INN} or {@code LEI}
     * @param value the identifier as written
     * @return this
     */
    public CounterpartyBuilder identifier(String scheme, String value) {
        identifier = new PartyId(scheme, value);
        return this;
    }

    /**
     * Sets its country.
     *
     * @param newCountry its country as an ISO 3166-1 alpha-2 code
     * @return this
     */
    public CounterpartyBuilder country(String newCountry) {
        country = newCountry;
        return this;
    }

    /**
     * Sets its registered.
     *
     * @param newRegistered when it was registered, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public CounterpartyBuilder registered(String newRegistered) {
        registered = PartialDate.parse(newRegistered);
        return this;
    }

    /**
     * Sets its size class.
     *
     * @param newSizeClass the size class under which a register lists it
     * @return this
     */
    public CounterpartyBuilder sizeClass(SizeClass newSizeClass) {
        sizeClass = newSizeClass;
        return this;
    }

    /**
     * Sets its address.
     *
     * @param newAddress its address as stated
     * @return this
     */
    public CounterpartyBuilder address(String newAddress) {
        address = newAddress;
        return this;
    }

    /**
     * Sets its match.
     *
     * @param newMatch how it was found in a register
     * @return this
     */
    public CounterpartyBuilder match(IdentityMatch newMatch) {
        match = newMatch;
        return this;
    }

    /**
     * Sets its reached.
     *
     * @param newReached what came of trying to reach it
     * @return this
     */
    public CounterpartyBuilder reached(ContactResult newReached) {
        reached = newReached;
        return this;
    }

    /**
     * Sets its authorised from.
     *
     * @param newAuthorisedFrom since when the maker of the goods has authorised it, or it the company; the company itself where the role is {@link CounterpartyRole#MANUFACTURER}, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public CounterpartyBuilder authorisedFrom(String newAuthorisedFrom) {
        authorisedFrom = PartialDate.parse(newAuthorisedFrom);
        return this;
    }

    /**
     * Sets its authorised to.
     *
     * @param newAuthorisedTo until when, inclusive, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public CounterpartyBuilder authorisedTo(String newAuthorisedTo) {
        authorisedTo = PartialDate.parse(newAuthorisedTo);
        return this;
    }

    /**
     * Sets its listed on.
     *
     * @param newListedOn the sanctions or control list on which it stands
     * @return this
     */
    public CounterpartyBuilder listedOn(String newListedOn) {
        listedOn = newListedOn;
        return this;
    }

    /**
     * Sets its dossier.
     *
     * @param newDossier the {@code company.id} of its own dossier
     * @return this
     */
    public CounterpartyBuilder dossier(String newDossier) {
        dossier = newDossier;
        return this;
    }

    /**
     * Sets its from.
     *
     * @param newFrom since when, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public CounterpartyBuilder from(String newFrom) {
        from = PartialDate.parse(newFrom);
        return this;
    }

    /**
     * Sets its to.
     *
     * @param newTo until when, inclusive, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public CounterpartyBuilder to(String newTo) {
        to = PartialDate.parse(newTo);
        return this;
    }

    /**
     * Sets its source.
     *
     * @param newSource the key of a {@link Source} of the dossier; {@code null} for none
     * @return this
     */
    public CounterpartyBuilder source(@Nullable String newSource) {
        source = newSource;
        return this;
    }

    /**
     * Sets its known at.
     *
     * @param newKnownAt when it became known, if stated, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public CounterpartyBuilder knownAt(String newKnownAt) {
        knownAt = PartialDate.parse(newKnownAt);
        return this;
    }

    /**
     * Ends it.
     *
     * @return the counterparty
     * @throws io.mayfly.json.InvalidFieldException if parts of it do not go together
     */
    public Counterparty build() {
        return new Counterparty(
                name,
                identifier,
                role,
                country,
                registered,
                sizeClass,
                address,
                match,
                reached,
                authorisedFrom,
                authorisedTo,
                listedOn,
                dossier,
                from,
                to,
                source,
                knownAt);
    }
}
