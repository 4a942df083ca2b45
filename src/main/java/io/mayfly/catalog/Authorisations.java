package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the maker of traded goods has authorised the company to trade in them. */
final class Authorisations {

    private Authorisations() {}

    /** 1 where the company trades without one, as far as somebody has looked. */
    static Reading without(Partners parties, Trade trade) {
        Makers makers = Makers.of(trade);
        List<Counterparty> named = Lists.filter(
                parties.counterparties(),
                each -> each.role() == CounterpartyRole.MANUFACTURER && makers.named(parties.subject(), each.name()));
        if (!named.isEmpty()) {
            return Greatest.told(Lists.map(named, maker -> without(maker, trade)));
        }
        if (makers.stated() == null) {
            return Missing.MAKER;
        }
        if (!parties.counterparties().isEmpty()) {
            return Missing.AUTHORISATION;
        }
        return parties.known()
                ? Reading.of(1, new Unauthorised(null, null, List.of(Trades.cite(trade))))
                : Missing.COUNTERPARTIES;
    }

    private static Reading without(Counterparty maker, Trade trade) {
        PartialDate to = maker.authorisedTo();
        if (to == null) {
            return maker.authorisedFrom() == null ? Missing.AUTHORISATION : Reading.of(0, null);
        }
        PartialDate date = trade.date();
        if (date == null) {
            return Missing.TRADE_DATE;
        }
        boolean after = date.earliest().isAfter(to.latest());
        boolean maybeAfter = date.latest().isAfter(to.earliest());
        boolean probably = date.best().isAfter(to.best());
        Evidence evidence =
                new Unauthorised(maker.name(), to, List.of(Trades.cite(trade), new Cited("counterparties", maker)));
        return Reading.between(after ? 1 : 0, maybeAfter ? 1 : 0, probably ? 1 : 0, probably ? evidence : null);
    }

    record Unauthorised(@Nullable String maker, @Nullable PartialDate to, List<Cited> facts) implements Evidence {
        @Override
        public Message message() {
            return maker == null || to == null
                    ? Message.of("no-manufacturer-authorisation.none")
                    : Message.of("no-manufacturer-authorisation.ended")
                            .with("maker", maker)
                            .with("when", Say.when(to));
        }
    }
}
