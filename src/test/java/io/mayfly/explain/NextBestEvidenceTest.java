package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.score.Assessment;
import io.mayfly.score.Gap;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.signal.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NextBestEvidenceTest {

    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final Mayfly SMALL = SmallCard.of(
            "recent-registration",
            "zero-revenue",
            "accounts-not-filed",
            "residential-address",
            "phone-unreachable",
            "email-bounces",
            "adequate-headcount",
            "consolidated-parent");
    private static final Mayfly FEW = SmallCard.of(
            "recent-registration",
            "registration-to-first-trade-lag",
            "zero-revenue",
            "accounts-not-filed",
            "residential-address",
            "declared-volume-vs-turnover",
            "revenue-spike",
            "declared-value-vs-turnover",
            "phone-unreachable",
            "email-bounces",
            "listed-or-regulated",
            "long-operating-history",
            "adequate-headcount",
            "consolidated-parent");
    private static final LocalDate PUBLICATION = LocalDate.of(2023, 7, 24);

    private static Dossier silva() throws IOException {
        return Files.readAllLines(Path.of("examples/dossiers/article.jsonl")).stream()
                .filter(line -> line.contains("\"article-01-silva\""))
                .map(Dossiers::read)
                .findFirst()
                .orElseThrow();
    }

    /** On a card with the signals of the first families alone, so that the test need not grow with the catalogue. */
    private static List<NextBestEvidence.Item> itemsOfFew(Dossier dossier, LocalDate asOf) {
        return NextBestEvidence.of(FEW.assess(dossier, asOf)).items();
    }

    /** A company of which every signal of a small card is known. */
    private static DossierBuilder checked() {
        return Dossier.builder("checked")
                .jurisdiction("RU")
                .registered("2015-03-02")
                .address("an office", AddressRole.REGISTERED, AddressUse.OFFICE)
                .accounts("2021", 5_000_000, "RUB")
                .accounts("2022", 6_000_000, "RUB")
                .headcount("2023-06-01", 12)
                .contact(ContactKind.PHONE, "2023-07-01", ContactResult.REACHED, 1)
                .contact(ContactKind.EMAIL, "2023-07-01", ContactResult.DELIVERED, null)
                .nothingFound(
                        "2023-07-01",
                        DossierPart.DECLARATIONS,
                        DossierPart.SHIPMENTS,
                        DossierPart.PARENT,
                        DossierPart.LISTED_ON,
                        DossierPart.LICENCES);
    }

    @Test
    void of_silvaBeforeAnybodyLooked_asksForAccountsAddressAndContact() throws IOException {
        List<NextBestEvidence.Item> items = itemsOfFew(silva(), LocalDate.of(2023, 2, 28));

        assertThat(items.subList(0, 3))
                .extracting(NextBestEvidence.Item::inquiry)
                .containsExactly("accounts", "address-check", "contact-check");
        assertThat(items.get(0).title()).isEqualTo("the accounts of 2022, due 2023-03-31");
        assertThat(items.subList(0, 3)).allMatch(NextBestEvidence.Item::expected);
    }

    @Test
    void of_insufficient_listsVoluntaryEvidenceAfterExpected() throws IOException {
        List<Boolean> expected = itemsOfFew(silva(), LocalDate.of(2023, 2, 28)).stream()
                .map(NextBestEvidence.Item::expected)
                .toList();

        assertThat(expected).contains(true, false);
        assertThat(expected.lastIndexOf(true)).isLessThan(expected.indexOf(false));
    }

    @Test
    void of_insufficient_asksForWhatRaisesTheCoverageThoughItNarrowsNothing() throws IOException {
        assertThat(itemsOfFew(silva(), LocalDate.of(2023, 2, 28)).get(3)).satisfies(item -> {
            assertThat(item.inquiry()).isEqualTo("trade-records");
            assertThat(item.narrowing()).isEqualTo(Points.ZERO);
        });
    }

    @Test
    void of_familyAtItsCap_asksForTheRestOfItLast() throws IOException {
        Map<String, String> effects = new LinkedHashMap<>();
        itemsOfFew(silva(), PUBLICATION).forEach(item -> effects.put(item.inquiry(), item.effect()));

        assertThat(effects.keySet()).containsSubsequence("market-and-licences", "headcount", "trade-records");
        assertThat(effects)
                .containsEntry("market-and-licences", "voluntary, could move the total by up to 26.0 before caps")
                .containsEntry("trade-records", "counts towards the coverage, does not narrow the range by itself");
    }

    @Test
    void of_nothingUnknown_isEmpty() {
        assertThat(NextBestEvidence.of(SMALL.assess(checked().build(), PUBLICATION))
                        .items())
                .isEmpty();
    }

    @Test
    void of_oneCheckMissing_asksForThatAlone() {
        Dossier dossier =
                Dossiers.read(Dossiers.write(checked().build()).replace("\"kind\":\"email\"", "\"kind\":\"website\""));

        assertThat(NextBestEvidence.of(SMALL.assess(dossier, PUBLICATION)).items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.inquiry()).isEqualTo("contact-check");
                    assertThat(item.signals()).containsExactly("email-bounces");
                    assertThat(item.narrowing()).isEqualTo(new Points(100));
                    assertThat(item.weight()).isEqualTo(new Points(120));
                    assertThat(item.effect()).isEqualTo("narrows the range by 10.0");
                });
    }

    /** As when the years that are known rule a losing streak out, whatever the silent one says. */
    @Test
    void effect_itemThatMovesNoPoints_saysWhatItIsGoodFor() {
        Outlook none = Outlook.of(SMALL.assess(checked().build(), PUBLICATION), List.of());
        NextBestEvidence.Item expected = new NextBestEvidence.Item(
                "accounts",
                "the accounts",
                List.of(),
                List.of("persistent-losses"),
                true,
                Points.ZERO,
                Points.ZERO,
                none);
        NextBestEvidence.Item voluntary = new NextBestEvidence.Item(
                "trade-records",
                "trade records",
                List.of(),
                List.of("fragmented-buyers"),
                false,
                Points.ZERO,
                Points.ZERO,
                none);

        assertThat(expected.effect()).isEqualTo("counts towards the coverage, does not narrow the range by itself");
        assertThat(voluntary.effect()).isEqualTo("voluntary, moves no points");
    }

    @Test
    void noted_yearAloneAndYearWithItsDay_isTheLatterAndADayAloneComesLast() {
        Input accounts = Input.of("accounts", "accounts.revenue");
        LocalDate day = LocalDate.of(2023, 3, 31);

        assertThat(Inquiries.noted(List.of(
                        accounts,
                        accounts.due(day.minusYears(1)),
                        accounts.note("2022"),
                        accounts.note("2022").due(day),
                        accounts.note("2021"))))
                .extracting(Input::words)
                .containsExactly("2022, due 2023-03-31", "2021", "due 2022-03-31");
        assertThat(Inquiries.title("accounts", List.of(accounts.due(day)))).isEqualTo("the accounts, due 2023-03-31");
    }

    @Test
    void outlook_oneCheckMissing_tellsWhereItCouldLead() {
        Dossier dossier =
                Dossiers.read(Dossiers.write(checked().build()).replace("\"kind\":\"email\"", "\"kind\":\"website\""));
        Assessment assessment = SMALL.assess(dossier, PUBLICATION);

        Outlook outlook = NextBestEvidence.of(assessment).items().get(0).outlook();

        assertThat(outlook.best().total()).isEqualTo(assessment.total());
        assertThat(outlook.worst().total().tenths() - assessment.total().tenths())
                .isEqualTo(100);
        assertThat(outlook.worst().interval().low())
                .isEqualTo(outlook.worst().interval().high());
        assertThat(Outlook.of(assessment, List.of("email-bounces"))).isEqualTo(outlook);
    }

    @Test
    void of_notEligible_isEmpty() {
        Assessment assessment = MAYFLY.assess(
                Dossier.builder("person")
                        .subjectKind(SubjectKind.NATURAL_PERSON)
                        .build(),
                PUBLICATION);

        assertThat(assessment.refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(NextBestEvidence.of(assessment).items()).isEmpty();
    }

    @Property
    void of_anyDossier_namesEveryMissingInputOnceAndInOrder(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Assessment assessment = MAYFLY.assess(dossier, asOf);
        List<NextBestEvidence.Item> items = NextBestEvidence.of(assessment).items();
        Set<String> asked = new TreeSet<>();
        for (Gap gap : assessment.gaps()) {
            gap.missing().stream().map(Input::inquiry).forEach(asked::add);
        }

        assertThat(items).extracting(NextBestEvidence.Item::inquiry).containsExactlyInAnyOrderElementsOf(asked);
        for (NextBestEvidence.Item item : items) {
            assertThat(item.narrowing().tenths()).isNotNegative();
            assertThat(item.weight().tenths()).isNotNegative();
            assertThat(item.effect()).doesNotContain("by 0.0").doesNotContain("to 0.0");
        }
        assertThat(items).extracting(item -> item.narrowing().tenths()).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(items.stream().filter(item -> !item.expected()))
                .extracting(NextBestEvidence.Item::weight)
                .isSortedAccordingTo(Comparator.reverseOrder());
        if (assessment.refusal() == Refusal.INSUFFICIENT) {
            assertThat(items)
                    .extracting(NextBestEvidence.Item::expected)
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }
}
