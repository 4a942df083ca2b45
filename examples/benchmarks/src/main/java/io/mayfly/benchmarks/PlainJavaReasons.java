package io.mayfly.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** The peer of Mayfly's explanation: straight-line Java that makes its reasons and sorts them. */
final class PlainJavaReasons implements Explainer {

    @Override
    public Explanation explain(Company c) {
        List<Reason> reasons = new ArrayList<>(24);
        int total = Points.BASE
                + add(reasons, "months-registered", Points.monthsRegistered(c), "Registered recently")
                + add(reasons, "days-to-first-trade", Points.daysToFirstTrade(c), "Traded soon after registration")
                + add(reasons, "paid-in-capital", Points.paidInCapital(c), "Little paid-in capital")
                + add(reasons, "employees", Points.employees(c), "Few employees")
                + add(reasons, "goods-value", Points.goodsValue(c), "Goods of high value")
                + add(reasons, "companies-at-address", Points.companiesAtAddress(c), "Many companies at the address")
                + add(reasons, "director-companies", Points.directorCompanies(c), "Director of many companies")
                + add(reasons, "years-of-accounts", Points.yearsOfAccounts(c), "Years of accounts")
                + add(reasons, "registered-at-home", Points.registeredAtHome(c), "Registered at a home")
                + add(reasons, "virtual-office", Points.virtualOffice(c), "Address is a virtual office")
                + add(reasons, "phone-unreachable", Points.phoneUnreachable(c), "Telephone does not answer")
                + add(reasons, "no-website", Points.noWebsite(c), "No website")
                + add(reasons, "nominee-director", Points.nomineeDirector(c), "Director acts for others")
                + add(reasons, "owners-unknown", Points.ownersUnknown(c), "Owners are on no record")
                + add(reasons, "third-party-payments", Points.thirdPartyPayments(c), "Others pay for the goods")
                + add(reasons, "audited-accounts", Points.auditedAccounts(c), "Accounts are audited")
                + add(reasons, "goods-code", Points.goodsCode(c), "Goods that are often diverted")
                + add(reasons, "activity-code", Points.activityCode(c), "Line of business that says little")
                + add(reasons, "legal-form", Points.legalForm(c), "Form that is quick to found")
                + add(reasons, "delivery-terms", Points.deliveryTerms(c), "Terms that leave the route open")
                + add(reasons, "goods-to-revenue", Points.goodsToRevenue(c), "Goods beyond the revenue")
                + add(reasons, "debts-to-assets", Points.debtsToAssets(c), "Debts beyond the assets")
                + add(reasons, "price-to-usual", Points.priceToUsual(c), "Priced above the usual")
                + add(reasons, "freight-to-goods", Points.freightToGoods(c), "Freight out of proportion");
        reasons.sort(Reason.MOST_FIRST);
        return new Explanation.Ready(total, reasons);
    }

    private static int add(List<Reason> reasons, String id, int points, String text) {
        if (points != 0) {
            reasons.add(new Reason(id, points, text));
        }
        return points;
    }
}
