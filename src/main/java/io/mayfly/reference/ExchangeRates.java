package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Yearly averages of exchange rates against the US dollar. A year's average is known from 1 January of the next year on;
 * until then the average of the year before stands in for it.
 *
 * @param sources what the rows refer to; empty when they name their sources themselves
 * @param rates at most one row for each currency and year, in the order of these
 */
public record ExchangeRates(List<ReferenceSource> sources, List<Rate> rates) implements Serializable {

    private static final String BASE = "USD";
    private static final Comparator<Rate> ORDER =
            Comparator.comparing(Rate::currency).thenComparingInt(Rate::year);

    /** Sorts the rows; refuses two for the same currency and year. */
    public ExchangeRates {
        sources = Check.list("sources", sources);
        List<Rate> sorted = new ArrayList<>(Check.list("rates", rates));
        sorted.sort(ORDER);
        for (int i = 1; i < sorted.size(); i++) {
            if (ORDER.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new InvalidFieldException(
                        "rates", sorted.get(i), "one rate for each currency and year, not several");
            }
        }
        rates = List.copyOf(sorted);
    }

    /**
     * One yearly average.
     *
     * @param currency an ISO 4217 code other than USD
     * @param year the calendar year
     * @param unitsPerUsd how many units of the currency one US dollar bought on average
     * @param source the id of a source, or in words where the rate comes from
     */
    public record Rate(String currency, int year, BigDecimal unitsPerUsd, String source) implements Serializable {

        /** Checks the code and the rate. */
        public Rate {
            Check.text("currency", currency);
            Check.positive("unitsPerUsd", unitsPerUsd);
            Check.text("source", source);
            if (currency.equals(BASE) || !known(currency)) {
                throw new InvalidFieldException("currency", '"' + currency + '"', "an ISO 4217 code other than USD");
            }
        }

        private static boolean known(String code) {
            try {
                return Currency.getInstance(code).getCurrencyCode().equals(code);
            } catch (IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** {@return the rates that come with the library} */
    public static ExchangeRates standard() {
        return Standard.RATES;
    }

    /**
     * Rates that name their sources in words.
     *
     * @param rates the rows, in any order
     * @return the table
     * @throws InvalidFieldException if two rows are for the same currency and year
     */
    public static ExchangeRates of(List<Rate> rates) {
        return new ExchangeRates(List.of(), rates);
    }

    /**
     * One unchanging rate for one currency, as examples and tests want it.
     *
     * @param currency an ISO 4217 code other than USD
     * @param unitsPerUsd the rate of every year
     * @param firstYearInclusive the first year that has the rate
     * @param lastYearInclusive the last year that has the rate
     * @return the table
     */
    public static ExchangeRates constant(
            String currency, BigDecimal unitsPerUsd, int firstYearInclusive, int lastYearInclusive) {
        List<Rate> rows = new ArrayList<>();
        for (int year = firstYearInclusive; year <= lastYearInclusive; year++) {
            rows.add(new Rate(currency, year, unitsPerUsd, "a constant rate"));
        }
        return of(rows);
    }

    /**
     * The average of a year as far as it was known on a day.
     *
     * @param currency the currency; the dollar itself is always 1
     * @param year the calendar year
     * @param asOf the day of the question
     * @return the units of the currency for one US dollar, of the year or, while that has not ended, of the year before;
     *     {@code null} when that is unknown too
     */
    public @Nullable BigDecimal unitsPerUsd(Currency currency, int year, LocalDate asOf) {
        if (currency.getCurrencyCode().equals(BASE)) {
            return BigDecimal.ONE;
        }
        int lastKnown = asOf.getYear() - 1;
        if (year > lastKnown + 1) {
            return null;
        }
        return row(currency.getCurrencyCode(), Math.min(year, lastKnown));
    }

    private @Nullable BigDecimal row(String currency, int year) {
        int low = 0;
        int high = rates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Rate rate = rates.get(middle);
            int byCurrency = rate.currency().compareTo(currency);
            int order = byCurrency == 0 ? Integer.compare(rate.year(), year) : byCurrency;
            if (order == 0) {
                return rate.unitsPerUsd();
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    private static final class Standard {
        private static final ExchangeRates RATES = Resources.read("exchange-rates.json", ExchangeRates.class);
    }
}
