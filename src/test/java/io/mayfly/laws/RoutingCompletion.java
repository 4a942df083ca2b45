package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** What the signals of routes and documents miss: a field of a record of trade. */
enum RoutingCompletion implements Completion {
    DESTINATION("shipments", "destination", AnyPartners.PLACES),
    ORIGIN("shipments", "origin", AnyPartners.PLACES),
    DISPATCH("shipments", "dispatch", AnyPartners.PLACES),
    TRANSIT("shipments", "transit", AnyPartners.PLACES),
    EXPORTER("shipments", "exporter", AnyPartners.NAMES),
    IMPORTER("shipments", "importer", AnyPartners.NAMES),
    CONSIGNEE("shipments", "consignee", AnyPartners.NAMES),
    NOTIFY_PARTY("shipments", "notifyParty", AnyPartners.NAMES),
    PAYER("shipments", "payer", AnyPartners.NAMES),
    PAYER_COUNTRY("shipments", "payerCountry", AnyPartners.PLACES),
    BRAND("shipments", "brand", List.of("DJI", "Iflight")),
    REIMPORT("shipments", "reimport", List.of("")),
    MANUFACTURER("declarations", "manufacturer", AnyPartners.NAMES);

    private final String list;
    private final String field;
    /** Words, since a constant of an enum holds no list. */
    private final String values;

    RoutingCompletion(String list, String field, List<String> values) {
        this.list = list;
        this.field = field;
        this.values = String.join(" ", values);
    }

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        ObjectNode trade = TreeFacts.pick(tree.path(list), random, item -> !item.has(field));
        if (trade == null) {
            return false;
        }
        List<String> all = List.of(values.split(" ", -1));
        String value = all.get(random.nextInt(all.size()));
        if (this == TRANSIT) {
            trade.putArray(field).add(value);
        } else if (this == REIMPORT) {
            trade.put(field, random.nextBoolean());
        } else {
            trade.put(field, value);
        }
        return true;
    }
}
