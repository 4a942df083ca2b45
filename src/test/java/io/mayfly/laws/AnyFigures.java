package io.mayfly.laws;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AccountsBuilder;
import io.mayfly.dossier.FilingStatus;
import java.math.BigDecimal;
import java.util.Random;

/** Gives accounts figures beside their revenue: some of each, and often close to what signals ask for. */
final class AnyFigures {

    private AnyFigures() {}

    static Accounts add(Random random, Accounts accounts) {
        if (accounts.filing() == FilingStatus.OVERDUE || random.nextInt(3) == 0) {
            return accounts;
        }
        long revenue = accounts.revenue() == null
                ? 0
                : accounts.revenue().min(BigDecimal.valueOf(Long.MAX_VALUE / 4)).longValue();
        AccountsBuilder figures = Accounts.builder(accounts.period().toString()).currency("RUB");
        if (accounts.revenue() != null) {
            figures.revenue(revenue);
        }
        if (random.nextBoolean()) {
            figures.netIncome(around(random, revenue, 40) - random.nextInt(2) * (revenue / 50 + 1));
        }
        if (random.nextBoolean()) {
            figures.taxPaid(around(random, revenue, 50));
        }
        if (random.nextBoolean()) {
            figures.fixedAssets(around(random, revenue, 80));
        }
        if (random.nextBoolean()) {
            figures.inventory(around(random, revenue, 80));
        }
        if (random.nextBoolean()) {
            figures.payroll(around(random, revenue, 10));
        }
        if (accounts.employees() != null) {
            figures.employees(accounts.employees());
        }
        if (accounts.filing() != null) {
            figures.filing(accounts.filing());
        }
        if (accounts.filedOn() != null) {
            figures.filedOn(accounts.filedOn().toString());
        }
        return figures.build();
    }

    /** Nothing, or up to some share of the revenue. */
    static long around(Random random, long revenue, int share) {
        return random.nextInt(3) == 0 ? 0 : random.nextLong(revenue / share + 2);
    }
}
