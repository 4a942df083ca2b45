package io.mayfly.benchmarks;

/** Straight-line Java, and no more than a total. */
final class PlainJava implements Engine {

    @Override
    public int score(Company c) {
        return Points.BASE
                + Points.monthsRegistered(c)
                + Points.daysToFirstTrade(c)
                + Points.paidInCapital(c)
                + Points.employees(c)
                + Points.goodsValue(c)
                + Points.companiesAtAddress(c)
                + Points.directorCompanies(c)
                + Points.yearsOfAccounts(c)
                + Points.registeredAtHome(c)
                + Points.virtualOffice(c)
                + Points.phoneUnreachable(c)
                + Points.noWebsite(c)
                + Points.nomineeDirector(c)
                + Points.ownersUnknown(c)
                + Points.thirdPartyPayments(c)
                + Points.auditedAccounts(c)
                + Points.goodsCode(c)
                + Points.activityCode(c)
                + Points.legalForm(c)
                + Points.deliveryTerms(c)
                + Points.goodsToRevenue(c)
                + Points.debtsToAssets(c)
                + Points.priceToUsual(c)
                + Points.freightToGoods(c);
    }
}
