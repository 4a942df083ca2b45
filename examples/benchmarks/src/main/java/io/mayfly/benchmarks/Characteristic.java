package io.mayfly.benchmarks;

import java.util.function.ToIntFunction;

/** The characteristics of the card in its order, for engines that have one rule for each. */
public enum Characteristic {
    MONTHS_REGISTERED("months-registered", "Registered recently", Points::monthsRegistered),
    DAYS_TO_FIRST_TRADE("days-to-first-trade", "Traded soon after registration", Points::daysToFirstTrade),
    PAID_IN_CAPITAL("paid-in-capital", "Little paid-in capital", Points::paidInCapital),
    EMPLOYEES("employees", "Few employees", Points::employees),
    GOODS_VALUE("goods-value", "Goods of high value", Points::goodsValue),
    COMPANIES_AT_ADDRESS("companies-at-address", "Many companies at the address", Points::companiesAtAddress),
    DIRECTOR_COMPANIES("director-companies", "Director of many companies", Points::directorCompanies),
    YEARS_OF_ACCOUNTS("years-of-accounts", "Years of accounts", Points::yearsOfAccounts),
    REGISTERED_AT_HOME("registered-at-home", "Registered at a home", Points::registeredAtHome),
    VIRTUAL_OFFICE("virtual-office", "Address is a virtual office", Points::virtualOffice),
    PHONE_UNREACHABLE("phone-unreachable", "Telephone does not answer", Points::phoneUnreachable),
    NO_WEBSITE("no-website", "No website", Points::noWebsite),
    NOMINEE_DIRECTOR("nominee-director", "Director acts for others", Points::nomineeDirector),
    OWNERS_UNKNOWN("owners-unknown", "Owners are on no record", Points::ownersUnknown),
    THIRD_PARTY_PAYMENTS("third-party-payments", "Others pay for the goods", Points::thirdPartyPayments),
    AUDITED_ACCOUNTS("audited-accounts", "Accounts are audited", Points::auditedAccounts),
    GOODS_CODE("goods-code", "Goods that are often diverted", Points::goodsCode),
    ACTIVITY_CODE("activity-code", "Line of business that says little", Points::activityCode),
    LEGAL_FORM("legal-form", "Form that is quick to found", Points::legalForm),
    DELIVERY_TERMS("delivery-terms", "Terms that leave the route open", Points::deliveryTerms),
    GOODS_TO_REVENUE("goods-to-revenue", "Goods beyond the revenue", Points::goodsToRevenue),
    DEBTS_TO_ASSETS("debts-to-assets", "Debts beyond the assets", Points::debtsToAssets),
    PRICE_TO_USUAL("price-to-usual", "Priced above the usual", Points::priceToUsual),
    FREIGHT_TO_GOODS("freight-to-goods", "Freight out of proportion", Points::freightToGoods);

    static final Characteristic[] ALL = values();

    final String id;
    final String text;
    private final ToIntFunction<Company> points;

    Characteristic(String id, String text, ToIntFunction<Company> points) {
        this.id = id;
        this.text = text;
        this.points = points;
    }

    /** In tenths. */
    int points(Company company) {
        return points.applyAsInt(company);
    }
}
