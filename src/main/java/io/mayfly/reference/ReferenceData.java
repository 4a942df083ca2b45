package io.mayfly.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.CanonicalJson;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All reference tables that signals look things up in. */
public final class ReferenceData implements Serializable {

    private final ExchangeRates exchangeRates;
    private final UnitValues unitValues;
    private final FilingDeadlines filingDeadlines;

    // Written at most a few times with the same value: a race only repeats the work.
    private transient volatile @Nullable String hash;

    /**
     * Bundles three tables.
     *
     * @param exchangeRates yearly averages of exchange rates
     * @param unitValues what goods are worth
     * @param filingDeadlines when accounts are due
     */
    public ReferenceData(ExchangeRates exchangeRates, UnitValues unitValues, FilingDeadlines filingDeadlines) {
        this.exchangeRates = Objects.requireNonNull(exchangeRates, "exchangeRates");
        this.unitValues = Objects.requireNonNull(unitValues, "unitValues");
        this.filingDeadlines = Objects.requireNonNull(filingDeadlines, "filingDeadlines");
    }

    /** {@return the tables that come with the library} */
    public static ReferenceData standard() {
        return Standard.DATA;
    }

    /** {@return yearly averages of exchange rates} */
    @JsonProperty("exchangeRates")
    public ExchangeRates exchangeRates() {
        return exchangeRates;
    }

    /** {@return what goods are worth} */
    @JsonProperty("unitValues")
    public UnitValues unitValues() {
        return unitValues;
    }

    /** {@return when accounts are due} */
    @JsonProperty("filingDeadlines")
    public FilingDeadlines filingDeadlines() {
        return filingDeadlines;
    }

    /**
     * Replaces the exchange rates.
     *
     * @param other the rates to use instead
     * @return a copy with these
     */
    public ReferenceData withExchangeRates(ExchangeRates other) {
        return new ReferenceData(other, unitValues, filingDeadlines);
    }

    /**
     * Replaces the unit values.
     *
     * @param other the values to use instead
     * @return a copy with these
     */
    public ReferenceData withUnitValues(UnitValues other) {
        return new ReferenceData(exchangeRates, other, filingDeadlines);
    }

    /**
     * Replaces the filing deadlines.
     *
     * @param other the deadlines to use instead
     * @return a copy with these
     */
    public ReferenceData withFilingDeadlines(FilingDeadlines other) {
        return new ReferenceData(exchangeRates, unitValues, other);
    }

    /** {@return the SHA-256 of all tables in canonical JSON, as 64 lower-case hexadecimal digits} */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = CanonicalJson.sha256(this);
            hash = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceData that
                && exchangeRates.equals(that.exchangeRates)
                && unitValues.equals(that.unitValues)
                && filingDeadlines.equals(that.filingDeadlines);
    }

    @Override
    public int hashCode() {
        return Objects.hash(exchangeRates, unitValues, filingDeadlines);
    }

    /** {@return the first digits of the hash} */
    @Override
    public String toString() {
        return "ReferenceData[" + hash().substring(0, 12) + "]";
    }

    private static final class Standard {
        private static final ReferenceData DATA =
                new ReferenceData(ExchangeRates.standard(), UnitValues.standard(), FilingDeadlines.standard());
    }
}
