package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.CUSTOMS;
import static io.mayfly.catalog.Saying.INN;
import static io.mayfly.catalog.Saying.OTHER_INN;
import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.denial;
import static io.mayfly.catalog.Saying.said;
import static io.mayfly.catalog.Saying.searched;
import static io.mayfly.catalog.Saying.trade;
import static io.mayfly.dossier.StatementKind.DENIAL;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.TradeRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A denial is held only against records of surely the same company, and of the time before it. */
class DenialTiesTest {

    private static final Claim DRONES = trade("drones", null, null);
    private static final PartyId OGRN = new PartyId("RU-OGRN", "1027700000008");

    private final Measuring kinds = Measuring.of("denial-contradicted");

    private static DossierBuilder records(@Nullable PartyId party, @Nullable String source) {
        DeclarationBuilder drones = Declaration.builder("drones").date("2023-01");
        if (party != null) {
            drones.party(party);
        }
        return searched().add((source == null ? drones : drones.source(source)).build());
    }

    private static Statement by(@Nullable PartyId party, @Nullable String source) {
        return said("2023-06-15", DENIAL, DRONES, party, source);
    }

    private static DossierBuilder withIdentifiers(DossierBuilder company) {
        return company.add(new IdentifierEntry("RU-INN", INN.value(), null, null, null, null))
                .add(new IdentifierEntry("RU-OGRN", OGRN.value(), null, null, null, null));
    }

    @Test
    void measure_sameSource_isATie() {
        kinds.exactly(records(null, PRESS).add(by(null, PRESS)), 1);
        kinds.exactly(records(null, PRESS).add(by(INN, PRESS)), 1);
    }

    @Test
    void measure_sameIdentifier_isATie() {
        kinds.exactly(records(INN, CUSTOMS).add(by(INN, PRESS)), 1);
        kinds.exactly(records(INN, null).add(by(INN, null)), 1);
    }

    @ParameterizedTest
    @CsvSource({"RU-INN, 77 0000-0009", "ru-inn, 7700000009", "ИНН, ７７０００００００９"})
    void measure_sameIdentifierWrittenOtherwise_isATie(String scheme, String number) {
        kinds.exactly(records(INN, CUSTOMS).add(by(new PartyId(scheme, number), PRESS)), 1);
    }

