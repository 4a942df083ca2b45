package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * How much business a company does: the larger of its revenue and of its trade.
 *
 * @param usd the amount
 * @param facts what the best estimate rests on, gathered where somebody asks
 * @param missing what would make it known
 */
record Business(UsdRange usd, Supplier<List<Cited>> facts, List<Input> missing) {

    private static final Business NONE = new Business(UsdRange.NONE, List::of, List.of());

    /** The largest revenue of a financial year that ended within some months, or the trade of those months. */
    static Business of(Subject subject, FiscalYears years, Dealings dealings, int months) {
        LocalDate from = subject.asOf().minusMonths(months);
        Business business = NONE;
        int last = Integer.MIN_VALUE;
        for (Accounts accounts : years.all()) {
            if (!accounts.period().latest().isBefore(from)) {
                business = business.or(revenue(years, accounts));
                last = accounts.filing() == FilingStatus.OVERDUE ? last : accounts.year();
            }
        }
        Integer due = years.lastDue();
        if (last == Integer.MIN_VALUE || (due != null && due > last)) {
            business = business.or(unknown(due == null ? Inputs.REVENUE : years.missing(Inputs.REVENUE, due)));
        }
        return business.or(trade(dealings, from, subject.asOf()));
    }

    /** The revenue of a financial year, or the trade within it. */
    static Business of(FiscalYears years, Dealings dealings, Accounts accounts) {
        return revenue(years, accounts)
                .or(trade(
                        dealings,
                        accounts.period().earliest(),
                        accounts.period().latest()));
    }

    /** The revenue of a financial year alone. */
    static Business revenue(FiscalYears years, Accounts accounts) {
        BigDecimal usd = years.revenueUsd(accounts.year());
        if (usd != null) {
            return new Business(UsdRange.exactly(usd), () -> List.of(new Cited("accounts", accounts)), List.of());
        }
        return unknown(
                accounts.revenue() == null
                        ? years.missing(Inputs.REVENUE, accounts.year())
                        : Inputs.EXCHANGE_RATE.note(accounts.currency() + " " + accounts.year()));
    }

    private static Business unknown(Input missing) {
        return new Business(UsdRange.ANY, List::of, List.of(missing));
    }

    /** The trade from one day to another. */
    static Business trade(Dealings dealings, LocalDate from, LocalDate to) {
        return new Business(dealings.within(from, to), () -> dealings.facts(from, to), dealings.missing());
    }

    private Business or(Business other) {
        return new Business(
                usd.max(other.usd),
                other.usd.best().compareTo(usd.best()) > 0 ? other.facts : facts,
                Missing.both(missing, other.missing));
    }

    Materiality.Gate enough(Subject subject, Materiality materiality) {
        return materiality.gate(subject, usd, missing);
    }

    /** A fact and what the best estimate rests on beside it. */
    List<Cited> with(Cited first) {
        List<Cited> all = new ArrayList<>();
        all.add(first);
        for (Cited fact : facts.get()) {
            if (!fact.equals(first)) {
                all.add(fact);
            }
        }
        return all;
    }
}
