package io.mayfly.catalog;

import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the trade of a year is held against, in US dollars.
 *
 * @param best the estimate to score, in favour of the company; {@code null} if it cannot be told
 * @param least it is at least this; {@code null} where nothing is known of it
 * @param most it is at most this; {@code null} where it may be anything above
 * @param kind what it is
 * @param facts where it stands
 * @param missing what would make it known
 */
record Means(
        @Nullable BigDecimal best,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        Kind kind,
        List<Cited> facts,
        List<Input> missing) {

    /** What an amount is, in words that complete "stand against". */
    enum Kind {
        REVENUE("revenue"),
        GROSS_BILLINGS("gross billings"),
        FIRST_SHORT_YEAR("revenue of a first, short year, which counts as one"),
        EQUITY("equity"),
        EQUITY_AND_FUNDING("equity and funding"),
        PAID_IN_AND_FUNDING("paid-in capital and agreed funding"),
        SIZE_CEILING("a yearly turnover for its size class");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String against(BigDecimal amount) {
            return amount.signum() > 0
                    ? words + " of at most " + Say.usd(amount)
                    : "reported " + words + " of " + (amount.signum() == 0 ? "zero" : "less than zero");
        }
    }

    /**
     * The larger of these means and others. Others that cannot be told count by the least that they are and leave no upper
     * end; while these cannot be told, the others are no more than a lower end.
     */
    Means orLarger(Means other) {
        BigDecimal atLeast = larger(least, other.least);
        if (best == null) {
            return unknown(kind, atLeast, missing);
        }
        BigDecimal atMost = most == null || other.most == null ? null : most.max(other.most);
        BigDecimal others = other.best == null ? other.least : other.best;
        return others == null || others.compareTo(best) <= 0
                ? new Means(best, atLeast, atMost, kind, facts, missing)
                : new Means(others, atLeast, atMost, other.kind, other.facts, missing);
    }

    private static @Nullable BigDecimal larger(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.max(b);
    }

    /** Means that cannot be told. */
    static Means unknown(Kind kind, @Nullable BigDecimal least, List<Input> missing) {
        return new Means(null, least, null, kind, List.of(), missing);
    }
}
