package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.StatementKind;
import io.mayfly.dossier.TradeRole;
import io.mayfly.dossier.Unavailable;
import io.mayfly.dossier.UnavailableReason;
import io.mayfly.signal.Reading;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConfidenceSignalsTest {

    private static final Reading NONE = Reading.of(0, null);

    private static Source source(@Nullable String retrieved) {
        return new Source("Register", null, null, null, Measuring.dateOrNull(retrieved), null, null);
    }

    @Nested
    class MissingCoreInput implements SignalCase {

        private final Measuring count = Measuring.of("missing-core-input");

        @Override
        public String signal() {
            return "missing-core-input";
        }

        @Override
        public String story() {
            return "of a company only the registration and its trade are known";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.tradeSearched(Measuring.company("RU", "2022-09-15"));
        }

        @Override
        public String under() {
            return "accounts taken out";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.withoutAccounts(dossier);
        }

        @Test
        void measure_emptyDossier_lacksAllFour() {
            count.exactly(Measuring.company(), 4);
            assertThat(count.sentence(Measuring.company()))
                    .isEqualTo(
                            "The dossier lacks the registration, accounts, the use of an address and trade records.");
        }

        @Test
        void measure_some_areTold() {
            count.exactly(example(), 2);
            assertThat(count.sentence(example())).isEqualTo("The dossier lacks accounts and the use of an address.");
            assertThat(count.sentence(example().accounts("2022", 1, "USD")))
                    .isEqualTo("The dossier lacks the use of an address.");
        }

        @Test
        void measure_all_isClear() {
            DossierBuilder company =
                    example().accounts("2022", 1, "USD").address("a", AddressRole.REGISTERED, AddressUse.OFFICE);

            assertThat(count.reading(company)).isEqualTo(NONE);
        }

        @Test
        void measure_searchOrLook_isAnAnswer() {
            assertThat(count.reading(example()
                            .nothingFound("2023-07-01", DossierPart.ACCOUNTS)
                            .observed("2023-07-01", ObservationMethod.STREET_IMAGERY, AddressUse.RESIDENTIAL)))
                    .isEqualTo(NONE);
        }

        @Test
        void measure_oneListOfTrade_isEnough() {
            count.exactly(Measuring.company().nothingFound("2023-07-01", DossierPart.SHIPMENTS), 3);
            count.exactly(Measuring.company().declaration("2023-01-01", "tea", 1, "kg"), 3);
        }

        @Test
        void measure_addressOfUnknownUse_isNotEnough() {
            count.exactly(Measuring.company().address("a", AddressRole.REGISTERED, null), 4);
        }
    }

    @Nested
    class LowMatchConfidence implements SignalCase {

        private final Measuring count = Measuring.of("low-match-confidence");

        @Override
        public String signal() {
            return "low-match-confidence";
        }

        @Override
        public String story() {
            return "declarations name a company of which no identifier is known";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company().declaration("2023-01-10", "helmets", 100_000, "pieces");
        }

        @Override
        public String under() {
            return "counterparties.match to a similar name";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.counterparties(ContextEdits::similar).apply(dossier);
        }

        private static Counterparty found(String name, IdentityMatch match) {
            return Counterparty.builder(name, CounterpartyRole.SUPPLIER)
                    .match(match)
                    .build();
        }

        private static DossierBuilder identified() {
            return Measuring.company("RU", "2015-01-01")
                    .add(new IdentifierEntry("RU-INN", "1", null, null, null, null));
        }

        @Test
        void measure_recordsWithoutAnIdentifier_restOnTheName() {
            count.exactly(example(), 1);
            assertThat(count.sentence(example()))
                    .isEqualTo("No official identifier ties the company to the records taken for its own.");
            count.exactly(Measuring.company().statement(StatementKind.DENIAL, "Silva", "no"), 1);
            count.exactly(Measuring.company().shipment(TradeRole.IMPORTER, "2023-01", "tea", Money.of(1, "USD")), 1);
        }

        @Test
        void measure_identifierOrNoRecords_isClear() {
            assertThat(count.reading(identified().declaration("2023-01-10", "tea", 1, "kg")))
                    .isEqualTo(NONE);
            assertThat(count.reading(Measuring.company())).isEqualTo(NONE);
        }

        @Test
        void measure_similarNames_areCounted() {
            DossierBuilder one = identified().add(found("Rika", IdentityMatch.SIMILAR_NAME));

            count.exactly(one, 1);
            assertThat(count.sentence(one)).isEqualTo("One counterparty was found under a similar name only.");
            assertThat(count.facts(one)).hasSize(1);
            assertThat(count.sentence(one.add(found("Silva", IdentityMatch.SIMILAR_NAME))))
                    .isEqualTo("2 counterparties were found under similar names only.");
        }

        @Test
        void measure_both_areToldTogether() {
            DossierBuilder company = Measuring.company().add(found("Rika", IdentityMatch.SIMILAR_NAME));

            count.exactly(company, 2);
            assertThat(count.sentence(company))
                    .isEqualTo("No official identifier ties the company to the records taken for its own,"
                            + " and one counterparty was found under a similar name only.");
        }

        @ParameterizedTest
        @EnumSource(names = "SIMILAR_NAME", mode = EnumSource.Mode.EXCLUDE)
        void measure_otherMatches_areClear(IdentityMatch match) {
            count.exactly(identified().add(found("Rika", match)), 0);
        }
    }

    @Nested
    class SingleSourceEvidence implements SignalCase {

        private final Measuring yes = Measuring.of("single-source-evidence");

        @Override
        public String signal() {
            return "single-source-evidence";
        }

        @Override
        public String story() {
            return "all is known from one register";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company()
                    .source("s", source(null))
                    .add(new Name("Silva", null, null, null, null, "s", null));
        }

        @Override
        public String under() {
            return "accounts taken out";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return ContextEdits.withoutAccounts(dossier);
        }

        @Test
        void measure_one_isNoted() {
            yes.exactly(example(), 1);
            assertThat(yes.sentence(example())).isEqualTo("All facts that name a source come from one: Register.");
        }

        @Test
        void measure_two_areClear() {
            assertThat(yes.reading(example()
                            .source("t", source(null))
                            .add(new Name("Rika", null, null, null, null, "t", null))))
                    .isEqualTo(NONE);
        }

        @Test
        void measure_sourceThatNothingNames_doesNotCount() {
            yes.exactly(example().source("t", source(null)), 1);
        }

        @Test
        void measure_none_isUnknown() {
            yes.unknown(Measuring.company().name("Silva"), Inputs.SOURCES);
        }
    }

    @Nested
    class LegalNonDisclosure implements SignalCase {

        private final Measuring count = Measuring.of("legal-non-disclosure");

        @Override
        public String signal() {
            return "legal-non-disclosure";
        }

        @Override
        public String story() {
            return "the law has closed the accounts of 2022";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("RU", "2015-01-01")
                    .add(Accounts.builder("2022")
                            .filing(FilingStatus.WITHHELD_BY_LAW)
                            .build());
        }

        @Override
        public String under() {
            return "accounts.filing to withheld-by-law";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.accounts(ContextEdits::withheld).apply(dossier);
        }

        private static Unavailable part(UnavailableReason reason) {
            return new Unavailable(DossierPart.OWNERS, reason, null, null, null, null);
        }

        @Test
        void measure_withheldAccounts_areCounted() {
            count.exactly(example(), 1);
            assertThat(count.sentence(example())).isEqualTo("1 part of the dossier is withheld by law.");
        }

        @Test
        void measure_withheldParts_areCounted() {
            DossierBuilder company = example().add(part(UnavailableReason.WITHHELD_BY_LAW));

            count.exactly(company, 2);
            assertThat(count.sentence(company)).isEqualTo("2 parts of the dossier are withheld by law.");
            assertThat(count.facts(company)).hasSize(2);
        }

        @ParameterizedTest
        @EnumSource(names = "WITHHELD_BY_LAW", mode = EnumSource.Mode.EXCLUDE)
        void measure_otherReasons_areClear(UnavailableReason reason) {
            assertThat(count.reading(Measuring.company().add(part(reason)))).isEqualTo(NONE);
        }

        @ParameterizedTest
        @EnumSource(names = "WITHHELD_BY_LAW", mode = EnumSource.Mode.EXCLUDE)
        void measure_otherAccounts_areClear(FilingStatus status) {
            assertThat(count.reading(Measuring.company()
                            .add(Accounts.builder("2021").filing(status).build())))
                    .isEqualTo(NONE);
        }
    }
}
