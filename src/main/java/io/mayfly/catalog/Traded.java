package io.mayfly.catalog;

import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.TradeRole;
import io.mayfly.language.Message;
import io.mayfly.signal.Cited;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record by which the company bought or sold goods, in a form that a claim can be held against. What a record of its kind
 * should say stands in lists that hold {@code null} where it does not; what it may say besides is only there if it does.
 *
 * @param cited the record
 * @param sameness what two reports of one record have in common
 * @param date when
 * @param goods the goods in words, with model and brand
 * @param countries the countries that it should name
 * @param onTheWay further countries that the goods passed through, which is no trade with them
 * @param sides the other sides that it should name
 * @param others further names on it
 * @param party the identifier by which it names the company
 */
record Traded(
        Cited cited,
        Object sameness,
        @Nullable PartialDate date,
        @Nullable String goods,
        List<@Nullable String> countries,
        List<String> onTheWay,
        List<@Nullable String> sides,
        List<String> others,
        @Nullable PartyId party) {

    /** Agreements by which goods change hands. */
    private static final Set<ContractKind> OF_GOODS =
            Set.of(ContractKind.SALE, ContractKind.PUBLIC, ContractKind.AGENCY);

    static List<Traded> declarations(Dossier dossier) {
        return Lists.map(dossier.declarations(), Traded::of);
    }

    /** What the company carries for others it neither buys nor sells. */
    static List<Traded> shipments(Dossier dossier) {
        return dossier.shipments().stream()
                .filter(shipment -> shipment.role() != TradeRole.INTERMEDIARY)
                .map(Traded::of)
                .toList();
    }

    static List<Traded> contracts(Dossier dossier) {
        return dossier.contracts().stream()
                .filter(contract -> OF_GOODS.contains(contract.kind()))
                .map(Traded::of)
                .toList();
    }

    /** The goods with model and brand, and without: what a maker is called says nothing against the goods. */
    List<String> goodsTold() {
        if (goods == null) {
            return List.of();
        }
        String stated = goodsAsStated();
        return stated == null || stated.equals(goods) ? List.of(goods) : List.of(goods, stated);
    }

    private @Nullable String goodsAsStated() {
        return cited.fact() instanceof Trade trade ? trade.goods() : goods;
    }

    /** The goods, to be named in a sentence. */
    Message goodsNamed() {
        String stated = goodsAsStated();
        return stated == null ? Message.of("denial-contradicted.unnamed") : Message.text(stated);
    }

    private static Traded of(Declaration declaration) {
        return new Traded(
                new Cited("declarations", declaration),
                declaration.sameness(),
                declaration.date(),
                joined(declaration.goods(), declaration.model()),
                List.of(),
                List.of(),
                maybe(declaration.manufacturer()),
                List.of(),
                declaration.party());
    }

    private static Traded of(Shipment shipment) {
        boolean bought = shipment.role() == TradeRole.IMPORTER;
        return new Traded(
                new Cited("shipments", shipment),
                shipment.sameness(),
                shipment.date(),
                joined(shipment.goods(), shipment.brand()),
                bought ? maybe(shipment.dispatch(), shipment.origin()) : maybe(shipment.destination()),
                shipment.transit(),
                maybe(bought ? shipment.exporter() : shipment.importer()),
                Stream.of(bought ? shipment.importer() : shipment.exporter(), shipment.consignee())
                        .flatMap(Stream::ofNullable)
                        .toList(),
                shipment.party());
    }

    private static Traded of(Contract contract) {
        return new Traded(
                new Cited("contracts", contract),
                contract,
                contract.date(),
                contract.goods(),
                List.of(),
                List.of(),
                maybe(contract.counterparty()),
                List.of(),
                null);
    }

    private static List<@Nullable String> maybe(@Nullable String... values) {
        return Arrays.asList(values);
    }

    private static String joined(String goods, @Nullable String more) {
        return more == null ? goods : goods + " " + more;
    }
}
