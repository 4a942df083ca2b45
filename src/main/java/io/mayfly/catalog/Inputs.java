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
    static final Input DESTINATION = Input.of("trade-records", "shipments.destination");
    static final Input NET_INCOME = Input.of("accounts", "accounts.netIncome");
    static final Input TAX_PAID = Input.of("accounts", "accounts.taxPaid");
    static final Input PAYROLL = Input.of("accounts", "accounts.payroll");
    static final Input ASSETS = Input.of("accounts", "accounts.fixedAssets and accounts.inventory");
    static final Input CAPITAL = Input.of("register-extract", "company.authorisedCapital and company.paidInCapital");
    static final Input CHANGES = Input.of("register-extract", "company.changes");
    static final Input PREMISES = Input.of("premises-check", "contracts of a lease, or a search for premises");
    static final Input STORAGE = Input.of("premises-check", "contracts of storage, or a search for storage");
    static final Input OPERATIONS = Input.of("trace-search", "a search for traces of operations");
    static final Input WEBSITE = Input.of("web-search", "contacts of a website, or a search for one");
    static final Input QUANTITY = Input.of("trade-records", "the quantity and unit of a declaration or shipment");
    static final Input PIECES = Input.of("trade-records", "the quantity in pieces of a declaration or shipment");
    static final Input HS_CODE = Input.of("trade-records", "hsCode of a declaration or shipment");
    static final Input TRADE_HISTORY = Input.of("trade-records", "shipments of earlier years, or a search in vain");
    static final Input LATER_TRADE = Input.of("trade-records", "a search for trade after the last on record");
    static final Input EQUITY = Input.of("accounts", "accounts.equity");
    static final Input TOTAL_ASSETS = Input.of("accounts", "accounts.totalAssets");
    static final Input STAFF = Input.of("accounts", "accounts.employees");
    static final Input PAID_IN = Input.of("register-extract", "company.paidInCapital");
    static final Input SIZE_CLASS = Input.of("register-extract", "company.sizeClass");
    static final Input JURISDICTION = Input.of("register-extract", "company.jurisdiction");
    static final Input MARKS = Input.of("register-extract", "marks");
    static final Input STATUS = Input.of("register-extract", "company.status");
    static final Input LEGAL_FORM = Input.of("register-extract", "company.legalForm");
    static final Input OFFICERS = Input.of("register-extract", "officers");
    static final Input OFFICER_KIND = Input.of("register-extract", "officers.corporate");
    static final Input OFFICER_BIRTH = Input.of("register-extract", "officers.born");
    static final Input MANDATES = Input.of("officer-check", "officers.mandates");
    static final Input NOMINEE_SIGNS = Input.of("officer-check", "officers.nomineeSigns");
    static final Input OWNERS = Input.of("ownership", "owners");
    static final Input OWNER_KIND = Input.of("ownership", "owners.kind");
    static final Input BENEFICIAL_OWNERS = Input.of("ownership", "owners who are beneficial owners");
    static final Input STATEMENTS = Input.of("statements", "statements");
    static final Input CLAIM = Input.of("statements", "statements.claim");
    static final Input ADDRESSEE = Input.of("statements", "statements.to");
    static final Input CONTRACTS = Input.of("contracts", "contracts");
    static final Input TRADE_PARTIES =
            Input.of("trade-records", "the other side of a record and its country, in the record or in counterparties");
    static final Input TRADE_GOODS =
            Input.of("trade-records", "the goods of a record, or of the claim, in words that tell them from others");
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
    static final Input STATED_VALUE =
            Input.of("trade-records", "value, quantity and unit of a declaration or shipment");
    static final Input WEIGHT = Input.of("trade-records", "weightKg, quantity and unit of a shipment");
    static final Input TRADE_WORTH =
            Input.of("trade-records", "value, or quantity and unit, of a declaration or shipment");
    static final Input ACTIVITIES = Input.of("register-extract", "company.activities");
    static final Input ACTIVITY_CODE = Input.of("register-extract", "company.activities.code");

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

    // What is looked up in a register of other companies.
    static final Input ADDRESS = Input.of("register-extract", "addresses");
    static final Input OFFICER_IDENTITY = Input.of("register-extract", "officers.identifier or officers.born");
    static final Input PARTNER_IDENTITY =
            Input.of("counterparty-check", "counterparties.identifier, counterparties.country");
    static final Input PARTNER_DOSSIER =
            Input.of("counterparty-check", "counterparties.dossier, and that dossier in the register");
    static final Input OWNERS_ABOVE = Input.of("ownership", "the owners of a company above it, in a register");
    static final Input CONTACT_VALUE = Input.of("contact-check", "contacts.value");

    // What speaks for a company, and context.
    static final Input AUDIT = Input.of("accounts", "accounts.audited");
    static final Input GROSS_BILLINGS = Input.of("accounts", "accounts.grossBillings");
    static final Input VISIT = Input.of("premises-check", "observations of a visit, or contracts of a lease");
    static final Input LICENCES = Input.of("market-and-licences", "company.licences");
    static final Input END_USE_LICENCE = Input.of("end-use-check", "company.licences of end use");
    static final Input IDENTIFIERS = Input.of("register-extract", "company.identifiers");
    static final Input WEBSITE_SINCE = Input.of("web-search", "contacts.since of a website");
    static final Input SPONSOR = Input.of("ownership", "company.parent or owners");
    static final Input REGISTERED_AGENT = Input.of("register-extract", "addresses, addresses.registeredAgent");
    static final Input MAKERS = Input.of("counterparty-check", "counterparties who make the goods");
    static final Input SOURCES = Input.of("sources", "sources");

    private Inputs() {}
}
