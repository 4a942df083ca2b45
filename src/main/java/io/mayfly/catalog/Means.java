package io.mayfly.catalog;

import io.mayfly.language.Message;
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

    /** What an amount is. */
    enum Kind {
        REVENUE,
        GROSS_BILLINGS,
        FIRST_SHORT_YEAR,
        EQUITY,
        EQUITY_AND_FUNDING,
        PAID_IN_AND_FUNDING,
        SIZE_CEILING;

        Message against(BigDecimal amount) {
            Message kind = Message.of("means." + Say.kebab(this));
            return amount.signum() > 0
                    ? Message.of("means").with("kind", kind).with("amount", Say.usd(amount))
                    : Message.of(amount.signum() == 0 ? "means.zero" : "means.less")
                            .with("kind", kind);
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