    @ParameterizedTest
    @CsvSource({"RU-INN, 7700000000", "RU-INN, 0000000000", "RU-INN, unknown", "RU-KPP, 770001001"})
    void measure_numberThatProvesNothing_isNoTieAndNoOtherCompany(String scheme, String number) {
        PartyId any = new PartyId(scheme, number);

        kinds.unknownWithin(records(any, CUSTOMS).add(by(any, PRESS)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(records(any, CUSTOMS).add(by(INN, PRESS)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(withIdentifiers(records(any, CUSTOMS).add(by(INN, PRESS))), 0, 1, Inputs.SAME_COMPANY);
    }

    @Test
    void measure_numberOfAnUnknownScheme_isTrusted() {
        PartyId number = new PartyId("DE-HRB", "Köln 1");

        kinds.exactly(records(number, CUSTOMS).add(by(number, PRESS)), 1);
    }

    @Test
    void measure_twoIdentifiersOfTheCompany_areATie() {
        kinds.exactly(withIdentifiers(records(OGRN, CUSTOMS).add(by(INN, PRESS))), 1);
    }

    @Test
    void measure_identifiersOfTwoSchemes_areUnknown() {
        DossierBuilder inn =
                records(OGRN, CUSTOMS).add(new IdentifierEntry("RU-INN", INN.value(), null, null, null, null));
        DossierBuilder ogrn =
                records(INN, CUSTOMS).add(new IdentifierEntry("RU-INN", INN.value(), null, null, null, null));

        kinds.unknownWithin(inn.add(by(INN, PRESS)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(ogrn.add(by(OGRN, PRESS)), 0, 1, Inputs.SAME_COMPANY);
    }

    @Test
    void measure_identifiersOfTwoSchemesFromOneSource_areUnknown() {
        kinds.unknownWithin(records(OGRN, PRESS).add(by(INN, PRESS)), 0, 1, Inputs.SAME_COMPANY);
    }

    @Test
    void measure_identifierThatIsNotTheCompanys_isNoTieWhateverTheSource() {
        kinds.exactly(withIdentifiers(records(OTHER_INN, PRESS).add(by(null, PRESS))), 0);
        kinds.exactly(withIdentifiers(records(null, PRESS).add(by(OTHER_INN, PRESS))), 0);
        kinds.exactly(withIdentifiers(records(OTHER_INN, PRESS).add(by(OTHER_INN, PRESS))), 0);
    }

    @Test
    void measure_anotherIdentifier_isAnotherCompany() {
        kinds.exactly(records(OTHER_INN, PRESS).add(by(INN, PRESS)), 0);
        kinds.exactly(withIdentifiers(records(OTHER_INN, CUSTOMS).add(by(INN, PRESS))), 0);
    }

    @Test
    void measure_neitherSourceNorIdentifier_isUnknown() {
        kinds.unknownWithin(records(null, null).add(by(null, null)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(records(null, CUSTOMS).add(by(null, PRESS)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(records(INN, CUSTOMS).add(by(null, PRESS)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(records(null, CUSTOMS).add(by(INN, PRESS)), 0, 1, Inputs.SAME_COMPANY);
        kinds.unknownWithin(records(null, null).add(by(null, PRESS)), 0, 1, Inputs.SAME_COMPANY);
    }

    @Test
    void measure_oneKindTiedAndOneNot_leavesTheUpperEndOpen() {
        DossierBuilder company = records(null, PRESS).add(by(null, PRESS));

        kinds.between(
                company.add(Shipment.builder(TradeRole.IMPORTER, "drones")
                        .date("2023-01")
                        .source(CUSTOMS)
                        .build()),
                1,
                1,
                2);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-15, 2023-06-15, 1, 1, 1",
        "2023-06-16, 2023-06-15, 0, 0, 0",
        "2023-06, 2023-06-15, 0, 1, 1",
        "2023-06, 2023-06-14, 0, 0, 1",
        "2022-01/2023-06-15, 2023-06-15, 1, 1, 1",
        "2023-06-10, 2023-06, 0, 1, 1",
        "2023-06-20, 2023-06, 0, 0, 1",
        "2023-05, 2023-06, 1, 1, 1",
        ", 2023-06, 0, 1, 1"
    })
    void measure_record_countsIfItEndedByTheDayOfTheStatement(
            @Nullable String record, String statement, double lo, double best, double hi) {
        DeclarationBuilder drones = Declaration.builder("drones").source(PRESS);
        if (record != null) {
            drones.date(record);
        }
        kinds.between(searched().add(drones.build()).add(said(statement, DENIAL, DRONES)), lo, best, hi);
    }

    @Test
    void measure_statementWithoutDate_speaksForTheDayOnWhichItBecameKnown() {
        DossierBuilder published = searched()
                .source(PRESS, new Source("a newspaper", null, null, Measuring.date("2023-03-01"), null, null, null))
                .add(said(null, DENIAL, DRONES));

        kinds.exactly(
                published.add(Declaration.builder("drones")
                        .date("2023-03-02")
                        .source(PRESS)
                        .build()),
                0);
        kinds.exactly(
                published.add(Declaration.builder("drones")
                        .date("2023-03-01")
                        .source(PRESS)
                        .build()),
                1);
    }

    @Test
    void measure_statementOfNoKnownDay_isHeldAgainstEveryRecord() {
        kinds.exactly(
                searched()
                        .add(said(null, DENIAL, DRONES))
                        .add(Declaration.builder("drones").source(PRESS).build()),
                1);
    }

    @Test
    void measure_severalDenials_theMostContradictedCounts() {
        kinds.exactly(records(null, PRESS).add(denial(trade("tea", null, null))).add(by(null, PRESS)), 1);
        kinds.between(records(null, PRESS).add(denial(null)).add(by(null, PRESS)), 1, 1, 3);
        kinds.unknownWithin(
                records(null, PRESS).add(denial(null)).add(denial(trade("tea", null, null))), 0, 3, Inputs.CLAIM);
    }
}
