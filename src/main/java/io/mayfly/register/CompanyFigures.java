package io.mayfly.register;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.ExchangeRates;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a company brings to the distributions of its peers: plain figures of the latest year. A figure that is not stated, or
 * not in a currency whose rate is known, is left out rather than guessed.
 */
final class CompanyFigures {

    private static final int SHORTEST_YEAR_DAYS = 300;

    private final LocalDate asOf;
    private final ExchangeRates rates;
    private final Dossier dossier;
    private final List<Accounts> years;

    CompanyFigures(Dossier known, LocalDate asOf, ExchangeRates rates) {
        this.dossier = known;
        this.asOf = asOf;
        this.rates = rates;
        List<Accounts> whole = new ArrayList<>();
        for (Accounts accounts : known.accounts()) {
            PartialDate period = accounts.period();
            boolean year = !period.earliest().plusDays(SHORTEST_YEAR_DAYS).isAfter(period.latest());
            if (year && accounts.revenue() != null && !period.latest().isAfter(asOf)) {
                whole.add(accounts);
            }
        }
        // Of two statements of one year, the canonical order of the dossier decides.
        whole.sort(Comparator.comparing((Accounts accounts) -> accounts.period().latest())
                .reversed());
        this.years = List.copyOf(whole);
    }

    /** Revenue of the latest whole year in US dollars. */
    @Nullable
    Double revenue() {
        return years.isEmpty() ? null : usd(years.get(0), years.get(0).revenue());
    }

    /** The same for each of the staff, nobody counting as one. */
    @Nullable
    Double revenuePerEmployee() {
        Double revenue = revenue();
        Long staff = staff();
        return revenue == null || staff == null ? null : revenue / Math.max(1, staff);
    }

    /** Revenue of the latest whole year as a multiple of the year before, both in one currency. */
    @Nullable
    Double growth() {
        if (years.size() < 2) {
            return null;
        }
        Accounts latest = years.get(0);
        Accounts before = years.stream()
                .filter(each -> each.year() == latest.year() - 1)
                .findFirst()
                .orElse(null);
        if (before == null || latest.currency() == null || !latest.currency().equals(before.currency())) {
            return null;
        }
        BigDecimal base = before.revenue();
        BigDecimal revenue = latest.revenue();
        return base == null || revenue == null || base.signum() <= 0
                ? null
                : revenue.divide(base, MathContext.DECIMAL64).doubleValue();
    }

    private @Nullable Long staff() {
        Long stated = years.isEmpty() ? null : years.get(0).employees();
        return stated != null
                ? stated
                : dossier.headcounts().stream()
                        .filter(count -> count.date() != null)
                        .max(Comparator.comparing(Headcount::date))
                        .map(Headcount::value)
                        .orElse(null);
    }

    /** US dollars of what it brought in during the last twelve months, by the first six digits of the code of goods. */
    Map<String, Double> imports() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (Shipment shipment : dossier.shipments()) {
            PartialDate date = shipment.date();
            String code = shipment.hsCode();
            boolean own = shipment.role() == null || shipment.role() == TradeRole.IMPORTER;
            if (date == null || code == null || shipment.value() == null || !own) {
                continue;
            }
            boolean ofLate = date.earliest().isAfter(asOf.minusYears(1))
                    && !date.latest().isAfter(asOf);
            BigDecimal usd = ofLate ? usd(shipment.value(), date.earliest().getYear()) : null;
            if (usd != null) {
                sums.merge(code.substring(0, 6), usd, BigDecimal::add);
            }
        }
        Map<String, Double> values = new TreeMap<>();
        sums.forEach((code, sum) -> values.put(code, sum.doubleValue()));
        return values;
    }

    private @Nullable Double usd(Accounts accounts, @Nullable BigDecimal amount) {
        if (amount == null || amount.signum() < 0) {
            return null;
        }
        BigDecimal usd = usd(amount, accounts.currency(), accounts.year());
        return usd == null ? null : usd.doubleValue();
    }

    private @Nullable BigDecimal usd(Money money, int year) {
        return usd(money.amount(), money.currency(), year);
    }

    private @Nullable BigDecimal usd(BigDecimal amount, @Nullable Currency currency, int year) {
        if (amount.signum() == 0) {
            return amount;
        }
        BigDecimal rate = currency == null ? null : rates.unitsPerUsd(currency, year, asOf);
        return rate == null ? null : amount.divide(rate, MathContext.DECIMAL64);
    }
}
