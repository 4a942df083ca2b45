package io.mayfly.catalog;

import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many kinds of things changed about an old company that did no business, within days of each other and shortly before
 * it traded: owner, officer, address, activity, name. Whether it did business before shows in its trade and in the revenue
 * of the last financial year before; without accounts of it that is not known, and a search in vain for them says that it
 * reported none. It belongs to the newness family.
 *
 * @param leastMonths a company younger than this at the first change was not kept on a shelf
 * @param withinDays how far apart the changes may lie
 * @param tradeDays how soon after the last change trade has to follow
 * @param idleMonths a company that traded this shortly before the first change was not kept on a shelf either
 * @param nominalUsd revenue below this is a formality
 */
record ShelfCompanyPurchase(int leastMonths, int withinDays, int tradeDays, int idleMonths, long nominalUsd)
        implements Signal {

    @Override
    public String id() {
        return "shelf-company-purchase";
    }

    @Override
    public Reading measure(Subject subject) {
        return Filings.read(subject, years -> reading(subject, years));
    }

    private Reading reading(Subject subject, FiscalYears years) {
        PartialDate registered = subject.registered();
        if (registered == null) {
            return Missing.REGISTRATION;
        }
        if (registered.earliest().plusMonths(leastMonths).isAfter(subject.asOf())) {
            return Reading.notApplicable(Message.of("because.too-young-shelf"));
        }
        Trades trades = Trades.of(subject);
        List<Turn> turns = Turn.of(subject);
        boolean history =
                !subject.dossier().company().changes().isEmpty() || subject.searchedInVain(DossierPart.CHANGES);
        int most = history ? Math.min(all(), kinds(turns).size() + openLists(subject)) : all();
        if (turns.isEmpty() && !history) {
            return new Reading.Unknown(List.of(Inputs.CHANGES), 0, most);
        }
        boolean open = !history
                || !registered.exact()
                || trades.open()
                || Lists.any(
                        trades.all(),
                        trade -> trade.date() == null || !trade.date().exact())
                || Lists.any(turns, turn -> !turn.date().exact());
        Purchases purchases = purchases(subject, years, registered.best(), trades, turns);
        Purchase purchase = purchases.idle();
        if (purchase == null && trades.all().isEmpty() && trades.open()) {
            return new Reading.Unknown(Trades.missing(subject), 0, most);
        }
        if (purchase == null && purchases.unknown()) {
            return new Reading.Unknown(List.of(Inputs.REVENUE), 0, most);
        }
        int best = purchase == null ? 0 : purchase.kinds().size();
        Evidence evidence = purchase == null ? new NonePurchased(Turn.cited(turns)) : purchase;
        boolean closed = !open && !purchases.open() && openLists(subject) == 0;
        return Reading.between(
                open || purchases.open() ? 0 : best, closed ? best : Math.max(most, best), best, evidence);
    }

    /**
     * What came before trade.
     *
     * @param idle the one of the most kinds at a company that earned nothing before it
     * @param unknown whether there is another of which that is not known
     * @param open whether further accounts may tell otherwise
     */
    private record Purchases(@Nullable Purchase idle, boolean unknown, boolean open) {}

    private Purchases purchases(
            Subject subject, FiscalYears years, LocalDate registered, Trades trades, List<Turn> turns) {
        Purchase most = null;
        boolean unknown = false;
        boolean open = false;
        for (Turn first : turns) {
            Purchase purchase = purchase(registered, first, trades, turns);
            if (purchase != null) {
                EarnedBefore earned = EarnedBefore.of(subject, years, first.date());
                boolean idle = earned.known() && !earned.atLeast(BigDecimal.valueOf(nominalUsd));
                open |= !earned.settled();
                unknown |= !earned.known();
                if (idle
                        && (most == null
                                || purchase.kinds().size() > most.kinds().size())) {
                    most = purchase.with(earned.facts());
                }
            }
        }
        return new Purchases(most, unknown, open);
    }

    private @Nullable Purchase purchase(LocalDate registered, Turn first, Trades trades, List<Turn> turns) {
        LocalDate start = first.date().best();
        if (registered.plusMonths(leastMonths).isAfter(start)) {
            return null;
        }
        List<Turn> together = Lists.filter(
                turns,
                turn -> !turn.date().best().isBefore(start)
                        && !turn.date().best().isAfter(start.plusDays(withinDays)));
        Cited trade = trade(trades, start, together);
        if (trade == null) {
            return null;
        }
        List<Cited> facts = new ArrayList<>(Turn.cited(together));
        facts.add(trade);
        return new Purchase(start, last(together), kinds(together), facts);
    }

    /** The first trade from the first change on, if it came in time and the company was idle before. */
    private @Nullable Cited trade(Trades trades, LocalDate start, List<Turn> together) {
        boolean busy = Lists.any(
                trades.all(),
                trade -> trade.date() != null
                        && trade.date().best().isBefore(start)
                        && !trade.date().best().isBefore(start.minusMonths(idleMonths)));
        Trade first = busy ? null : trades.first(start);
        boolean inTime = first != null
                && first.date() != null
                && !first.date().best().isAfter(last(together).plusDays(tradeDays));
        return first != null && inTime ? Trades.cite(first) : null;
    }

    private static LocalDate last(List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.date().best())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private static Set<ChangeKind> kinds(List<Turn> turns) {
        Set<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        turns.forEach(turn -> kinds.add(turn.kind()));
        return kinds;
    }

    private static int all() {
        return ChangeKind.values().length;
    }

    /** Lists that nobody has given or searched for may bring changes of their own. */
    private static int openLists(Subject subject) {
        boolean officers = !subject.dossier().officers().isEmpty() || subject.searchedInVain(DossierPart.OFFICERS);
        boolean owners = !subject.dossier().owners().isEmpty() || subject.searchedInVain(DossierPart.OWNERS);
        return (officers ? 0 : 1) + (owners ? 0 : 1);
    }

    record Purchase(LocalDate start, LocalDate last, Set<ChangeKind> kinds, List<Cited> facts) implements Evidence {

        private Purchase with(List<Cited> more) {
            List<Cited> all = new ArrayList<>(facts);
            all.addAll(more);
            return new Purchase(start, last, kinds, all);
        }

        @Override
        public Message message() {
            List<Message> named = kinds.stream()
                    .<Message>map(kind -> Message.of("shelf-company-purchase." + Say.kebab(kind)))
                    .toList();
            return Message.counted("shelf-company-purchase", kinds.size())
                    .with("kinds", new Message.Joined("list", named))
                    .with("start", start)
                    .with("last", last);
        }
    }

    record NonePurchased(List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return Message.of("shelf-company-purchase.none");
        }
    }
}
