package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.ContractKind;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.dossier.TradeRole;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits under which context and notes never fall. */
final class ContextEdits {

    private ContextEdits() {}

    private static Dossier company(Dossier dossier, UnaryOperator<Company> edit) {
        return Edits.with(dossier, "company", edit);
    }

    static UnaryOperator<Dossier> ofKind(SubjectKind kind) {
        return dossier -> company(
                dossier,
                company -> Edits.with(
                        company,
                        "subjectKind",
                        (Stated<SubjectKind> stated) -> Edits.with(stated, "value", (SubjectKind before) -> kind)));
    }

    static UnaryOperator<Dossier> ownersOfKind(OwnerKind kind) {
        return dossier -> Edits.with(
                dossier,
                "owners",
                (List<Owner> all) -> all.stream()
                        .map(each -> Edits.with(each, "kind", (OwnerKind before) -> kind))
                        .toList());
    }

    static Dossier holdings(Dossier dossier) {
        return company(
                dossier,
                company -> Edits.with(
                        company,
                        "activities",
                        (List<Activity> all) -> all.stream()
                                .map(each -> new Activity(
                                        "NACE",
                                        "64.20",
                                        null,
                                        true,
                                        each.from(),
                                        each.to(),
                                        each.source(),
                                        each.knownAt()))
                                .toList()));
    }

    static Dossier agents(Dossier dossier) {
        return Edits.with(
                dossier,
                "addresses",
                (List<Address> all) -> all.stream()
                        .map(each -> Edits.with(each, "registeredAgent", (Boolean before) -> true))
                        .toList());
    }

    /** Nobody else may come to know of the parent by it. */
    static Dossier olderParent(Dossier dossier) {
        return company(
                dossier,
                company -> Edits.with(
                        company,
                        "parent",
                        (Parent parent) -> parent.knownAt() == null
                                ? parent
                                : Edits.with(
                                        parent,
                                        "from",
                                        (PartialDate from) -> new PartialDate(
                                                from.earliest().minusDays(500),
                                                from.latest().minusDays(500)))));
    }

    static Accounts billed(Accounts accounts) {
        return Edits.with(accounts, "grossBillings", (BigDecimal gross) -> gross.multiply(BigDecimal.valueOf(3)));
    }

    static UnaryOperator<Dossier> counterparties(UnaryOperator<Counterparty> edit) {
        return dossier -> Edits.with(
                dossier,
                "counterparties",
                (List<Counterparty> all) -> all.stream().map(edit).toList());
    }

    static Counterparty similar(Counterparty counterparty) {
        return Edits.with(counterparty, "match", (IdentityMatch before) -> IdentityMatch.SIMILAR_NAME);
    }

    static UnaryOperator<Dossier> declarations(UnaryOperator<Declaration> edit) {
        return dossier -> Edits.with(
                dossier,
                "declarations",
                (List<Declaration> all) -> all.stream().map(edit).toList());
    }

    static Dossier withoutAccounts(Dossier dossier) {
        return Edits.with(dossier, "accounts", (List<Accounts> all) -> List.<Accounts>of());
    }

    static Counterparty authorisedEarlier(Counterparty counterparty) {
        return Edits.with(
                counterparty,
                "authorisedFrom",
                (PartialDate from) -> new PartialDate(
                        from.earliest().minusDays(500), from.latest().minusDays(500)));
    }

    static Contract earlier(Contract contract) {
        return Edits.with(
                contract,
                "date",
                (PartialDate date) -> new PartialDate(
                        date.earliest().minusDays(500), date.latest().minusDays(500)));
    }

    static Dossier fromChina(Dossier dossier) {
        return Edits.with(
                dossier,
                "shipments",
                (List<Shipment> all) -> all.stream()
                        .map(each -> Edits.with(each, "origin", (String before) -> "CN"))
                        .toList());
    }

    static Dossier readEarlier(Dossier dossier) {
        return Edits.with(dossier, "sources", (Map<String, Source> sources) -> {
            Map<String, Source> older = new TreeMap<>();
            sources.forEach((key, source) -> older.put(
                    key,
                    Edits.with(
                            source,
                            "retrieved",
                            (PartialDate day) -> new PartialDate(
                                    day.earliest().minusDays(900), day.latest().minusDays(900)))));
            return older;
        });
    }

    static Dossier countedTwice(Dossier dossier) {
        return Edits.with(
                dossier,
                "headcounts",
                (List<Headcount> all) -> all.stream()
                        .flatMap(each -> Stream.of(each, Edits.with(each, "value", (Long value) -> value + 1)))
                        .toList());
    }

    static Accounts withheld(Accounts accounts) {
        return Edits.with(accounts, "filing", (FilingStatus before) -> FilingStatus.WITHHELD_BY_LAW);
    }

    static Accounts withoutRevenue(Accounts accounts) {
        return Edits.with(accounts, "revenue", (BigDecimal revenue) -> null);
    }

    static Declaration ofNoKnownUnit(Declaration declaration) {
        return Edits.with(declaration, "unit", (String unit) -> "bundles");
    }

    static Declaration withoutValue(Declaration declaration) {
        return Edits.with(declaration, "value", (Money value) -> null);
    }

    /** One more declaration and shipment of the same goods on one day. */
    static Dossier corroborated(Dossier dossier) {
        Dossier declared = Edits.with(
                dossier,
                "declarations",
                (List<Declaration> all) -> more(
                        all,
                        Declaration.builder("thermal sights").date("2018-01-01").build()));
        return Edits.with(
                declared,
                "shipments",
                (List<Shipment> all) -> more(
                        all,
                        Shipment.builder(TradeRole.IMPORTER, "thermal sights")
                                .date("2018-01-01")
                                .build()));
    }

    static Dossier soldForYen(Dossier dossier) {
        return Edits.with(
                dossier,
                "contracts",
                (List<Contract> all) -> more(
                        all,
                        new Contract(
                                ContractKind.SALE,
                                PartialDate.parse("2018-01-01"),
                                null,
                                null,
                                Money.of(1, "JPY"),
                                null,
                                null,
                                null,
                                null)));
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
