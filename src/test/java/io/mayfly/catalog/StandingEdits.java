package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits under which what speaks for a company never falls. */
final class StandingEdits {

    /** A legal entity identifier of nobody, with the right check digits. */
    static final String LEI = "00MAYFLY000000000003";

    private StandingEdits() {}

    static UnaryOperator<Dossier> licences(LicenceKind kind) {
        return dossier -> company(
                dossier,
                company -> Edits.with(
                        company,
                        "licences",
                        (List<Licence> all) -> all.stream()
                                .map(each -> Edits.with(each, "kind", (LicenceKind before) -> kind))
                                .toList()));
    }

    private static Dossier company(Dossier dossier, UnaryOperator<Company> edit) {
        return Edits.with(dossier, "company", edit);
    }

    static UnaryOperator<Dossier> contracts(UnaryOperator<Contract> edit) {
        return dossier -> Edits.with(
                dossier,
                "contracts",
                (List<Contract> all) -> all.stream().map(edit).toList());
    }

    static Contract accepted(Contract contract) {
        return Edits.with(contract, "accepted", (Boolean before) -> true);
    }

    static Contract larger(Contract contract) {
        return Edits.with(contract, "value", (Money value) -> Edits.tripled(value));
    }

    static Dossier identified(Dossier dossier) {
        return company(
                dossier,
                company -> Edits.with(
                        company,
                        "identifiers",
                        (List<IdentifierEntry> all) -> all.stream()
                                .map(each -> Edits.with(
                                        Edits.with(each, "scheme", (String before) -> "LEI"),
                                        "value",
                                        (String before) -> LEI))
                                .toList()));
    }

    static Dossier visited(Dossier dossier) {
        return Edits.with(
                dossier,
                "observations",
                (List<Observation> all) -> all.stream()
                        .map(look -> Edits.with(
                                Edits.with(look, "method", (ObservationMethod before) -> ObservationMethod.SITE_VISIT),
                                "finding",
                                (Finding before) -> Finding.COMPANY_PRESENT))
                        .toList());
    }

    static Dossier olderContacts(Dossier dossier) {
        return Edits.with(
                dossier,
                "contacts",
                (List<Contact> all) -> all.stream()
                        .map(each -> Edits.with(
                                each,
                                "since",
                                (PartialDate since) -> new PartialDate(
                                        since.earliest().minusDays(400),
                                        since.latest().minusDays(400))))
                        .toList());
    }

    static Accounts audited(Accounts accounts) {
        return Edits.with(accounts, "audited", (Boolean before) -> true);
    }

    static Accounts moreTax(Accounts accounts) {
        return Edits.with(accounts, "taxPaid", (BigDecimal tax) -> tax.multiply(BigDecimal.valueOf(3)));
    }

    static Dossier sentElsewhere(Dossier dossier) {
        return Edits.with(
                dossier,
                "shipments",
                (List<Shipment> all) -> all.stream()
                        .map(each -> Edits.with(each, "destination", (String before) -> "CN"))
                        .toList());
    }
}
