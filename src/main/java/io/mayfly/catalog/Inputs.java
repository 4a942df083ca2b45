package io.mayfly.catalog;

import io.mayfly.signal.Input;

/** The inputs that built-in signals may lack, by what one obtains to have them. */
final class Inputs {

    static final Input REGISTRATION = Input.of("register-extract", "company.registered");
    static final Input REVENUE = Input.of("accounts", "accounts.revenue");
    static final Input FILING = Input.of("accounts", "accounts.filing");
    static final Input ADDRESS_USE = Input.of("address-check", "addresses.use or observations.use");
    static final Input PHONE = Input.of("contact-check", "contacts.checks of a telephone");
    static final Input EMAIL = Input.of("contact-check", "contacts.checks of an e-mail address");
    static final Input DECLARATIONS = Input.of("trade-records", "declarations");
    static final Input SHIPMENTS = Input.of("trade-records", "shipments");
    static final Input TRADE_DATE = Input.of("trade-records", "the date of a declaration or shipment");
    static final Input DECLARED_VOLUME = Input.of("trade-records", "declarations.value, or quantity and unit");
    static final Input CUSTOMS_VALUE = Input.of("trade-records", "shipments.value");
    static final Input UNIT_VALUE = Input.of("unit-value", "the reference value of these goods");
    static final Input EXCHANGE_RATE = Input.of("exchange-rate", "the reference exchange rate");
    static final Input HEADCOUNT = Input.of("headcount", "headcounts");
    static final Input PARENT = Input.of("group-structure", "company.parent");
    static final Input LISTED = Input.of("market-and-licences", "company.listedOn and company.licences");

    // What speaks for a company, and context.
    static final Input AUDIT = Input.of("accounts", "accounts.audited");
    static final Input TAX_PAID = Input.of("accounts", "accounts.taxPaid");
    static final Input NET_INCOME = Input.of("accounts", "accounts.netIncome");
    static final Input GROSS_BILLINGS = Input.of("accounts", "accounts.grossBillings");
    static final Input VISIT = Input.of("premises-check", "observations of a visit, or contracts of a lease");
    static final Input CONTRACTS = Input.of("contracts", "contracts");
    static final Input LICENCES = Input.of("market-and-licences", "company.licences");
    static final Input END_USE_LICENCE = Input.of("end-use-check", "company.licences of end use");
    static final Input IDENTIFIERS = Input.of("register-extract", "company.identifiers");
    static final Input WEBSITE_SINCE = Input.of("web-search", "contacts.since of a website");
    static final Input SPONSOR = Input.of("ownership", "company.parent or owners");
    static final Input ACTIVITIES = Input.of("register-extract", "company.activities");
    static final Input REGISTERED_AGENT = Input.of("register-extract", "addresses, addresses.registeredAgent");
    static final Input MAKERS = Input.of("counterparties", "counterparties who make the goods");
    static final Input AUTHORISATION = Input.of("counterparties", "counterparties.authorisedFrom of the maker");
    static final Input SOURCES = Input.of("sources", "sources");

    private Inputs() {}
}
