package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceConfidenceTest {

    private static final Reading NONE = Reading.of(0, null);

    private static Source source(@Nullable String retrieved) {
        return new Source("Register", null, null, null, Measuring.dateOrNull(retrieved), null, null);
    }

    @Nested
    class StaleSource implements SignalCase {

        private final Measuring count = Measuring.of("stale-source");

        @Override
        public String signal() {
            return "stale-source";
        }

        @Override
        public String story() {
            return "the latest accounts are those of 2021, and nobody has photographed the street since 2020";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2015-01-01")
                    .accounts("2021", 5, "USD")
                    .observed("2020-08", ObservationMethod.STREET_IMAGERY, AddressUse.OFFICE);
        }

        @Override
        public String under() {
            return "earlier sources.retrieved";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.readEarlier(dossier);
        }

        private static DossierBuilder named(String key, @Nullable String retrieved) {
            return Measuring.company()
                    .source(key, source(retrieved))
                    .add(new Name("Silva", null, null, null, null, key, null));
        }

        @Test
        void measure_several_areCounted() {
            count.exactly(example(), 2);
            assertThat(count.sentence(example())).isEqualTo("2 sources are out of date for what they tell of today.");
            assertThat(count.facts(example())).hasSize(2);
        }

        @ParameterizedTest
        @CsvSource({"2021-02/2022-01-23, 1", "2021-02/2022-01-24, 0"})
        void measure_accounts_holdForEighteenMonths(String period, double stale) {
            count.exactly(Measuring.company("DE", "2015-01-01").accounts(period, 5, "USD"), stale);
        }

        @Test
        void measure_laterAccounts_count() {
            count.exactly(example().accounts("2022", 5, "USD"), 1);
            assertThat(count.sentence(example().accounts("2022", 5, "USD")))
                    .isEqualTo("1 source is out of date for what it tells of today.");
        }

        @ParameterizedTest
        @CsvSource({"2021-07-23, 1", "2021-07-24, 0", "2021-07, 0"})
        void measure_imagery_holdsForTwoYears(String date, double stale) {
            DossierBuilder company =
                    Measuring.company().observed(date, ObservationMethod.STREET_IMAGERY, AddressUse.OFFICE);

            count.exactly(company, stale);
            count.exactly(company.observed("2019", ObservationMethod.STREET_IMAGERY, AddressUse.OFFICE), stale);
        }

        @Test
        void measure_otherLooks_doNotCount() {
            count.exactly(
                    Measuring.company()
                            .observed("2019", ObservationMethod.SITE_VISIT, AddressUse.OFFICE)
                            .observed(null, ObservationMethod.STREET_IMAGERY, AddressUse.OFFICE),
                    0);
        }

        @ParameterizedTest
        @CsvSource({"2023-04-24, 1", "2023-04-25, 0", "2023-04, 0", "2026-11-25, 0", ", 0"})
        void measure_register_holdsForNinetyDays(@Nullable String retrieved, double stale) {
            count.exactly(named("s", retrieved), stale);
        }

        @Test
        void measure_register_readAgain_isFresh() {
            count.exactly(
                    named("s", "2022")
                            .source("t", source("2023-07-01"))
                            .add(new IdentifierEntry("RU-INN", "1", null, null, "t", null)),
                    0);
        }

        @Test
        void measure_emptyDossier_isClear() {
            assertThat(count.reading(Measuring.company())).isEqualTo(NONE);
        }
    }

    @Nested
    class ConflictingSources implements SignalCase {

        private final Measuring count = Measuring.of("conflicting-sources");

        @Override
        public String signal() {
            return "conflicting-sources";
        }

        @Override
        public String story() {
            return "two reports of the accounts of 2022 name different revenue";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2015-01-01")
                    .accounts("2022", 5, "USD")
                    .accounts("2022", 7, "USD");
        }

        @Override
        public String under() {
            return "a second headcounts.value of the same day";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.countedTwice(dossier);
        }

        @Test
        void measure_revenueToldTwice_isAConflict() {
            count.exactly(example(), 1);
            assertThat(count.sentence(example())).isEqualTo("1 thing is told in two ways.");
            assertThat(count.facts(example())).hasSize(2);
        }

        @Test
        void measure_severalThings_areCounted() {
            DossierBuilder company = example()
                    .headcount("2023-01-01", 4)
                    .headcount("2023-01-01", 5)
                    .headcount("2023-02-01", 6)
                    .add(new IdentifierEntry("RU-INN", "1", null, null, null, null))
                    .add(new IdentifierEntry("RU-INN", "2", null, null, null, null));

            count.exactly(company, 3);
            assertThat(count.sentence(company)).isEqualTo("3 things are told in two ways.");
        }

        @Test
        void measure_whatOneLeavesOut_isNoConflict() {
            count.exactly(
                    Measuring.company("RU", "2015-01-01")
                            .accounts("2022", 5, "USD")
                            .add(Accounts.builder("2022").audited(true).build())
                            .accounts("2021", 7, "USD"),
                    0);
        }

        @Test
        void measure_formerIdentifier_isNoConflict() {
            count.exactly(
                    Measuring.company("RU", "2015-01-01")
                            .add(new IdentifierEntry("RU-INN", "1", null, Measuring.date("2020"), null, null))
                            .add(new IdentifierEntry("RU-INN", "2", null, null, null, null))
                            .add(new IdentifierEntry("LEI", "3", null, null, null, null)),
                    0);
        }

        private static DossierBuilder declared(@Nullable String id, long quantity) {
            var declaration = Declaration.builder("tea").quantity(quantity);
            return Measuring.company()
                    .add((id == null ? declaration : declaration.id(id)).build())
                    .add((id == null
                                    ? Declaration.builder("tea")
                                    : Declaration.builder("tea").id(id))
                            .quantity(9)
                            .build());
        }

        @ParameterizedTest
        @CsvSource({"D-1, 8, 1", "D-1, 9, 0", ", 8, 0"})
        void measure_numberedRecord_isToldInOneWay(@Nullable String id, long quantity, double conflicts) {
            count.exactly(declared(id, quantity), conflicts);
        }

        @Test
        void measure_numberedShipment_isToldInOneWay() {
            DossierBuilder company = Measuring.company();
            for (long dollars : new long[] {5, 6}) {
                company.add(Shipment.builder(TradeRole.IMPORTER, "tea")
                        .id("S-1")
                        .value(Money.of(dollars, "USD"))
                        .build());
            }

            count.exactly(company, 1);
        }

        @Test
        void measure_emptyDossier_isClear() {
            assertThat(count.reading(Measuring.company())).isEqualTo(NONE);
        }
    }
}
