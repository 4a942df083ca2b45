package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Capital;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The capital behind the trade of a year, in US dollars: the largest equity known among the year before, that year and the
 * year after, and on top of it every funding that was agreed by then. Where no accounts can tell equity yet, it is at least what
 * was paid in, unless that had ended before the year before was over. Equity below zero counts as zero. Funding that nobody
 * searched for may be there.
 */
final class Funds {

    private static final List<Input> EQUITY = List.of(Inputs.EQUITY);
    private static final List<Input> PAID_IN = List.of(Inputs.PAID_IN);
    private static final List<Input> RATE = List.of(Inputs.EXCHANGE_RATE);

    private final Subject subject;
    private final int year;
    private final List<Cited> facts = new ArrayList<>(1);
    private BigDecimal surely = BigDecimal.ZERO;
    private BigDecimal probably = BigDecimal.ZERO;
    private BigDecimal atMost = BigDecimal.ZERO;
    private boolean unlimited;

    private Funds(Subject subject, int year) {
        this.subject = subject;
        this.year = year;
    }

    static Means around(Subject subject, FiscalYears years, int tradeYear) {
        return new Funds(subject, tradeYear).with(years);
    }

    private Means with(FiscalYears years) {
        Largest equity =
                Largest.around(years, year, Accounts::equity, accounts -> accounts.equity() != null, Inputs.EQUITY);
        fund();
        BigDecimal amount = equity.unconvertible() ? null : equity.amount();
        Accounts accounts = equity.accounts();
        if (amount != null && accounts != null) {
            facts.add(0, new Cited("accounts", accounts));
            BigDecimal own = amount.max(BigDecimal.ZERO);
            return means(own, equity);
        }
        Capital paid = paidIn();
        BigDecimal paidIn = paid == null ? null : usd(paid.value());
        if (paid == null || paidIn == null || equity.unconvertible()) {
            return unknown(
                    surely,
                    Missing.both(
                            equity.missing().isEmpty() ? EQUITY : equity.missing(),
                            paid != null && paidIn == null ? RATE : PAID_IN));
        }
        if (!equity.missing().isEmpty()) {
            // Equity takes the place of the capital that was paid in.
            return unknown(surely, equity.missing());
        }
        // Often no more than the law asks for, and loans of the owners show first in accounts: it is only a lower end.
        facts.add(0, new Cited("company.paidInCapital", paid));
        return unknown(paidIn.max(BigDecimal.ZERO).add(surely), EQUITY);
    }

    /** The capital that was paid in, unless it ended before the last day of the year before. */
    private @Nullable Capital paidIn() {
        Capital paid = subject.dossier().company().paidInCapital();
        PartialDate to = paid == null ? null : paid.to();
        LocalDate eve = LocalDate.of(year, Month.JANUARY, 1).minusDays(1);
        return to != null && to.latest().isBefore(eve) ? null : paid;
    }

    /** Equity that cannot be told is no less than nothing, so that funding stands for the least. */
    private Means unknown(BigDecimal least, List<Input> inputs) {
        BigDecimal known = least.signum() > 0 ? least : null;
        return new Means(null, known, null, Means.Kind.PAID_IN_AND_FUNDING, facts, inputs);
    }

    private Means means(BigDecimal own, Largest equity) {
        return new Means(
                own.add(probably),
                own.add(surely),
                equity.open() || unlimited ? null : own.add(atMost),
                probably.signum() > 0 ? Means.Kind.EQUITY_AND_FUNDING : Means.Kind.EQUITY,
                facts,
                equity.missing());
    }

    /** Adds up what was agreed by the end of the year. */
    private void fund() {
        List<Contract> contracts = subject.dossier().contracts();
        unlimited = contracts.isEmpty() && !subject.searchedInVain(DossierPart.CONTRACTS);
        for (Contract contract : contracts) {
            PartialDate date = contract.date();
            if (contract.kind() != ContractKind.FUNDING
                    || (date != null && date.earliest().getYear() > year)) {
                continue;
            }
            BigDecimal usd = contract.value() == null ? null : usd(contract.value());
            if (usd == null) {
                unlimited = true;
                continue;
            }
            atMost = atMost.add(usd);
            surely = date != null && date.latest().getYear() <= year ? surely.add(usd) : surely;
            // In favour of the company funding without a date was there in time.
            if (date == null || date.best().getYear() <= year) {
                probably = probably.add(usd);
                facts.add(new Cited("contracts", contract));
            }
        }
    }

    /** At the rate of the year of the trade; {@code null} where that is not known. */
    private @Nullable BigDecimal usd(Money money) {
        if (money.amount().signum() == 0 || money.currency() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal rate = subject.reference().exchangeRates().unitsPerUsd(money.currency(), year, subject.asOf());
        return rate == null ? null : money.amount().divide(rate, MathContext.DECIMAL128);
    }
}
