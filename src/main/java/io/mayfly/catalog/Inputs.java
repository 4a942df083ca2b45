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
    static final Input STATEMENTS = Input.of("statements", "statements");
    static final Input CLAIM = Input.of("statements", "statements.claim");
    static final Input ADDRESSEE = Input.of("statements", "statements.to");
    static final Input CONTRACTS = Input.of("contracts", "contracts");
    static final Input TRADE_PARTIES =
            Input.of("trade-records", "the other side of a record and its country, in the record or in counterparties");
    static final Input SAME_COMPANY =
            Input.of("identity-match", "an official identifier of the company in statements.party and in the record");
    static final Input SAME_PAGE =
            Input.of("identity-match", "one source for the statement and the look at the website");
    static final Input WEBSITE_LOOK = Input.of("website-check", "observations of the website");
    static final Input WEBSITE_CLAIMS = Input.of("website-check", "observations.claims of the website");
    static final Input ANSWER =
            Input.of("contact-check", "contacts.checks that went through, and whether a reply came");
    static final Input EMAIL_ADDRESS = Input.of("contact-check", "contacts.value of an e-mail address");

    static final Input END_USE_CERTIFICATE =
            Input.of("end-use-check", "a search for end-use certificates, or company.licences of end use");

    private Inputs() {}
}
