package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedPeopleSignalsTest {

    private static Owner owner(@Nullable String born, @Nullable OwnerKind kind) {
        return new Owner(
                "Oda Berg", null, Measuring.dateOrNull(born), kind, null, null, null, null, null, null, null, null);
    }

    private static Officer officer(@Nullable String born) {
        return new Officer(
                "Oda Berg",
                null,
                null,
                Measuring.dateOrNull(born),
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    private static <T> List<T> plus(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }

    @Nested
    class MassFounder implements SignalCase {

        @Override
        public String signal() {
            return "mass-founder";
        }

        @Override
        public String story() {
            return "a register shows the owner, by name and year of birth, in 40 other active companies";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("DE", "2022-03-01").add(owner("1971", OwnerKind.PERSON));
        }

        @Override
        public List<Dossier> neighbours() {
            return Town.some(40, i -> Dossier.builder("other-" + i).add(owner("1971-05", OwnerKind.PERSON)));
        }

        @Override
        public String under() {
            return "one more owner";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.with(dossier, "owners", (List<Owner> all) -> plus(all, owner("1911", OwnerKind.PERSON)));
        }

        private Measuring amongst(List<Dossier> others) {
            return Measuring.of("mass-founder").within(Town.of(example(), others));
        }

        @Test
        void measure_ownerOfMany_countsThem() {
            among().exactly(example(), 40);
            assertThat(among().sentence(example()))
                    .startsWith("The register of 2023-07-24 shows 40 other active companies with the same owner,"
                            + " a group counted once, such as other-");
        }

        @ParameterizedTest
        @CsvSource({"9, 0.0", "10, 4.5", "50, 10.5", "100, 12.0"})
        void points_atTheKnots_riseWithTheNumber(int number, String points) {
            List<Dossier> others =
                    Town.some(number, i -> Dossier.builder("other-" + i).add(owner("1971", OwnerKind.PERSON)));

            assertThat(amongst(others).points(example())).isEqualTo(points);
        }

        @Test
        void measure_nameAlone_claimsNothingAndLeavesItOpen() {
            DossierBuilder unborn = Measuring.company("DE", "2022-03-01").add(owner(null, OwnerKind.PERSON));

            among().between(unborn, 0, 0, 40);
            assertThat(among().sentence(unborn))
                    .startsWith("The register of 2023-07-24 shows 40 other active companies with an owner of the"
                            + " same name, a group counted once, such as other-");
        }

        @Test
        void measure_namesakeBornInAnotherYear_isOpenToo() {
            DossierBuilder older = Measuring.company("DE", "2022-03-01").add(owner("1950", OwnerKind.PERSON));

            among().between(older, 0, 0, 40);
        }

        @Test
        void measure_ownerWithIdentifier_isTheSameWhateverTheName() {
            Owner holder = new Owner(
                    "Rika Holding",
                    new PartyId("GB-COH", "00031014"),
                    null,
                    OwnerKind.COMPANY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            Owner written = new Owner(
                    "RIKA HOLDINGS",
                    new PartyId("GB-COH", "31014"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
            DossierBuilder subject = Measuring.company("GB", "2022-03-01").add(holder);

            Measuring.of("mass-founder")
                    .within(Town.of(
                            subject,
                            Town.some(12, i -> Dossier.builder("other-" + i).add(written))))
                    .exactly(subject, 12);
        }

        @Test
        void measure_dispersedOwners_doesNotApply() {
            among().notApplicable(
                            Measuring.company().add(owner(null, OwnerKind.DISPERSED)),
                            "it has no owner that companies can share");
        }

        @Test
        void measure_noOwners_isUnknown() {
            among().unknown(Measuring.company(), Inputs.OWNERS);
        }
    }

    @Nested
    class OfficerHistoryFailed implements SignalCase {

        @Override
        public String signal() {
            return "officer-history-failed";
        }

        @Override
        public String story() {
            return "a register shows that eight of ten other companies of the director have ceased";
        }

        @Override
        public DossierBuilder example() {
            return Measuring.company("DE", "2022-03-01").add(officer("1971"));
        }

        private List<Dossier> companies(int all, int ceased) {
            return Town.some(all, i -> {
                DossierBuilder company = Dossier.builder("other-" + i).add(officer("1971"));
                return i < ceased ? company.status(CompanyStatus.DISSOLVED) : company;
            });
        }

        @Override
        public List<Dossier> neighbours() {
            return companies(10, 8);
        }

        @Override
        public String under() {
            return "one more officer";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            return Edits.with(dossier, "officers", (List<Officer> all) -> plus(all, officer("1911")));
        }

        private Measuring amongst(int all, int ceased) {
            return Measuring.of("officer-history-failed").within(Town.of(example(), companies(all, ceased)));
        }

        @Test
        void measure_manyCeased_isTheirShare() {
            among().exactly(example(), 0.8);
            assertThat(among().sentence(example()))
                    .isEqualTo(
                            "Of 10 other companies in which the register of 2023-07-24 shows the same officer, 8 have"
                                    + " ceased.");
        }

        @ParameterizedTest
        @CsvSource({"10, 2, 0.0", "10, 3, 0.0", "20, 11, 6.0", "10, 8, 12.0", "10, 10, 12.0"})
        void points_atTheKnots_riseWithTheShare(int all, int ceased, String points) {
            assertThat(amongst(all, ceased).points(example())).isEqualTo(points);
        }

        @Test
        void measure_fewOthers_doesNotApply() {
            amongst(4, 4).notApplicable(example(), "no officer is known to hold office in 5 other companies");
        }

        @Test
        void measure_anotherOfWhomOnlyANameIsKnown_leavesItOpenAbove() {
            among().between(example().add(officer(null)), 0.8, 0.8, 1);
            amongst(4, 4).unknown(example().add(officer(null)), Inputs.OFFICER_IDENTITY);
        }

        @Test
        void measure_anotherWhoseOfficeLiesAhead_leavesNothingOpen() {
            Officer next = Registry.officer("Rika", null, "2023-09-01", null);
            amongst(4, 4).notApplicable(example().add(next), "no officer is known to hold office in 5 other companies");
            among().exactly(example().add(next), 0.8);
        }

        @Test
        void measure_officerByNameAlone_isUnknown() {
            among().unknown(Measuring.company().add(officer(null)), Inputs.OFFICER_IDENTITY);
        }

        @Test
        void measure_noOfficers_isUnknown() {
            among().unknown(Measuring.company(), Inputs.OFFICER_IDENTITY);
        }

        @Test
        void measure_searchedInVain_doesNotApply() {
            among().notApplicable(
                            Measuring.company().nothingFound("2023-07-01", DossierPart.OFFICERS),
                            "a search found no officers");
        }
    }

    @Nested
    class SharedContact implements SignalCase {

        @Override
        public String signal() {
            return "shared-contact";
        }

        @Override
        public String story() {
            return "a register shows the telephone number of the company at 30 other active companies";
        }

        private DossierBuilder reached(String id, ContactKind kind, String value) {
            return Dossier.builder(id).jurisdiction("RU").add(new Contact(kind, value, null, List.of(), null, null));
        }

        @Override
        public DossierBuilder example() {
            return reached("subject", ContactKind.PHONE, "+7 (495) 765-43-22");
        }

        @Override
        public List<Dossier> neighbours() {
            return Town.some(30, i -> reached("other-" + i, ContactKind.PHONE, "8 495 765 43 22"));
        }

        @Override
        public String under() {
            return "one more contact";
        }

        @Override
        public Dossier edit(Dossier dossier) {
            Contact own = new Contact(ContactKind.WEBSITE, "lonely.example", null, List.of(), null, null);
            return Edits.with(dossier, "contacts", (List<Contact> all) -> plus(all, own));
        }

        @Test
        void measure_oneNumber_countsThose() {
            among().exactly(example(), 30);
            assertThat(among().sentence(example()))
                    .startsWith("The register of 2023-07-24 shows 30 other active companies with the same"
                            + " telephone number, a group counted once, such as other-");
        }

        @Test
        void measure_anotherContactWithoutValue_leavesItOpenAbove() {
            DossierBuilder company = example().add(new Contact(ContactKind.EMAIL, null, null, List.of(), null, null));

            among().between(company, 30, 30, Double.POSITIVE_INFINITY);
        }

        @ParameterizedTest
        @CsvSource({"2, 0.0", "3, 2.0", "10, 6.0", "50, 12.0"})
        void points_atTheKnots_riseWithTheNumber(int number, String points) {
            List<Dossier> others = Town.some(number, i -> reached("other-" + i, ContactKind.PHONE, "8 495 765 43 22"));

            assertThat(Measuring.of("shared-contact")
                            .within(Town.of(example(), others))
                            .points(example()))
                    .isEqualTo(points);
        }

        @ParameterizedTest
        @CsvSource({
            "EMAIL, info@romashka.example, sales@romashka.example, 7",
            "EMAIL, romashka@mail.ru, romashka@mail.ru, 7",
            "EMAIL, romashka@mail.ru, kolosok@mail.ru, 0",
            "WEBSITE, www.romashka.example, https://romashka.example/shop, 7",
            "WEBSITE, vk.com/romashka, vk.com/kolosok, 0"
        })
        void measure_mailAndWeb_shareWhatIsTheirOwn(ContactKind kind, String own, String others, int shared) {
            DossierBuilder subject = reached("subject", kind, own);

            Measuring.of("shared-contact")
                    .within(Town.of(subject, Town.some(7, i -> reached("other-" + i, kind, others))))
                    .exactly(subject, shared);
        }

        @Test
        void measure_noContact_isUnknown() {
            among().unknown(Measuring.company(), Inputs.CONTACT_VALUE);
        }
    }

    @Nested
    class MassDirectorInARegister {

        private final DossierBuilder company =
                Measuring.company("DE", "2022-03-01").add(officer("1971"));
        private final Measuring among = Measuring.of("mass-director")
                .within(Town.of(
                        company,
                        Town.some(20, i -> Dossier.builder("other-" + i).add(officer("1971")))));

        @Test
        void measure_officesNotStated_areAtLeastThoseOfTheRegister() {
            among.between(company, 20, 20, Double.POSITIVE_INFINITY);
        }

        @ParameterizedTest
        @CsvSource({"3, 20", "20, 20", "35, 35"})
        void measure_officesStated_theLargerCounts(long stated, int offices) {
            DossierBuilder telling = Measuring.company("DE", "2022-03-01")
                    .add(new Officer(
                            "Oda Berg",
                            null,
                            null,
                            PartialDate.parse("1971"),
                            null,
                            stated,
                            false,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            null));

            among.exactly(telling, offices);
        }
    }
}
