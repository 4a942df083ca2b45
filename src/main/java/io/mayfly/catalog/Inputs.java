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

    static final Input DESTINATION = Input.of("trade-records", "shipments.destination or company.jurisdiction");
    static final Input MAKER = Input.of("trade-records", "declarations.manufacturer or shipments.brand");
    static final Input ORIGIN = Input.of("trade-records", "shipments.origin");
    static final Input DISPATCH = Input.of("trade-records", "shipments.dispatch");
    static final Input ROUTE = Input.of("trade-records", "shipments.transit");
    static final Input EXPORTER = Input.of("trade-records", "shipments.exporter");
    static final Input IMPORTER = Input.of("trade-records", "shipments.importer and its country");
    static final Input CONSIGNEE = Input.of("trade-records", "shipments.consignee, careOf, notifyParty or payer");
    static final Input PAYER = Input.of("payment-records", "shipments.payerCountry");
    static final Input SECOND_RECORD = Input.of("trade-records", "a second record with the same number");
    static final Input COUNTERPARTIES = Input.of("counterparty-check", "counterparties");
    static final Input AUTHORISATION = Input.of("counterparty-check", "counterparties.authorisedFrom and authorisedTo");
    static final Input SUPPLIER_REGISTRATION =
            Input.of("counterparty-check", "counterparties.registered of a supplier");
    static final Input SUPPLIER_SIZE = Input.of("counterparty-check", "counterparties.sizeClass of a supplier");
    static final Input SUPPLIER_COUNTRY = Input.of("counterparty-check", "counterparties.country of a supplier");
    static final Input SUPPLIER_CONTACT = Input.of("counterparty-check", "counterparties.reached of a supplier");
    static final Input SUPPLIER_MATCH = Input.of("counterparty-check", "counterparties.match of a supplier");
    static final Input SUPPLIER_ADDRESS = Input.of("counterparty-check", "counterparties.address of suppliers");
    static final Input SIZE_CEILING = Input.of("size-ceiling", "the reference ceiling of a size class");

    private Inputs() {}
}
