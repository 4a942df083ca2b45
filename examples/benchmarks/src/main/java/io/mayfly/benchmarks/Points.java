package io.mayfly.benchmarks;

import org.jspecify.annotations.Nullable;

/** The card by hand: what each characteristic of a company gives, in tenths of a point. */
final class Points {

    static final int BASE = 100;

    private Points() {}

    static int monthsRegistered(Company c) {
        Integer months = c.monthsRegistered();
        if (months == null || months >= 36) {
            return 0;
        }
        if (months <= 6) {
            return 160;
        }
        if (months <= 12) {
            return line(months, 6, 160, 12, 112);
        }
        return months <= 24 ? line(months, 12, 112, 24, 56) : line(months, 24, 56, 36, 0);
    }

    static int daysToFirstTrade(Company c) {
        Integer days = c.daysToFirstTrade();
        if (days == null || days >= 365) {
            return 0;
        }
        if (days <= 30) {
            return 60;
        }
        return days <= 90 ? line(days, 30, 60, 90, 33) : line(days, 90, 33, 365, 0);
    }

    static int paidInCapital(Company c) {
        Double capital = c.paidInCapital();
        if (capital == null) {
            return 15;
        }
        if (capital <= 100) {
            return 80;
        }
        if (capital >= 100_000) {
            return 0;
        }
        double log = Math.log10(capital);
        if (log <= 3) {
            return line(log, 2, 80, 3, 55);
        }
        return log <= 4 ? line(log, 3, 55, 4, 20) : line(log, 4, 20, 5, 0);
    }

    static int employees(Company c) {
        Integer employees = c.employees();
        if (employees == null) {
            return 10;
        }
        if (employees >= 10) {
            return 0;
        }
        return employees <= 3 ? line(employees, 0, 60, 3, 31) : line(employees, 3, 31, 10, 0);
    }

    static int goodsValue(Company c) {
        Double value = c.goodsValue();
        if (value == null || value <= 100_000) {
            return 0;
        }
        if (value >= 10_000_000) {
            return 95;
        }
        double log = Math.log10(value);
        return log <= 6 ? line(log, 5, 0, 6, 42) : line(log, 6, 42, 7, 95);
    }

    private static final double LOG_5 = Math.log10(5);
    private static final double LOG_50 = Math.log10(50);
    private static final double LOG_500 = Math.log10(500);

    static int companiesAtAddress(Company c) {
        Integer companies = c.companiesAtAddress();
        if (companies == null || companies <= 5) {
            return 0;
        }
        if (companies >= 500) {
            return 80;
        }
        double log = Math.log10(companies);
        return companies <= 50 ? line(log, LOG_5, 0, LOG_50, 40) : line(log, LOG_50, 40, LOG_500, 80);
    }

    static int directorCompanies(Company c) {
        Integer companies = c.directorCompanies();
        if (companies == null || companies < 5) {
            return 0;
        }
        if (companies < 10) {
            return 20;
        }
        return companies < 25 ? 50 : 80;
    }

    static int yearsOfAccounts(Company c) {
        Integer years = c.yearsOfAccounts();
        if (years == null) {
            return 0;
        }
        if (years >= 10) {
            return -80;
        }
        return years <= 3 ? line(years, 0, 0, 3, -25) : line(years, 3, -25, 10, -80);
    }

    static int registeredAtHome(Company c) {
        return flag(c.registeredAtHome(), 25, 0);
    }

    static int virtualOffice(Company c) {
        return flag(c.virtualOffice(), 30, 0);
    }

    static int phoneUnreachable(Company c) {
        return flag(c.phoneUnreachable(), 30, 0);
    }

    static int noWebsite(Company c) {
        return flag(c.noWebsite(), 20, 5);
    }

    static int nomineeDirector(Company c) {
        return flag(c.nomineeDirector(), 60, 0);
    }

    static int ownersUnknown(Company c) {
        return flag(c.ownersUnknown(), 45, 15);
    }

    static int thirdPartyPayments(Company c) {
        return flag(c.thirdPartyPayments(), 50, 0);
    }

    static int auditedAccounts(Company c) {
        return flag(c.auditedAccounts(), -40, 0);
    }

    static int goodsCode(Company c) {
        return c.goodsCode() != null && Codes.GOODS.contains(c.goodsCode()) ? 60 : 0;
    }

    static int activityCode(Company c) {
        return c.activityCode() != null && Codes.ACTIVITIES.contains(c.activityCode()) ? 35 : 0;
    }

    static int legalForm(Company c) {
        return c.legalForm() != null && Codes.FORMS.contains(c.legalForm()) ? 15 : 0;
    }

    static int deliveryTerms(Company c) {
        return c.deliveryTerms() != null && Codes.TERMS.contains(c.deliveryTerms()) ? 25 : 0;
    }

    static int goodsToRevenue(Company c) {
        if (c.goodsValue() == null || c.revenue() == null) {
            return 0;
        }
        double ratio = c.goodsValue() / c.revenue();
        if (ratio <= 1) {
            return 0;
        }
        if (ratio >= 10) {
            return 90;
        }
        return ratio <= 2 ? line(ratio, 1, 0, 2, 40) : line(ratio, 2, 40, 10, 90);
    }

    static int debtsToAssets(Company c) {
        if (c.debts() == null || c.assets() == null) {
            return 10;
        }
        double ratio = c.debts() / c.assets();
        if (ratio <= 0.8) {
            return 0;
        }
        return ratio >= 1.5 ? 50 : line(ratio, 0.8, 0, 1.5, 50);
    }

    static int priceToUsual(Company c) {
        if (c.price() == null || c.usualPrice() == null) {
            return 0;
        }
        double ratio = c.price() / c.usualPrice();
        if (ratio <= 1.2) {
            return 0;
        }
        if (ratio >= 5) {
            return 60;
        }
        return ratio <= 2 ? line(ratio, 1.2, 0, 2, 30) : line(ratio, 2, 30, 5, 60);
    }

    static int freightToGoods(Company c) {
        if (c.freight() == null || c.goodsValue() == null) {
            return 0;
        }
        double ratio = c.freight() / c.goodsValue();
        if (ratio <= 0.1) {
            return 0;
        }
        if (ratio >= 0.5) {
            return 50;
        }
        return ratio <= 0.25 ? line(ratio, 0.1, 0, 0.25, 23) : line(ratio, 0.25, 23, 0.5, 50);
    }

    private static int flag(@Nullable Boolean flag, int yes, int unknown) {
        return flag == null ? unknown : flag ? yes : 0;
    }

    /** y = y0 + (y1 - y0) (x - x0) / (x1 - x0), rounded half away from zero. */
    static int line(double x, double x0, int y0, double x1, int y1) {
        double y = y0 + (y1 - y0) * ((x - x0) / (x1 - x0));
        return (int) (y < 0 ? -Math.floor(0.5 - y) : Math.floor(y + 0.5));
    }
}
