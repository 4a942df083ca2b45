package io.mayfly.catalog;

import static io.mayfly.dossier.AddressRole.OPERATING;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressMigrationTest implements SignalCase {

    private static final double ANY = Double.POSITIVE_INFINITY;

    @Override
    public String signal() {
        return "address-migration";
    }

    @Override
    public String story() {
        return "the registered address changed three times in two years";
    }

    @Override
    public DossierBuilder example() {
        return moved("2021-09-01", "2022-06-15", "2023-04-03").registered("2021-01");
    }

    @Override
    public String under() {
        return "company.changes from anything to the address";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.changes(dossier, ChangeKind.ADDRESS);
    }

    private final Measuring moves = Measuring.of(signal());

    private static DossierBuilder moved(String... dates) {
        DossierBuilder company = Measuring.company();
        for (String date : dates) {
            company.add(Places.moved(date));
        }
        return company;
    }

    private static Change renamed() {
        return new Change(ChangeKind.NAME, Measuring.date("2022-01-01"), null, null, null);
    }

    @Test
    void measure_nobodyReadTheRegister_isUnknown() {
        moves.unknown(Measuring.company(), Inputs.ADDRESS_CHANGES);
        moves.unknown(Measuring.company().add(Places.seat("a street", null, null)), Inputs.ADDRESS_CHANGES);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.0", "2, 1.7", "3, 3.3", "4, 5.0", "5, 5.0"})
    void points_knots(int count, String points) {
        String[] dates = {"2021-01-01", "2021-06-01", "2022-01-01", "2022-06-01", "2023-01-01"};
        DossierBuilder company = moved(Arrays.copyOf(dates, count));

        moves.exactly(company, count);
        assertThat(moves.points(company)).isEqualTo(points);
    }

    @Test
    void measure_otherChangesOnly_showThatItNeverMoved() {
        DossierBuilder company = Measuring.company().add(renamed());

        moves.exactly(company, 0);
        assertThat(moves.points(company)).isEqualTo("0.0");
        assertThat(moves.sentence(company))
                .isEqualTo("No change of the registered address is on record in the 36 months to 2023-07-24.");
    }

    @Test
    void measure_aSearchInVain_isClear() {
        moves.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.CHANGES), 0);
        moves.unknown(Measuring.company().nothingFound("2022-07-24", DossierPart.CHANGES), Inputs.ADDRESS_CHANGES);
    }

    @Test
    void measure_oneAddressSinceBeforeTheWindow_isClear() {
        moves.exactly(Measuring.company().add(Places.seat("a street", "2020-07-23", null)), 0);
        moves.unknown(Measuring.company().add(Places.seat("a street", "2020-07-24", null)), Inputs.ADDRESS_CHANGES);
        moves.unknown(Measuring.company().add(Places.seat("a street", "2020", null)), Inputs.ADDRESS_CHANGES);
    }

    @Test
    void sentence_tellsHowOftenAndWhenLast() {
        assertThat(moves.sentence(moved("2022-11")))
                .isEqualTo("The registered address changed once in the 36 months to 2023-07-24, last of 2022-11.");
        assertThat(moves.sentence(moved("2023-02-01", "2021-11-01")))
                .isEqualTo("The registered address changed 2 times in the 36 months to 2023-07-24,"
                        + " last of 2023-02-01.");
    }

    @Test
    void measure_window_isOf36Months() {
        moves.exactly(moved("2020-07-24"), 1);
        moves.exactly(moved("2020-07-23"), 0);
        moves.exactly(moved("2023-07-24"), 1);
        moves.between(moved("2020-07"), 0, 0, 1);
        moves.between(moved("2020"), 0, 0, 1);
        moves.between(moved("2020-07-20/2020-12"), 0, 1, 1);
    }

    @Test
    void measure_aChangeAnnouncedForLater_mayHaveHappened() {
        Change announced =
                new Change(ChangeKind.ADDRESS, Measuring.date("2023-07"), null, null, Measuring.date("2023-06-01"));

        moves.between(Measuring.company().add(announced), 0, 1, 1);
        moves.exactly(
                Measuring.company()
                        .add(new Change(
                                ChangeKind.ADDRESS,
                                Measuring.date("2023-08-01"),
                                null,
                                null,
                                Measuring.date("2023-06-01"))),
                0);
    }

    @Test
    void measure_oneMoveToldByTwoSources_countsOnce() {
        DossierBuilder company = moved("2022-03-01").source("a", Places.source(null));

        moves.exactly(company.add(new Change(ChangeKind.ADDRESS, Measuring.date("2022-03-01"), null, "a", null)), 1);
        moves.between(company.add(new Change(ChangeKind.ADDRESS, Measuring.date("2022-03"), null, "a", null)), 1, 1, 2);
    }

    @Test
    void measure_theEndOfAnAddressAndItsRecord_areOneMove() {
        moves.between(moved("2022-04-01").add(Places.seat("a street", null, "2022-03-01")), 1, 1, 2);
        moves.exactly(moved("2022-04-02").add(Places.seat("a street", null, "2022-03-01")), 2);
    }

    @Test
    void measure_formerAddresses_countBesideAnUnreadRegister() {
        DossierBuilder company = Measuring.company()
                .add(Places.seat("a street", null, "2021-03-01"))
                .add(Places.seat("another street", "2021-03-02", "2022-06-01"))
                .add(Places.seat("a third street", "2022-06-02", null));

        moves.between(company, 2, 2, ANY);
        moves.exactly(company.nothingFound("2023-07-01", DossierPart.CHANGES), 2);
    }

    @Test
    void measure_formerAddressesOfOtherRoles_doNotCount() {
        Address works = new Address(
                "a works", null, OPERATING, null, null, null, null, Measuring.date("2022-01-01"), null, null);

        moves.unknown(Measuring.company().add(works), Inputs.ADDRESS_CHANGES);
    }

    @Test
    void measure_chainOfCloseDates_isNoSingleMove() {
        moves.between(moved("2022-01-01", "2022-01-20", "2022-02-10"), 2, 2, 3);
    }

    @Test
    void measure_facts_areTheMovesThatCount() {
        Address ended = Places.seat("a street", null, "2021-03-01");
        DossierBuilder company = moved("2022-03-01", "2019-01-01").add(ended);

        assertThat(Objects.requireNonNull(moves.measured(company).evidence()).facts())
                .extracting(cited -> cited.field() + ": " + cited.fact().describe())
                .containsExactly("company.changes: change of address, 2022-03-01", "addresses: address: a street");
    }
}
