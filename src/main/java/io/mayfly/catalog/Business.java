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
import java.util.stream.Stream;

/**
 * How much business a company does: the larger of its revenue and of its trade.
 *
 * @param usd the amount
 * @param facts what the best estimate rests on
 * @param missing what would make it known
 */
record Business(UsdRange usd, List<Cited> facts, List<Input> missing) {

    /** The largest revenue of a financial year that ended within some months, or the trade of those months. */
    static Business of(Subject subject, FiscalYears years, Dealings dealings, int months) {
        LocalDate from = subject.asOf().minusMonths(months);
        Business business = new Business(UsdRange.NONE, List.of(), List.of());
        int last = Integer.MIN_VALUE;
        for (Accounts accounts : years.byYear().values()) {
            if (!accounts.period().latest().isBefore(from)) {
                business = business.or(revenue(years, accounts));
                last = accounts.filing() == FilingStatus.OVERDUE ? last : accounts.year();
            }
        }
        Integer due = years.lastDue();
        if (last == Integer.MIN_VALUE || (due != null && due > last)) {
            Input missing = due == null ? Inputs.REVENUE : years.missing(Inputs.REVENUE, due);
            business = business.or(new Business(UsdRange.ANY, List.of(), List.of(missing)));
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
            return new Business(UsdRange.exactly(usd), List.of(new Cited("accounts", accounts)), List.of());
        }
        Input missing = accounts.revenue() == null
                ? years.missing(Inputs.REVENUE, accounts.year())
                : Inputs.EXCHANGE_RATE.note(accounts.currency() + " " + accounts.year());
        return new Business(UsdRange.ANY, List.of(), List.of(missing));
    }

    /** The trade from one day to another. */
    static Business trade(Dealings dealings, LocalDate from, LocalDate to) {
        return new Business(dealings.within(from, to), dealings.facts(from, to), dealings.missing());
    }

    private Business or(Business other) {
        return new Business(
                usd.max(other.usd),
                other.usd.best().compareTo(usd.best()) > 0 ? other.facts : facts,
                Stream.concat(missing.stream(), other.missing.stream())
                        .distinct()
                        .toList());
    }

    Materiality.Gate enough(Subject subject, Materiality materiality) {
        return materiality.gate(subject, usd, missing);
    }

    /** Facts of its own and these. */
    List<Cited> with(Cited first) {
        List<Cited> all = new ArrayList<>();
        all.add(first);
        facts.stream().filter(fact -> !fact.equals(first)).forEach(all::add);
        return all;
    }
}
