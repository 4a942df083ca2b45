package io.mayfly.catalog;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.reference.GoodsLexicon.Kind;
import io.mayfly.reference.HighPriorityGoods;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 1 when the company trades in goods of concern, by HS code on the common high priority list or by the words or models of
 * battlefield goods, and somebody searched for end-use certificates in vain. A verified end use on record clears it; goods carried for
 * others do not count.
 */
record EndUserDocumentationMissing() implements Signal {

    @Override
    public String id() {
        return "end-user-documentation-missing";
    }

    @Override
    public Reading measure(Subject subject) {
        List<Licence> licences =
                Lists.filter(subject.dossier().company().licences(), licence -> licence.kind() == LicenceKind.END_USE);
        for (Licence licence : licences) {
            if (inForce(subject, licence)) {
                return Reading.of(0, new Certified(licence));
            }
        }
        List<Input> missing = new ArrayList<>(Trades.missing(subject));
        Match most = missing.isEmpty() ? Match.NO : Match.OPEN;
        List<Trade> ofConcern = new ArrayList<>();
        for (Trade trade : trades(subject.dossier())) {
            Match match = ofConcern(subject, trade);
            most = most.or(match);
            if (match.holds()) {
                ofConcern.add(trade);
            }
        }
        if (most.holds()) {
            missing.clear();
        }
        boolean inVain = subject.searchedInVain(DossierPart.END_USE_CERTIFICATES);
        if (most.compareTo(Match.OPEN) >= 0 && !inVain) {
            missing.add(Inputs.END_USE_CERTIFICATE);
        }
        if (!missing.isEmpty()) {
            return new Reading.Unknown(missing, 0, 1);
        }
        double lo = most == Match.YES && licences.isEmpty() ? 1 : 0;
        return Reading.between(lo, most == Match.NO ? 0 : 1, most.holds() ? 1 : 0, new Uncertified(ofConcern));
    }

    private static boolean inForce(Subject subject, Licence licence) {
        return licence.to() == null
                && (licence.from() == null || !licence.from().latest().isAfter(subject.asOf()));
    }

    private static Stream<Trade> boughtOrSold(Dossier dossier) {
        return dossier.shipments().stream()
                .filter(shipment -> shipment.role() != TradeRole.INTERMEDIARY)
                .map(Trade.class::cast);
    }

    private static List<Trade> trades(Dossier dossier) {
        return Stream.concat(dossier.declarations().stream(), boughtOrSold(dossier))
                .toList();
    }

    /** Goods that their words do not betray may still turn out to have such a code. */
    private static Match ofConcern(Subject subject, Trade trade) {
        String goods = text(trade);
        if (Stream.of(Kind.BATTLEFIELD, Kind.MODEL)
                .anyMatch(kind -> !Lookups.hits(subject, goods, kind).isEmpty())) {
            return Match.YES;
        }
        if (trade.hsCode() == null) {
            return Match.UNSAID;
        }
        HighPriorityGoods.Item item = subject.reference().highPriorityGoods().of(trade.hsCode());
        return item == null ? Match.NO : item.onlyInPart() ? Match.LIKELY : Match.YES;
    }

    private static String text(Trade trade) {
        String more = trade instanceof Declaration declaration ? declaration.model() : ((Shipment) trade).brand();
        return more == null ? trade.goods() : trade.goods() + " " + more;
    }

    record Uncertified(List<Trade> ofConcern) implements Evidence {
        @Override
        public Message message() {
            long count = ofConcern.stream().map(Trade::sameness).distinct().count();
            return count == 0
                    ? Message.of("end-user-documentation-missing.none")
                    : Message.counted("end-user-documentation-missing", count)
                            .with("goods", ofConcern.get(0).goods());
        }

        @Override
        public List<Cited> facts() {
            return Lists.map(ofConcern, Trades::cite);
        }
    }

    record Certified(Licence licence) implements Evidence {
        @Override
        public Message message() {
            return Message.of("end-use-verified").with("authority", licence.authority());
        }

        @Override
        public List<Cited> facts() {
            return List.of(new Cited("company.licences", licence));
        }
    }
}
