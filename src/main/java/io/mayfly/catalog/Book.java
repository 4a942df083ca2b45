package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.signal.Derived;
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
 * @param worths what each trade is worth; of different reports of one trade the lowest is the best estimate
 * @param none the answer where there are no records; {@code null} where there are
 * @param <T> the kind of trade
 */
record Book<T extends Trade>(
        String what,
        List<List<T>> trades,
        List<Worth> worths,
        @Nullable Reading none) {

    private static final Derived<Book<Declaration>> DECLARATIONS = subject -> of(
            "declared",
            Trades.declarations(subject),
            each -> Worth.of(subject, each),
            subject.searchedInVain(DossierPart.DECLARATIONS)
                    ? Reading.notApplicable(Message.of("because.no-declarations"))
                    : Reading.unknown(Inputs.DECLARATIONS));

    private static final Derived<Book<Shipment>> SHIPMENTS = subject ->
            shipments(subject, role -> role != TradeRole.INTERMEDIARY, Message.of("because.others-shipments"));

    private static final Derived<Book<Shipment>> IMPORTS =
            subject -> shipments(subject, role -> role == TradeRole.IMPORTER, Message.of("because.not-importer"));

    static Book<Declaration> declarations(Subject subject) {
        return subject.derived(DECLARATIONS);
    }

    static Book<Shipment> shipments(Subject subject) {
        return subject.derived(SHIPMENTS);
    }

    static Book<Shipment> imports(Subject subject) {
        return subject.derived(IMPORTS);
    }

    private static Book<Shipment> shipments(Subject subject, Predicate<TradeRole> own, Message others) {
        List<Shipment> all = subject.dossier().shipments();
        Reading none;
        if (!all.isEmpty()) {
            none = Reading.notApplicable(others);
        } else {
            none = subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable(Message.of("because.no-shipments"))
                    : Reading.unknown(Inputs.SHIPMENTS);
        }
        List<Shipment> chosen = Lists.filter(all, shipment -> own.test(shipment.role()));
        return of("shipped", Trades.once(subject, chosen), each -> Worth.of(subject, each), none);
    }

    private static <T extends Trade> Book<T> of(
            String what, List<List<T>> trades, Function<T, Worth> worth, Reading none) {
        List<Worth> worths = Lists.map(trades, told -> Worth.ofOne(Lists.map(told, worth)));
        return new Book<>(what, trades, worths, trades.isEmpty() ? none : null);
    }

    /** Whether records may come to light that are not in it. */
    boolean open() {
        return none instanceof Reading.Unknown;
    }

    /** What would close it. */
    List<Input> missing() {
        return none instanceof Reading.Unknown unknown ? unknown.missing() : List.of();
    }

    /** What a signal reads off the records, if there are any. */
    Reading read(Function<Book<T>, Reading> signal) {
        return none == null ? signal.apply(this) : none;
    }

    /** The greater of what a signal reads off the worth of the declarations and of the shipments. */
    static Reading greaterWorth(Subject subject, BiFunction<String, List<Worth>, Reading> signal) {
        Reading declared = declarations(subject).read(book -> signal.apply(book.what(), book.worths()));
        Reading shipped = shipments(subject).read(book -> signal.apply(book.what(), book.worths()));
        return Hull.greater(declared, shipped);
    }
}
