package io.mayfly.catalog;

import io.mayfly.signal.Input;

/** The inputs that built-in signals may lack, by what one obtains to have them. */
final class Inputs {

    static final Input REGISTRATION = Input.of("register-extract", "company.registered");
    static final Input REVENUE = Input.of("accounts", "accounts.revenue");
    static final Input FILING = Input.of("accounts", "accounts.filing");
    static final Input ADDRESS_USE = Input.of("address-check", "addresses.use or observations.use");
    static final Input PLACE_SEEN = Input.of("address-check", "observations.finding of a site visit or street imagery");
    static final Input PLACE_SEARCHED =
            Input.of("address-check", "observations.finding of a map service, search, land register or site visit");
    static final Input ADDRESS_CHANGES = Input.of("register-extract", "company.changes or addresses.to");
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

    private Inputs() {}
}
