package io.mayfly.dossier;

import io.mayfly.json.InvalidFieldException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of one period, or what became of them.
 *
 * @param period the financial period, such as {@code 2022} or {@code 2022-09/2022-12}
 * @param currency the reporting currency (ISO 4217); required for any amount but zero
 * @param revenue revenue in units of the currency
 * @param grossBillings for an agent who books commission as revenue, what was billed in full; where it is absent, revenue
 *     is taken to be all that was billed
 * @param netIncome profit after tax; negative for a loss
 * @param totalAssets the balance sheet total at the end of the period
 * @param fixedAssets fixed assets at the end of the period
 * @param inventory stocks at the end of the period
 * @param equity equity at the end of the period; may be negative
 * @param taxPaid taxes paid in the period, social contributions left out
 * @param payroll wages and social contributions of the period
 * @param employees average number of employees
 * @param audited whether they were audited
 * @param filing what became of them; {@code null} for not stated
 * @param dueOn when they had to be filed, if that is known
 * @param filedOn when they were filed
 * @param source the key of a {@link Source} of the dossier; {@code null} if none is given
 * @param knownAt when it became known, if stated; {@code null} leaves it to the rules of {@link KnownAtRule}
 */
public record Accounts(
        PartialDate period,
        @Nullable Currency currency,
        @Nullable BigDecimal revenue,
        @Nullable BigDecimal grossBillings,
        @Nullable BigDecimal netIncome,
        @Nullable BigDecimal totalAssets,
        @Nullable BigDecimal fixedAssets,
        @Nullable BigDecimal inventory,
        @Nullable BigDecimal equity,
        @Nullable BigDecimal taxPaid,
        @Nullable BigDecimal payroll,
        @Nullable Long employees,
        @Nullable Boolean audited,
        @Nullable FilingStatus filing,
        @Nullable PartialDate dueOn,
        @Nullable PartialDate filedOn,
        @Nullable String source,
        @Nullable PartialDate knownAt)
        implements Fact {

    /**
     * Starts a set of accounts.
     *
     * @param period the financial period, such as {@code 2022} or {@code 2022-09/2022-12}
     * @return a builder that holds nothing else
     */
    public static AccountsBuilder builder(String period) {
        return new AccountsBuilder(PartialDate.parse(period));
    }

    /** Checks the components. */
    public Accounts {
        Check.notNegative("employees", employees);
        revenue = Check.decimal("revenue", revenue);
        grossBillings = Check.decimal("grossBillings", grossBillings);
        netIncome = Check.decimal("netIncome", netIncome);
        totalAssets = Check.decimal("totalAssets", totalAssets);
        fixedAssets = Check.decimal("fixedAssets", fixedAssets);
        inventory = Check.decimal("inventory", inventory);
        equity = Check.decimal("equity", equity);
        taxPaid = Check.decimal("taxPaid", taxPaid);
        payroll = Check.decimal("payroll", payroll);
        boolean given = false;
        boolean other = false;
        BigDecimal[] amounts = {
            revenue, grossBillings, netIncome, totalAssets, fixedAssets, inventory, equity, taxPaid, payroll
        };
        for (BigDecimal amount : amounts) {
            given |= amount != null;
            other |= amount != null && amount.signum() != 0;
        }
        if (currency == null && other) {
            throw new InvalidFieldException(
                    "currency", null, "an ISO 4217 code: only a zero amount may lack a currency");
        }
        if (filing == FilingStatus.OVERDUE && (given || filedOn != null)) {
            throw new InvalidFieldException(
                    "filing", "overdue", "no amounts and no filing date beside overdue accounts");
        }
        Check.optionalText("source", source);
        Check.required("period", period);
        Check.order("dueOn", period, dueOn);
        Check.order("filedOn", period, filedOn);
    }

    @Override
    public PartialDate trueFrom() {
        return PartialDate.of(period.earliest());
    }

    @Override
    public PartialDate trueTo() {
        return PartialDate.of(period.latest());
    }

    @Override
    public @Nullable KnownAt byNature(KnownAtRules rules) {
        if (filedOn != null) {
            return rules.dated(filedOn, KnownAtRule.FILED);
        }
        if (filing == FilingStatus.EXEMPT || filing == FilingStatus.WITHHELD_BY_LAW || filing == FilingStatus.NOT_DUE) {
            return null;
        }
        // That accounts are overdue shows on the day after they were due.
        return rules.due(this, filing == FilingStatus.OVERDUE ? 1 : 0);
    }

    /**
     * {@return the calendar year in which the period ends; a period of 52 or 53 weeks that runs into the first week of
     * January belongs to the year before}
     */
    public int year() {
        LocalDate end = period.latest();
        boolean newYearsWeek = end.getDayOfYear() <= 7 && period.earliest().getYear() < end.getYear();
        return newYearsWeek ? end.getYear() - 1 : end.getYear();
    }

    @Override
    public String describe() {
        String what = "accounts " + period;
        if (revenue != null) {
            return what + ": revenue " + new Money(revenue, currency);
        }
        return filing == null
                ? what
                : what + ": " + filing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
