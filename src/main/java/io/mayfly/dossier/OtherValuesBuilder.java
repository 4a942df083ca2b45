package io.mayfly.dossier;

import java.util.ArrayList;
import java.util.List;

/** Writes {@link OtherValues} one by one. Not thread-safe. */
public final class OtherValuesBuilder {

    private final List<Stated<String>> jurisdiction = new ArrayList<>();
    private final List<Stated<String>> legalForm = new ArrayList<>();
    private final List<Stated<CompanyStatus>> status = new ArrayList<>();
    private final List<Stated<PartialDate>> registered = new ArrayList<>();
    private final List<Stated<PartialDate>> dissolved = new ArrayList<>();
    private final List<Stated<SizeClass>> sizeClass = new ArrayList<>();
    private final List<Stated<SubjectKind>> subjectKind = new ArrayList<>();
    private final List<Parent> parent = new ArrayList<>();
    private final List<MarketListing> listedOn = new ArrayList<>();
    private final List<Capital> authorisedCapital = new ArrayList<>();
    private final List<Capital> paidInCapital = new ArrayList<>();

    OtherValuesBuilder() {}

    /**
     * Adds a country of its register as an ISO 3166-1 alpha-2 code.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder jurisdiction(Stated<String> value) {
        jurisdiction.add(value);
        return this;
    }

    /**
     * Adds a legal form as written.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder legalForm(Stated<String> value) {
        legalForm.add(value);
        return this;
    }

    /**
     * Adds what the register said of its life.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder status(Stated<CompanyStatus> value) {
        status.add(value);
        return this;
    }

    /**
     * Adds a date of registration.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder registered(Stated<PartialDate> value) {
        registered.add(value);
        return this;
    }

    /**
     * Adds a date on which it ceased to exist.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder dissolved(Stated<PartialDate> value) {
        dissolved.add(value);
        return this;
    }

    /**
     * Adds a size class.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder sizeClass(Stated<SizeClass> value) {
        sizeClass.add(value);
        return this;
    }

    /**
     * Adds a kind of body.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder subjectKind(Stated<SubjectKind> value) {
        subjectKind.add(value);
        return this;
    }

    /**
     * Adds a parent company.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder parent(Parent value) {
        parent.add(value);
        return this;
    }

    /**
     * Adds a place where its shares were listed.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder listedOn(MarketListing value) {
        listedOn.add(value);
        return this;
    }

    /**
     * Adds an amount of capital that was subscribed.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder authorisedCapital(Capital value) {
        authorisedCapital.add(value);
        return this;
    }

    /**
     * Adds an amount of capital that was paid in.
     *
     * @param value the value with its dates and source
     * @return this
     */
    public OtherValuesBuilder paidInCapital(Capital value) {
        paidInCapital.add(value);
        return this;
    }

    /**
     * Ends the record.
     *
     * @return what was added
     */
    public OtherValues build() {
        return new OtherValues(
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
    }
}
