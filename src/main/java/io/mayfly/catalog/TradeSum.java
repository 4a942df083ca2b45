package io.mayfly.catalog;

import io.mayfly.dossier.Trade;
import io.mayfly.signal.Cited;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The worth of the trade of one period; what is dated across its ends may belong to it or not. */
final class TradeSum {

    private BigDecimal surely = BigDecimal.ZERO;
    private BigDecimal probably = BigDecimal.ZERO;
    private BigDecimal atMost = BigDecimal.ZERO;
    private boolean unlimited;
    private final List<Trade> trades = new ArrayList<>(1);

    /**
     * Adds a trade that may belong to the period.
     *
     * @param sure whether it surely does
     * @param best whether it does by its best date
     */
    void add(Worth worth, boolean sure, boolean best) {
        BigDecimal low = worth.lowest();
        unlimited |= worth.high() == null;
        atMost = worth.high() == null ? atMost : atMost.add(worth.high());
        surely = sure ? surely.add(low) : surely;
        if (best) {
            probably = probably.add(low);
            trades.add(worth.trade());
        }
    }

    BigDecimal surely() {
        return surely;
    }

    BigDecimal probably() {
        return probably;
    }

    /** The most it can be, unless it is unlimited. */
    BigDecimal atMost() {
        return atMost;
    }

    /** Whether the worth of some trade is not known. */
    boolean unlimited() {
        return unlimited;
    }

    /** Whether nothing is known but that there was some trade. */
    boolean nothingKnown() {
        return unlimited && probably.signum() == 0;
    }

    /** The trade that belongs to it by its best date. */
    List<Trade> trades() {
        return trades;
    }

    /** The same, as facts. */
    List<Cited> facts() {
        return Lists.map(trades, Trades::cite);
    }
}
