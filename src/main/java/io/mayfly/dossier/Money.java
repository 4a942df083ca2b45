package io.mayfly.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money. Equal amounts are equal however they are written: 5.00 equals 5.
 *
 * @param amount the amount in units of the currency; at most 30 digits on either side of the point
 * @param currency the ISO 4217 currency; only a zero amount may lack one
 */
public record Money(
        @JsonProperty("amount") BigDecimal amount, @Nullable Currency currency) implements Serializable {

    /** Checks and normalises. */
    public Money {
        Check.required("amount", amount);
        amount = Objects.requireNonNull(Check.decimal("amount", amount));
        if (currency == null && amount.signum() != 0) {
            throw new InvalidFieldException(
                    "currency", null, "an ISO 4217 code: only a zero amount may lack a currency");
        }
    }

    /**
     * An amount in a currency.
     *
     * @param amount the amount
     * @param currencyCode an ISO 4217 code such as {@code "EUR"}
     * @return the money
     * @throws IllegalArgumentException if the code is no ISO 4217 code
     */
    public static Money of(long amount, String currencyCode) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance(currencyCode));
    }

    /** {@return amount and currency code in plain notation, such as {@code 31000000 RUB}} */
    @Override
    public String toString() {
        return currency == null ? amount.toPlainString() : amount.toPlainString() + " " + currency.getCurrencyCode();
    }
}
