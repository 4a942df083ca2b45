package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.PartialDate;
import io.mayfly.signal.Cited;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficerSignalsTest {

    private static final double ANY = Double.POSITIVE_INFINITY;

    private static DossierBuilder with(Officer... officers) {
        DossierBuilder company = Measuring.company();
        Stream.of(officers).forEach(company::add);
        return company;
    }

    private static Dossier officers(Dossier dossier, UnaryOperator<Officer> edit) {
        return Edits.with(
                dossier,
                "officers",
                (List<Officer> all) -> all.stream().map(edit).toList());
    }

    private static List<Cited> facts(Measuring signal, DossierBuilder company) {
        return Objects.requireNonNull(signal.measured(company).evidence()).facts();
    }

    @Nested
    class MassDirector implements SignalCase {

        private final Measuring offices = Measuring.of("mass-director");

        @Override
        public String signal() {
            return "mass-director";
        }

        @Override
        public String story() {
            return "the only director holds sixty other offices";
        }

        @Override
        public DossierBuilder example() {
            return with(Registry.holding("Oda Berg", false, 60L));
        }

        @Override
        public String under() {
            return "officers.mandates, by seven more each";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return officers(dossier, each -> Edits.with(each, "mandates", (Long others) -> others + 7));
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0.0",
            "3, 0.0",
            "4, 1.7",
            "5, 3.0",
            "7, 5.2",
            "10, 7.5",
            "20, 9.4",
            "50, 12.0",
            "70, 13.5",
            "100, 15.0",
            "5750, 15.0",
            "9223372036854775807, 15.0"
        })
        void measure_stated_isExact(long others, String points) {
            DossierBuilder company = with(Registry.holding("Oda Berg", false, others));

            offices.exactly(company, (double) others);
            assertThat(offices.points(company)).isEqualTo(points);
        }

        @Test
        void sentence_offices_areCounted() {
            assertThat(offices.sentence(example())).isEqualTo("A person in office holds 60 other offices.");
            assertThat(offices.sentence(with(Registry.holding("Oda Berg", false, 1L))))
                    .isEqualTo("A person in office holds 1 other office.");
            assertThat(facts(offices, example()))
                    .containsExactly(new Cited("officers", Registry.holding("Oda Berg", false, 60L)));
        }

        @Test
        void measure_severalOfficers_theMostCounts() {
            offices.exactly(
                    with(
                            Registry.holding("Ada Lund", false, 3L),
                            Registry.holding("Oda Berg", false, 60L),
                            Registry.holding("Per Vik", false, 8L)),
                    60);
        }

        @Test
        void measure_anotherOfficerWithoutANumber_leavesTheUpperEndOpen() {
            offices.between(
                    with(Registry.holding("Ada Lund", false, 3L), Registry.holding("Oda Berg", false, null)),
                    3,
                    3,
                    ANY);
        }

        @Test
        void measure_aCompanyInOffice_doesNotCount() {
            offices.exactly(with(Registry.holding("Ada Lund", false, 3L), Registry.holding("Rika", true, 400L)), 3);
        }

        @Test
        void measure_companiesAlone_isNotApplicable() {
            offices.notApplicable(with(Registry.holding("Rika", true, 400L)), "no natural person holds office in it");
        }

        @Test
        void measure_whetherItIsACompanyIsNotStated_isAnInterval() {
            offices.between(with(Registry.holding("Oda Berg", null, 60L)), 0, 60, 60);
        }

        @Test
        void measure_sourcesDisagreeWhetherItIsACompany_isAnInterval() {
            offices.between(
                    with(Registry.holding("Oda Berg", true, 60L), Registry.holding("Oda Berg", false, 60L)), 0, 60, 60);
        }

        @Test
        void measure_nothingStated_isUnknown() {
            offices.unknownWithin(with(Registry.holding("Oda Berg", false, null)), 0, ANY, Inputs.MANDATES);
        }

        @Test
        void measure_nobodyOnRecord_isUnknown() {
            offices.unknown(Measuring.company(), Inputs.OFFICERS);
        }

        @Test
        void measure_everybodyLeft_isUnknown() {
            offices.unknown(
                    with(Registry.officer("Oda Berg", false, "2020", "2022"))
                            .nothingFound("2023-07-01", DossierPart.OFFICERS),
                    Inputs.OFFICERS);
        }

        @Test
        void measure_searchedInVain_isClear() {
            offices.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.OFFICERS), 0);
        }

        @Test
        void measure_officerWhoLeft_doesNotCount() {
            offices.exactly(
                    with(Registry.officer("Oda Berg", false, "2020", "2022"), Registry.holding("Ada Lund", false, 3L)),
                    3);
        }

        @Test
        void measure_leavingThatAnotherSourceTells_counts() {
            offices.exactly(
                    with(
                            Registry.officer("Oda Berg", false, "2020-05-01", null),
                            Registry.officer("ODA BERG ", false, "2020-05-01", "2022-02-01"),
                            Registry.holding("Ada Lund", false, 3L)),
                    3);
        }

        @Test
        void measure_officerWhoMayNotHaveBegun_isAnInterval() {
            DossierBuilder company =
                    with(Registry.officer("Oda Berg", false, "2023", null), Registry.holding("Ada Lund", false, 3L));

            offices.between(company, 3, 20, 20);
            offices.on(Measuring.date("2023-06-30").best()).between(company, 3, 3, 20);
        }

        @Test
        void measure_officerWhoSurelyComesLater_doesNotCount() {
            offices.exactly(
                    with(Registry.officer("Oda Berg", false, "2023-08", null), Registry.holding("Ada Lund", false, 3L)),
                    3);
        }

        @Test
        void measure_severalCounts_theLastCounts() {
            DossierBuilder company = Registry.sourced(Measuring.company(), "a", "2022-05-01");
            Registry.sourced(company, "b", "2023-05-01").add(told("a", 80)).add(told("b", 12));

            offices.exactly(company, 12);
        }

        @Test
        void measure_countsOfOneDay_areAnInterval() {
            DossierBuilder company = Registry.sourced(Measuring.company(), "a", "2022-05-01");
            Registry.sourced(company, "b", "2022-05-01").add(told("a", 80)).add(told("b", 12));

            offices.between(company, 12, offices.measured(company).best(), 80);
        }

        private static Officer told(String source, long others) {
            return new Officer(
                    "Oda Berg", null, null, null, null, others, false, List.of(), null, null, null, source, null);
        }
    }

    @Nested
    class OutlierOfficerAge implements SignalCase {

        private final Measuring years = Measuring.of("outlier-officer-age");

        @Override
        public String signal() {
            return "outlier-officer-age";
        }

        @Override
        public String story() {
            return "the director is a child of four years";
        }

        @Override
        public DossierBuilder example() {
            return with(Registry.born("Oda Berg", "2019-03-01"));
        }

        @Override
        public String under() {
            return "officers.born to a century and a half earlier";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return officers(
                    dossier,
                    each -> Edits.with(
                            each,
                            "born",
                            (PartialDate born) -> new PartialDate(
                                    born.earliest().minusYears(150),
                                    born.latest().minusYears(150))));
        }

        @ParameterizedTest
        @CsvSource({
            "2005-07-24, 0, 0.0",
            "2005-07-25, 1, 2.4",
            "2006-07-25, 2, 4.8",
            "2018-07-24, 13, 9.2",
            "2023-07-24, 18, 11.2",
            "1980-01-01, 0, 0.0",
            "1942-07-25, 0, 0.0",
            "1942-07-24, 1, 2.4",
            "1941-07-24, 2, 4.8",
            "1923-07-25, 19, 11.6",
            "1923-07-24, 20, 12.0",
            "1080-07-24, 863, 12.0",
            "2024-01-01, 18, 11.2"
        })
        void measure_aDayOfBirth_isExact(String born, double outside, String points) {
            DossierBuilder company = with(Registry.born("Oda Berg", born));

            years.exactly(company, outside);
            assertThat(years.points(company)).isEqualTo(points);
        }

        @Test
        void measure_aFounderOfGreatAge_countsLittle() {
            assertThat(years.points(with(Registry.born("Oda Berg", "1940-01-01"))))
                    .isEqualTo("5.2");
        }

        @ParameterizedTest
        @CsvSource({
            "2005, 0, 0, 1",
            "1942, 0, 1, 1",
            "2007, 2, 2, 3",
            "1930, 12, 13, 13",
            "1901/2020, 0, 0, 42",
            "2004-08/2006-07, 0, 1, 2"
        })
        void measure_aPartialDate_isAnInterval(String born, double lo, double best, double hi) {
            years.between(with(Registry.born("Oda Berg", born)), lo, best, hi);
        }

        @Test
        void sentence_age_isToldInYears() {
            assertThat(years.sentence(example()))
                    .isEqualTo("A person in office is 4 years old, 14 years outside the usual range of 18 to 80.");
            assertThat(years.sentence(with(Registry.born("Oda Berg", "2022-07-01"))))
                    .isEqualTo("A person in office is 1 year old, 17 years outside the usual range of 18 to 80.");
            assertThat(years.sentence(with(Registry.born("Oda Berg", "1942-07-24"))))
                    .isEqualTo("A person in office is 81 years old, 1 year outside the usual range of 18 to 80.");
            assertThat(years.sentence(with(Registry.born("Oda Berg", "1980"))))
                    .isEqualTo("A person in office is about 43 years old, within the usual range of 18 to 80.");
            assertThat(facts(years, example()))
                    .containsExactly(new Cited("officers", Registry.born("Oda Berg", "2019-03-01")));
        }

        @Test
        void measure_birthNotStated_isUnknown() {
            years.unknownWithin(with(Registry.holding("Oda Berg", false, 1L)), 0, ANY, Inputs.OFFICER_BIRTH);
        }

        @Test
        void measure_anotherWhoseBirthIsNotStated_leavesTheUpperEndOpen() {
            years.between(
                    with(Registry.born("Ada Lund", "2006-01-01"), Registry.holding("Oda Berg", false, 1L)), 1, 1, ANY);
        }

        @Test
        void measure_companiesAlone_isNotApplicable() {
            years.notApplicable(with(Registry.holding("Rika", true, null)), "no natural person holds office in it");
        }

        @Test
        void measure_bornAndKindNotStated_isAPerson() {
            Officer officer = Edits.with(Registry.born("Oda Berg", "1930-01-01"), "corporate", (Boolean old) -> null);

            years.exactly(with(officer), 13);
        }
    }
}
