package io.mayfly.catalog;

import io.mayfly.dossier.Trade;
import io.mayfly.reference.UnitValues;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What all declarations and shipments on record are worth, from the least to the most; goods stated by quantity alone are
 * valued by reference.
 */
final class TradedUsd {

    private TradedUsd() {}

    /**
     * The larger of the declared and the shipped sum at the lower end, since they may be the same goods; both together at the
     * upper end.
     */
    static UsdBounds of(Subject subject) {
        UsdBounds declared = sum(subject, subject.dossier().declarations());
        UsdBounds shipped = sum(subject, subject.dossier().shipments());
        BigDecimal most = Contracts.most(List.of(declared, shipped));
        return new UsdBounds(declared.low().max(shipped.low()), most);
    }

    private static <T extends Trade> UsdBounds sum(Subject subject, List<T> trades) {
        List<UsdBounds> worths = new ArrayList<>();
        for (List<T> told : Trades.once(subject, trades)) {
            List<UsdBounds> each =
                    told.stream().map(trade -> worth(subject, trade)).toList();
            BigDecimal least =
                    each.stream().map(UsdBounds::low).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
            worths.add(new UsdBounds(least, Contracts.most(each)));
        }
        return new UsdBounds(Contracts.least(worths), Contracts.most(worths));
    }

    private static UsdBounds worth(Subject subject, Trade trade) {
        if (trade.value() != null) {
            return UsdBounds.of(subject, trade.value(), trade.date());
        }
        UnitValues.Range range = trade.quantity() == null
                ? null
                : subject.reference().unitValues().of(trade.goods(), trade.hsCode(), trade.quantity(), trade.unit());
        return range == null ? UsdBounds.OPEN : new UsdBounds(range.floor(), range.ceiling());
    }
}
