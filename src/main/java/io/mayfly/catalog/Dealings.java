package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a subject traded on its own account, in US dollars. A declaration and a shipment may tell of the same goods, so that
 * the larger of both lists counts and not their sum.
 */
final class Dealings {

    private record Part(boolean known, List<Worth> worths) {

        UsdRange within(LocalDate from, LocalDate to) {
            UsdRange sum = known ? UsdRange.NONE : UsdRange.ANY;
            for (Worth worth : worths) {
                UsdRange share = share(worth, from, to);
                sum = share.nothing() ? sum : sum.plus(share);
            }
            return sum;
        }

        private static UsdRange share(Worth worth, LocalDate from, LocalDate to) {
            if (worth.nothing()) {
                return UsdRange.NONE;
            }
            PartialDate date = worth.date();
            if (date == null) {
                return UsdRange.ANY;
            }
            if (date.latest().isBefore(from) || date.earliest().isAfter(to)) {
                return UsdRange.NONE;
            }
            if (worth.low() == null) {
                return UsdRange.ANY;
            }
            boolean surely = !date.earliest().isBefore(from) && !date.latest().isAfter(to);
            return new UsdRange(
                    surely ? worth.low() : BigDecimal.ZERO,
                    in(date, from, to) ? worth.low() : BigDecimal.ZERO,
                    worth.high());
        }
    }

    private static final Derived<Dealings> ALL = Dealings::gathered;

    private final Part declared;
    private final Part shipped;
    private final List<Input> missing;

    private Dealings(Part declared, Part shipped, List<Input> missing) {
        this.declared = declared;
        this.shipped = shipped;
        this.missing = missing;
    }

    static Dealings of(Subject subject) {
        return subject.derived(ALL);
    }

    private static Dealings gathered(Subject subject) {
        Book<Declaration> declarations = Book.declarations(subject);
        Book<Shipment> shipments = Book.shipments(subject);
        Part declared = new Part(!declarations.open(), declarations.worths());
        Part shipped = new Part(!shipments.open(), shipments.worths());
        Set<Input> missing = new LinkedHashSet<>(declarations.missing());
        missing.addAll(shipments.missing());
        addMissing(declared.worths(), missing);
        addMissing(shipped.worths(), missing);
        return new Dealings(declared, shipped, List.copyOf(missing));
    }

    private static void addMissing(List<Worth> worths, Set<Input> missing) {
        for (Worth worth : worths) {
            if (worth.missing() != null) {
                missing.add(worth.missing());
            }
            if (worth.date() == null && !worth.nothing()) {
                missing.add(Inputs.TRADE_DATE);
            }
        }
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
                        .filter(worth -> worth.low() != null && !worth.nothing() && in(worth.date(), from, to))
                        .map(worth -> Trades.cite(worth.trade()))
                        .toList();
    }

    /** The first record of trade that counts for a day in {@link #days}. */
    List<Cited> on(LocalDate day) {
        return all(declared, shipped)
                .filter(worth -> !worth.nothing() && in(worth.trade().date(), day, day))
                .limit(1)
                .map(worth -> Trades.cite(worth.trade()))
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
        return declared.known()
                && shipped.known()
                && Lists.all(declared.worths(), Dealings::settled)
                && Lists.all(shipped.worths(), Dealings::settled);
    }

    private static boolean settled(Worth worth) {
        PartialDate date = worth.trade().date();
        return worth.nothing() || (worth.low() != null && date != null && date.exact());
    }

    /** The days of all trade that is worth anything, in order; one that is known as a period counts by its middle. */
    List<LocalDate> days() {
        return all(declared, shipped)
                .filter(worth -> !worth.nothing())
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

    private static boolean in(@Nullable PartialDate date, LocalDate from, LocalDate to) {
        return date != null && !date.best().isBefore(from) && !date.best().isAfter(to);
    }
}
