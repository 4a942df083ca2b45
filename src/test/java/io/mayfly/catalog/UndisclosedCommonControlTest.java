package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.signal.Cited;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UndisclosedCommonControlTest implements SignalCase {

    private static final Officer ODA = Traders.officer("Oda Berg", "1970");

    private static CounterpartyBuilder lotos() {
        return Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER).country("CN");
    }

    /** A company of which all is known that could be shared. */
    private static DossierBuilder company() {
        return Measuring.company()
                .add(phone("+44 20 7946 0000"))
                .nothingFound("2023-07-01", DossierPart.OWNERS, DossierPart.OFFICERS, DossierPart.PARENT);
    }

    private static DossierBuilder dealing() {
        return company().add(lotos().dossier("lotos").build());
    }

    private static Contact phone(String number) {
        return new Contact(ContactKind.PHONE, number, null, List.of(), null, null);
    }

    private static Owner owner(String name, @Nullable String born, OwnerKind kind) {
        return new Owner(name, null, Measuring.dateOrNull(born), kind, null, null, null, null, null, null, null, null);
    }

    private static Parent parent(String name) {
        return new Parent(name, null, null, null, null, null, null, null, null);
    }

    private static DossierBuilder other() {
        return Dossier.builder("lotos").jurisdiction("CN").name("Lotos");
    }

    private static Measuring beside(DossierBuilder subject, DossierBuilder... others) {
        List<Dossier> all =
                new ArrayList<>(Stream.of(others).map(DossierBuilder::build).toList());
        return Measuring.of("undisclosed-common-control").within(Town.of(subject, all));
    }

    @Override
    public String signal() {
        return "undisclosed-common-control";
    }

    @Override
    public String story() {
        return "a register shows the director of the company as director of its supplier";
    }

    @Override
    public DossierBuilder example() {
        return dealing().add(ODA);
    }

    @Override
    public List<Dossier> neighbours() {
        return List.of(other().add(ODA).build());
    }

    @Override
    public String under() {
        return "one more officer";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.with(
                dossier,
                "officers",
                (List<Officer> all) -> Stream.concat(all.stream(), Stream.of(Traders.officer("Ilo Marn", "1980")))
                        .toList());
    }

    @Test
    void measure_sameOfficer_fires() {
        among().exactly(example(), 1);
        assertThat(among().points(example())).isEqualTo("18.0");
        assertThat(among().sentence(example()))
                .isEqualTo(
                        "The register of 2023-07-24 shows an officer of the company as officer or owner at Lotos, with"
                                + " which it deals, and no disclosed group joins them.");
        assertThat(among().facts(example())).extracting(Cited::field).containsExactly("counterparties", "officers");
    }

    @Test
    void measure_sameTelephone_fires() {
        DossierBuilder subject = dealing();

        beside(subject, other().add(phone("+44 (0)20 7946-0000"))).exactly(subject, 1);
    }

    @Test
    void measure_officerOwnsTheOther_fires() {
        beside(example(), other().add(owner("Berg Oda", "1970", OwnerKind.PERSON)))
                .exactly(example(), 1);
    }

    @Test
    void measure_nothingShared_isClear() {
        beside(example(), other().add(Traders.officer("Ilo Marn", "1970"))).exactly(example(), 0);
        assertThat(beside(example(), other()).points(example())).isEqualTo("0.0");
    }

    @Test
    void measure_sameNameOnly_isOpenAbove() {
        DossierBuilder subject = dealing().add(Traders.officer("Oda Berg", null));

        beside(subject, other().add(Traders.officer("Oda Berg", "1970"))).between(subject, 0, 0, 1);
        assertThat(beside(subject, other().add(ODA)).sentence(subject))
                .contains("the name of an officer of the company, which may be that of another person, at Lotos");
    }

    @Test
    void measure_namesake_isNotMet() {
        beside(example(), other().add(Traders.officer("Oda Berg", "1985"))).between(example(), 0, 0, 1);
    }

    @Test
    void measure_counterpartyFoundByName_isLikely() {
        DossierBuilder subject = company().add(lotos().build()).add(ODA);

        beside(subject, other().add(ODA)).between(subject, 0, 1, 1);
    }

    @Test
    void measure_counterpartyNotTold_isUnknown() {
        DossierBuilder subject = company().add(ODA).add(lotos().build());

        beside(
                        subject,
                        other().add(ODA),
                        Dossier.builder("b").jurisdiction("CN").name("Lotos"))
                .unknown(subject, Inputs.PARTNER_IDENTITY);
    }

    @Test
    void measure_disclosedAffiliate_doesNotApply() {
        DossierBuilder subject = example()
                .add(Counterparty.builder("LOTOS", CounterpartyRole.AFFILIATE).build());

        beside(subject, other().add(ODA))
                .notApplicable(subject, "every company it deals with is disclosed to be of its group");
    }

    @Test
    void measure_ownerOrParentAsSupplier_isDisclosed() {
        for (DossierBuilder subject : List.of(
                example().add(owner("Lotos", null, OwnerKind.COMPANY)),
                example().add(parent("Lotos")))) {
            beside(subject, other().add(ODA))
                    .notApplicable(subject, "every company it deals with is disclosed to be of its group");
        }
    }

    @Test
    void measure_oneParent_isClear() {
        DossierBuilder subject = example().add(parent("Kolosok Group"));

        beside(subject, other().add(ODA).add(parent("KOLOSOK GROUP"))).exactly(subject, 0);
    }

    @Test
    void measure_oneParentButNotInTheRegister_isClear() {
        DossierBuilder subject = example().add(parent("Kolosok Group"));
        Dossier supplier = other().add(ODA).add(parent("Kolosok Group")).build();
        Dossier group = Dossier.builder("group").name("Kolosok Group").build();

        Measuring.of("undisclosed-common-control")
                .within(Town.of(List.of(supplier, group)))
                .exactly(subject, 0);
    }

    @ParameterizedTest
    @CsvSource({"19, 1", "20, 0"})
    void measure_secretaryOfVeryMany_controlsNone(int others, double expected) {
        List<Dossier> all = new ArrayList<>(
                Town.some(others, i -> Dossier.builder("client-" + i).add(ODA)));
        all.add(other().add(ODA).build());

        Measuring.of("undisclosed-common-control")
                .within(Town.of(example(), all))
                .exactly(example(), expected);
    }

    @Test
    void measure_parentNotKnown_mayBeDisclosedYet() {
        DossierBuilder subject = Measuring.company()
                .add(ODA)
                .add(lotos().dossier("lotos").build())
                .nothingFound("2023-07-01", DossierPart.OWNERS);

        beside(subject, other().add(ODA)).between(subject, 0, 1, 1);
        beside(subject.nothingFound("2023-07-01", DossierPart.PARENT), other().add(ODA))
                .exactly(subject, 1);
    }

    @Test
    void measure_nothingKnownOfTheCompany_isUnknown() {
        DossierBuilder subject =
                Measuring.company().add(lotos().dossier("lotos").build());

        beside(subject, other().add(ODA)).unknown(subject, Inputs.OFFICERS, Inputs.OWNERS, Inputs.CONTACT_VALUE);
        among().unknown(Measuring.company(), Inputs.COUNTERPARTIES);
    }

    @Test
    void measure_noCounterparties_doesNotApply() {
        among().notApplicable(
                        Measuring.company().nothingFound("2023-07-01", DossierPart.COUNTERPARTIES),
                        "a search found no companies it deals with");
        Measuring.of(signal()).notApplicable(example(), "no register of other companies was given");
    }
}
