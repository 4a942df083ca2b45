package io.mayfly.catalog;

import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a subject traded on its own account, in US dollars. A declaration and a shipment may tell of the same goods, so that
 * the larger of both lists counts and not their sum.
 */
final class Dealings {

    /** The worth of a stated value is known over no more years than this. */
    private static final int LONGEST_PERIOD_YEARS = 5;

    private record Part(boolean known, List<Worth> worths) {

        UsdRange within(LocalDate from, LocalDate to) {
            UsdRange sum = known ? UsdRange.NONE : UsdRange.ANY;
            for (Worth worth : worths) {
                sum = sum.plus(share(worth, from, to));
            }
            return sum;
        }

        private static UsdRange share(Worth worth, LocalDate from, LocalDate to) {
            if (nothing(worth)) {
                return UsdRange.NONE;
            }
            PartialDate date = worth.trade().date();
            if (date == null || !placed(date)) {
                return UsdRange.ANY;
            }
            if (date.latest().isBefore(from) || date.earliest().isAfter(to)) {
                return UsdRange.NONE;
            }
            if (worth.low() == null) {
                return UsdRange.ANY;
            }
            boolean surely = !date.earliest().isBefore(from) && !date.latest().isAfter(to);
            UsdRange none = UsdRange.NONE;
            return new UsdRange(
                    surely ? worth.low() : none.low(), in(date, from, to) ? worth.low() : none.low(), worth.high());
        }
    }

    private final Part declared;
    private final Part shipped;
    private final List<Input> missing;

    private Dealings(Part declared, Part shipped, List<Input> missing) {
        this.declared = declared;
        this.shipped = shipped;
        this.missing = missing;
    }

    static Dealings of(Subject subject) {
        List<Shipment> own = subject.dossier().shipments().stream()
                .filter(shipment -> shipment.role() != TradeRole.INTERMEDIARY)
                .toList();
        Part declared = new Part(
                Trades.declarationsKnown(subject),
                Trades.once(subject, subject.dossier().declarations()).stream()
                        .map(told -> Worth.ofOne(told.stream()
                                .map(each -> Worth.of(subject, each))
                                .toList()))
                        .toList());
        Part shipped = new Part(
                Trades.shipmentsKnown(subject),
                Trades.once(subject, own).stream()
                        .map(told -> Worth.ofOne(told.stream()
                                .map(each -> Worth.of(subject, each))
                                .toList()))
                        .toList());
        List<Input> missing = new ArrayList<>(Trades.missing(subject));
        for (Worth worth : all(declared, shipped).toList()) {
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            if (!placed(worth.trade().date()) && !nothing(worth)) {
                missing.add(Inputs.TRADE_DATE);
            }
        }
        return new Dealings(declared, shipped, missing.stream().distinct().toList());
    }

    /** What was traded from one day to another, inclusive. */
    UsdRange within(LocalDate from, LocalDate to) {
        return declared.within(from, to).max(shipped.within(from, to));
    }

    /** The records behind the best estimate of what was traded from one day to another. */
    List<Cited> facts(LocalDate from, LocalDate to) {
        boolean byDeclarations = declared.within(from, to)
                        .best()
                        .compareTo(shipped.within(from, to).best())
                >= 0;
        return (byDeclarations ? declared : shipped)
                .worths().stream()
                        .filter(worth -> worth.low() != null && !nothing(worth))
                        .map(Worth::trade)
                        .filter(trade -> placed(trade.date()) && in(trade.date(), from, to))
                        .map(Trades::cite)
                        .toList();
    }

    /** Whether searches found that there is no trade at all on its own account. */
    boolean none() {
        return declared.known()
                && shipped.known()
                && declared.worths().isEmpty()
                && shipped.worths().isEmpty();
    }

    /** Whether both lists are closed, and each record has a day and a worth. */
    boolean complete() {
        Predicate<Worth> settled = worth -> nothing(worth)
                || (worth.low() != null
                        && worth.trade().date() != null
                        && worth.trade().date().exact());
        return declared.known() && shipped.known() && all(declared, shipped).allMatch(settled);
    }

    /** The days of all trade that is worth anything, in order; one that is known as a period counts by its middle. */
    List<LocalDate> days() {
        return all(declared, shipped)
                .filter(worth -> !nothing(worth))
                .map(worth -> worth.trade().date())
                .filter(Objects::nonNull)
                .map(PartialDate::best)
                .sorted()
                .toList();
    }

    /** What would make the amounts known. */
    List<Input> missing() {
        return missing;
    }

    private static Stream<Worth> all(Part declared, Part shipped) {
        return Stream.concat(declared.worths().stream(), shipped.worths().stream());
    }

    private static boolean nothing(Worth worth) {
        return worth.high() != null && worth.high().signum() == 0;
    }

    private static boolean placed(@Nullable PartialDate date) {
        return date != null && date.latest().getYear() - date.earliest().getYear() <= LONGEST_PERIOD_YEARS;
    }

    private static boolean in(@Nullable PartialDate date, LocalDate from, LocalDate to) {
        return date != null && !date.best().isBefore(from) && !date.best().isAfter(to);
    }
}
