package io.mayfly.dossier;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Writes a set of accounts step by step: most of what it may say is not known most of the time. Not thread-safe. */
public final class AccountsBuilder {

    private final PartialDate period;
    private @Nullable Currency currency;
    private @Nullable BigDecimal revenue;
    private @Nullable BigDecimal grossBillings;
    private @Nullable BigDecimal netIncome;
    private @Nullable BigDecimal totalAssets;
    private @Nullable BigDecimal fixedAssets;
    private @Nullable BigDecimal inventory;
    private @Nullable BigDecimal equity;
    private @Nullable BigDecimal taxPaid;
    private @Nullable BigDecimal payroll;
    private @Nullable Long employees;
    private @Nullable Boolean audited;
    private @Nullable FilingStatus filing;
    private @Nullable PartialDate dueOn;
    private @Nullable PartialDate filedOn;
    private @Nullable String source;
    private @Nullable PartialDate knownAt;

    AccountsBuilder(PartialDate period) {
        this.period = period;
    }

    /**
     * Sets its currency.
     *
     * @param newCurrency the reporting currency (ISO 4217); required for any amount but zero, as its code
     * @return this
     */
    public AccountsBuilder currency(String newCurrency) {
        currency = Currency.getInstance(newCurrency);
        return this;
    }

    /**
     * Sets its revenue.
     *
     * @param newRevenue revenue in units of the currency
     * @return this
     */
    public AccountsBuilder revenue(long newRevenue) {
        revenue = BigDecimal.valueOf(newRevenue);
        return this;
    }

    /**
     * Sets its gross billings.
     *
     * @param newGrossBillings for an agent who books commission as revenue, what was billed in full
     * @return this
     */
    public AccountsBuilder grossBillings(long newGrossBillings) {
        grossBillings = BigDecimal.valueOf(newGrossBillings);
        return this;
    }

    /**
     * Sets its net income.
     *
     * @param newNetIncome profit after tax; negative for a loss
     * @return this
     */
    public AccountsBuilder netIncome(long newNetIncome) {
        netIncome = BigDecimal.valueOf(newNetIncome);
        return this;
    }

    /**
     * Sets its total assets.
     *
     * @param newTotalAssets the balance sheet total at the end of the period
     * @return this
     */
    public AccountsBuilder totalAssets(long newTotalAssets) {
        totalAssets = BigDecimal.valueOf(newTotalAssets);
        return this;
    }

    /**
     * Sets its fixed assets.
     *
     * @param newFixedAssets fixed assets at the end of the period
     * @return this
     */
    public AccountsBuilder fixedAssets(long newFixedAssets) {
        fixedAssets = BigDecimal.valueOf(newFixedAssets);
        return this;
    }

    /**
     * Sets its inventory.
     *
     * @param newInventory stocks at the end of the period
     * @return this
     */
    public AccountsBuilder inventory(long newInventory) {
        inventory = BigDecimal.valueOf(newInventory);
        return this;
    }

    /**
     * Sets its equity.
     *
     * @param newEquity equity at the end of the period; may be negative
     * @return this
     */
    public AccountsBuilder equity(long newEquity) {
        equity = BigDecimal.valueOf(newEquity);
        return this;
    }

    /**
     * Sets its tax paid.
     *
     * @param newTaxPaid taxes paid in the period, social contributions left out
     * @return this
     */
    public AccountsBuilder taxPaid(long newTaxPaid) {
        taxPaid = BigDecimal.valueOf(newTaxPaid);
        return this;
    }

    /**
     * Sets its payroll.
     *
     * @param newPayroll wages and social contributions of the period
     * @return this
     */
    public AccountsBuilder payroll(long newPayroll) {
        payroll = BigDecimal.valueOf(newPayroll);
        return this;
    }

    /**
     * Sets its employees.
     *
     * @param newEmployees average number of employees
     * @return this
     */
    public AccountsBuilder employees(long newEmployees) {
        employees = newEmployees;
        return this;
    }

    /**
     * Sets its audited.
     *
     * @param newAudited whether they were audited
     * @return this
     */
    public AccountsBuilder audited(boolean newAudited) {
        audited = newAudited;
        return this;
    }

    /**
     * Sets its filing.
     *
     * @param newFiling what became of them
     * @return this
     */
    public AccountsBuilder filing(FilingStatus newFiling) {
        filing = newFiling;
        return this;
    }

    /**
     * Sets its due on.
     *
     * @param newDueOn when they had to be filed, if that is known, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public AccountsBuilder dueOn(String newDueOn) {
        dueOn = PartialDate.parse(newDueOn);
        return this;
    }

    /**
     * Sets its filed on.
     *
     * @param newFiledOn when they were filed, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public AccountsBuilder filedOn(String newFiledOn) {
        filedOn = PartialDate.parse(newFiledOn);
        return this;
    }

    /**
     * Sets its source.
     *
     * @param newSource the key of a {@link Source} of the dossier; {@code null} for none
     * @return this
     */
    public AccountsBuilder source(@Nullable String newSource) {
        source = newSource;
        return this;
    }

    /**
     * Sets its known at.
     *
     * @param newKnownAt when it became known, if stated, as text that {@link PartialDate#parse} reads
     * @return this
     */
    public AccountsBuilder knownAt(String newKnownAt) {
        knownAt = PartialDate.parse(newKnownAt);
        return this;
    }

    /**
     * Ends it.
     *
     * @return the set of accounts
     * @throws io.mayfly.json.InvalidFieldException if parts of it do not go together
     */
    public Accounts build() {
        return new Accounts(
                period,
                currency,
                revenue,
                grossBillings,
                netIncome,
                totalAssets,
                fixedAssets,
                inventory,
                equity,
                taxPaid,
                payroll,
                employees,
                audited,
                filing,
                dueOn,
                filedOn,
                source,
                knownAt);
    }
}
