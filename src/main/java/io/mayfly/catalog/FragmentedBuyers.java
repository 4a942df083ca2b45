package io.mayfly.catalog;

import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * To how many buyers the company sent goods of one class within some months. Goods are of one class by the first four digits
 * of their code, or else by their words.
 *
 * @param months how long the time is
 */
record FragmentedBuyers(int months) implements Signal {

    private static final int HEADING = 4;

    @Override
    public String id() {
        return "fragmented-buyers";
    }

    @Override
    public Reading measure(Subject subject) {
        List<Shipment> shipments = subject.dossier().shipments();
        if (shipments.isEmpty()) {
            return subject.searchedInVain(DossierPart.SHIPMENTS)
                    ? Reading.notApplicable(Message.of("because.no-shipments"))
                    : Missing.SHIPMENTS;
        }
        List<Shipment> sent = Lists.filter(shipments, each -> each.role() == TradeRole.EXPORTER);
        if (sent.isEmpty()) {
            return Reading.notApplicable(Message.of("because.no-shipment-sent"));
        }
        List<Shipment> told = Lists.filter(sent, each -> isNamed(subject, each) && each.date() != null);
        double most = Math.max(buyers(subject, sent).size() + nameless(subject, sent), 1);
        if (told.isEmpty()) {
            boolean named = Lists.any(sent, each -> isNamed(subject, each));
            return new Reading.Unknown(List.of(named ? Inputs.TRADE_DATE : Inputs.IMPORTER), 0, most);
        }
        List<Shipment> best = List.of();
        int lo = 1;
        for (Shipment first : told) {
            List<Shipment> near = Lists.filter(told, each -> key(each).equals(key(first)) && within(first, each));
            best = buyers(subject, near).size() > buyers(subject, best).size() ? near : best;
            lo = Math.max(lo, surely(subject, first, near));
        }
        int count = buyers(subject, best).size();
        return Reading.between(lo, most, count, new Buyers(count, months, best));
    }

    private static String key(Shipment shipment) {
        if (shipment.hsCode() != null) {
            return shipment.hsCode().substring(0, HEADING);
        }
        String words = PartyNames.folded(shipment.goods());
        return words.isEmpty() ? shipment.goods() : words;
    }

    private boolean within(Shipment first, Shipment other) {
        LocalDate start = date(first).best();
        LocalDate day = date(other).best();
        return !day.isBefore(start) && day.isBefore(start.plusMonths(months));
    }

    /** How many of them are known to fall within the time, by code. */
    private int surely(Subject subject, Shipment first, List<Shipment> near) {
        LocalDate end = date(first).earliest().plusMonths(months);
        List<Shipment> sure = near.stream()
                .filter(each -> each.hsCode() != null && first.hsCode() != null)
                .filter(each -> !date(each).earliest().isBefore(date(first).earliest())
                        && date(each).latest().isBefore(end))
                .toList();
        return buyers(subject, sure).size();
    }

    private static PartialDate date(Shipment shipment) {
        PartialDate date = shipment.date();
        if (date == null) {
            throw new IllegalStateException("a shipment without a date was not to be counted");
        }
        return date;
    }

    private static Map<String, Shipment> buyers(Subject subject, List<Shipment> shipments) {
        Map<String, Shipment> buyers = new TreeMap<>();
        for (Shipment each : shipments) {
            if (isNamed(subject, each)) {
                buyers.putIfAbsent(PartyNames.bare(subject, Objects.requireNonNull(each.importer())), each);
            }
        }
        return buyers;
    }

    /** Whether it names its buyer; a name without letters names nobody. */
    private static boolean isNamed(Subject subject, Shipment shipment) {
        return shipment.importer() != null
                && !PartyNames.bare(subject, shipment.importer()).isEmpty();
    }

    /** How many buyers those may stand for that name none. */
    private static double nameless(Subject subject, List<Shipment> shipments) {
        return shipments.stream()
                .filter(each -> !isNamed(subject, each))
                .mapToDouble(each -> each.count() == null ? 1 : each.count())
                .sum();
    }

    record Buyers(int count, int months, List<Shipment> shipments) implements Evidence {
        @Override
        public Message message() {
            return Message.counted("fragmented-buyers", count).with("months", months);
        }

        @Override
        public List<Cited> facts() {
            return new ArrayList<>(Lists.map(shipments, Trades::cite));
        }
    }
}
