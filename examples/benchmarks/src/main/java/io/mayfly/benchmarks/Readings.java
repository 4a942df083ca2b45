package io.mayfly.benchmarks;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Companies as numbers in the order of the card, NaN where something is missing. */
final class Readings {

    private Readings() {}

    static void of(Company c, double[] to) {
        to[0] = number(c.monthsRegistered());
        to[1] = number(c.daysToFirstTrade());
        to[2] = number(c.paidInCapital());
        to[3] = number(c.employees());
        to[4] = number(c.goodsValue());
        to[5] = number(c.companiesAtAddress());
        to[6] = number(c.directorCompanies());
        to[7] = number(c.yearsOfAccounts());
        to[8] = flag(c.registeredAtHome());
        to[9] = flag(c.virtualOffice());
        to[10] = flag(c.phoneUnreachable());
        to[11] = flag(c.noWebsite());
        to[12] = flag(c.nomineeDirector());
        to[13] = flag(c.ownersUnknown());
        to[14] = flag(c.thirdPartyPayments());
        to[15] = flag(c.auditedAccounts());
        to[16] = in(Codes.GOODS, c.goodsCode());
        to[17] = in(Codes.ACTIVITIES, c.activityCode());
        to[18] = in(Codes.FORMS, c.legalForm());
        to[19] = in(Codes.TERMS, c.deliveryTerms());
        // What is missing above or below the line makes the ratio NaN as well.
        to[20] = number(c.goodsValue()) / number(c.revenue());
        to[21] = number(c.debts()) / number(c.assets());
        to[22] = number(c.price()) / number(c.usualPrice());
        to[23] = number(c.freight()) / number(c.goodsValue());
    }

    private static double number(@Nullable Integer number) {
        return number == null ? Double.NaN : number;
    }

    private static double number(@Nullable Double number) {
        return number == null ? Double.NaN : number;
    }

    private static double flag(@Nullable Boolean flag) {
        return flag == null ? Double.NaN : flag ? 1 : 0;
    }

    private static double in(Set<String> codes, @Nullable String code) {
        return code == null ? Double.NaN : codes.contains(code) ? 1 : 0;
    }
}
