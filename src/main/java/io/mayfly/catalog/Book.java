package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The trade of a subject's own on record in one place: its declarations, or its shipments without those that it only
 * carried or received for others. The same goods may stand in both, so the two are never added up.
 *
 * @param what the trade in words, to begin a sentence with
 * @param trades each record once, and of each what may count of it
 * @param none the answer where there are no records; {@code null} where there are
 * @param <T> the kind of trade
 */
record Book<T extends Trade>(
        String what, List<List<T>> trades, @Nullable Reading none) {

    static Book<Declaration> declarations(Subject subject) {
        return of(
                subject,
                "Declared goods",
                subject.dossier().declarations(),
                subject.searchedInVain(DossierPart.DECLARATIONS)
                        ? Reading.notApplicable("a search found no declarations")
                        : Reading.unknown(Inputs.DECLARATIONS));
    }

    static Book<Shipment> shipments(Subject subject) {
        return shipments(
                subject,
                role -> role != TradeRole.INTERMEDIARY,
                "every shipment on record is one it carried or received for others");
    }

    static Book<Shipment> imports(Subject subject) {
        return shipments(subject, role -> role == TradeRole.IMPORTER, "in no shipment on record is it the importer");
    }

    private static Book<Shipment> shipments(Subject subject, Predicate<TradeRole> own, String others) {
        List<Shipment> all = subject.dossier().shipments();
        Reading none;
        if (!all.isEmpty()) {
            none = Reading.notApplicable(others);
        } else {
            none = subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable("a search found no shipments")
                    : Reading.unknown(Inputs.SHIPMENTS);
        }
        return of(
                subject,
                "Shipments",
                all.stream().filter(shipment -> own.test(shipment.role())).toList(),
                none);
    }

    private static <T extends Trade> Book<T> of(Subject subject, String what, List<T> trades, Reading none) {
        return new Book<>(what, Trades.once(subject, trades), trades.isEmpty() ? none : null);
    }

    /** Whether records may come to light that are not in it. */
    boolean open() {
        return none instanceof Reading.Unknown;
    }

    /** What would close it. */
    List<Input> missing() {
        return none instanceof Reading.Unknown unknown ? unknown.missing() : List.of();
    }

    /** What each trade is worth; of different reports of one trade the lowest is the best estimate. */
    List<Worth> worths(Function<T, Worth> worth) {
        return trades.stream()
                .map(told -> Worth.ofOne(told.stream().map(worth).toList()))
                .toList();
    }

    /** What a signal reads off the records, if there are any. */
    Reading read(Function<Book<T>, Reading> signal) {
        return none == null ? signal.apply(this) : none;
    }

    /** The greater of what a signal reads off the worth of the declarations and of the shipments. */
    static Reading greaterWorth(Subject subject, BiFunction<String, List<Worth>, Reading> signal) {
        Reading declared = declarations(subject)
                .read(book -> signal.apply(book.what(), book.worths(each -> Worth.of(subject, each))));
        Reading shipped = shipments(subject)
                .read(book -> signal.apply(book.what(), book.worths(each -> Worth.of(subject, each))));
        return Hull.greater(declared, shipped);
    }
}
