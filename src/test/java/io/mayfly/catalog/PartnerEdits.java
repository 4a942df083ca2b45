package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import java.util.List;
import java.util.function.UnaryOperator;

/** Ways to change records of trade and the companies that a dossier names, for the laws on readings. */
final class PartnerEdits {

    private PartnerEdits() {}

    static Dossier shipments(Dossier dossier, UnaryOperator<Shipment> edit) {
        return Edits.with(
                dossier,
                "shipments",
                (List<Shipment> all) -> all.stream().map(edit).toList());
    }

    static Dossier declarations(Dossier dossier, UnaryOperator<Declaration> edit) {
        return Edits.with(
                dossier,
                "declarations",
                (List<Declaration> all) -> all.stream().map(edit).toList());
    }

    static Dossier counterparties(Dossier dossier, UnaryOperator<Counterparty> edit) {
        return Edits.with(
                dossier,
                "counterparties",
                (List<Counterparty> all) -> all.stream().map(edit).toList());
    }

    static Dossier counterparties(Dossier dossier, String field, Object value) {
        return counterparties(dossier, each -> Edits.with(each, field, (Object old) -> value));
    }

    static Dossier shipments(Dossier dossier, String field, Object value) {
        return shipments(dossier, each -> Edits.with(each, field, (Object old) -> value));
    }

    static Dossier authorisedEarlier(Dossier dossier) {
        return counterparties(
                dossier,
                each -> Edits.with(
                        Edits.with(each, "authorisedFrom", PartnerEdits::yearsBefore),
                        "authorisedTo",
                        PartnerEdits::yearsBefore));
    }

    private static PartialDate yearsBefore(PartialDate date) {
        return new PartialDate(date.earliest().minusYears(3), date.latest().minusYears(3));
    }
}
