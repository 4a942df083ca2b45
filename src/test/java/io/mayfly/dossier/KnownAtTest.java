package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** When facts became known, and what a dossier shows on a day. */
class KnownAtTest {

    /** Like real calendars: known for some countries, and never later than the default of 12 months. */
    private static final FilingCalendar CALENDAR = (jurisdiction, periodEnd) -> switch (jurisdiction) {
        case "RU" -> periodEnd.plusMonths(3);
        case "GB" -> periodEnd.plusMonths(9);
        default -> null;
    };

    private static final Map<String, Source> SOURCES = Map.of(
            "press", new Source("News", null, null, date("2023-07-24"), null, null, null),
            "undated", new Source("Leaflet", null, null, null, null, null, null));
    private static final KnownAtRules RULES = rules(LocalDate.of(2022, 9, 30), "RU");
    private static final KnownAtRules BARE = rules(null, null);
    private static final LocalDate NEWS = LocalDate.of(2023, 7, 24);

    private static KnownAtRules rules(@Nullable LocalDate registered, @Nullable String jurisdiction) {
        return new KnownAtRules(registered, jurisdiction, List.of(), CALENDAR, SOURCES);
    }

    private static PartialDate date(String text) {
        return PartialDate.parse(text);
    }

    private static Declaration declaration(@Nullable String date, @Nullable String source, @Nullable String knownAt) {
        DeclarationBuilder declaration = Declaration.builder("tea").source(source);
        if (date != null) {
            declaration.date(date);
        }
        return (knownAt == null ? declaration : declaration.knownAt(knownAt)).build();
    }

    private static Accounts accounts(@Nullable FilingStatus filing, @Nullable String dueOn, @Nullable String filedOn) {
        AccountsBuilder accounts = Accounts.builder("2022").source("press");
        accounts = filing == null ? accounts : accounts.filing(filing);
        accounts = dueOn == null ? accounts : accounts.dueOn(dueOn);
        return (filedOn == null ? accounts : accounts.filedOn(filedOn)).build();
    }

    private static Arguments knownAt(Fact fact, @Nullable String day, KnownAtRule rule) {
        return arguments(fact, day == null ? null : LocalDate.parse(day), rule);
    }

    static Stream<Arguments> rules() {
        Shipment shipment = Shipment.builder(TradeRole.IMPORTER, "tea")
                .date("2022-11/2022-12")
                .source("press")
                .build();
        return Stream.of(
                knownAt(declaration("2023-01", "press", "2023-02"), "2023-02-28", KnownAtRule.STATED),
                knownAt(declaration("2023-01", "press", null), "2023-01-31", KnownAtRule.FILED),
                knownAt(declaration(null, "press", null), "2023-07-24", KnownAtRule.PUBLISHED),
                knownAt(declaration(null, "undated", null), null, KnownAtRule.UNDATED),
                knownAt(declaration(null, null, null), null, KnownAtRule.UNDATED),
                knownAt(accounts(null, null, "2023-05-02"), "2023-05-02", KnownAtRule.FILED),
                knownAt(accounts(null, null, null), "2023-03-31", KnownAtRule.PERIOD_END_PLUS_LAG),
                knownAt(accounts(null, "2023-06-30", null), "2023-06-30", KnownAtRule.DUE),
                knownAt(accounts(FilingStatus.OVERDUE, null, null), "2023-04-01", KnownAtRule.PERIOD_END_PLUS_LAG),
                knownAt(accounts(FilingStatus.EXEMPT, null, null), "2023-07-24", KnownAtRule.PUBLISHED),
                knownAt(accounts(FilingStatus.WITHHELD_BY_LAW, null, null), "2023-07-24", KnownAtRule.PUBLISHED),
                knownAt(new Headcount(date("2022"), 5L, "press", null), "2022-12-31", KnownAtRule.OBSERVED),
                knownAt(new Headcount(null, 5L, "press", null), "2023-07-24", KnownAtRule.PUBLISHED),
                knownAt(
                        new ContactCheck(date("2023-06"), ContactResult.BOUNCED, null, "press", null),
                        "2023-06-30",
                        KnownAtRule.OBSERVED),
                knownAt(shipment, "2023-01-30", KnownAtRule.SHIPPED_PLUS_LAG),
                knownAt(
                        new IdentifierEntry("LEI", "1", null, null, "press", null),
                        "2022-09-30",
                        KnownAtRule.REGISTERED),
                knownAt(
                        new IdentifierEntry("LEI", "1", date("2023-01"), null, "press", null),
                        "2023-01-31",
                        KnownAtRule.REGISTERED),
                knownAt(
                        new Activity(null, null, "tea", null, null, null, "press", null),
                        "2023-07-24",
                        KnownAtRule.PUBLISHED),
                knownAt(
                        new Activity(null, null, "tea", null, date("2023-01"), null, "press", null),
                        "2023-01-31",
                        KnownAtRule.REGISTERED),
                knownAt(new Name("A", null, null, null, null, "press", null), "2022-09-30", KnownAtRule.REGISTERED),
                knownAt(
                        new Name("A", null, null, date("2023-02"), null, "press", null),
                        "2023-02-28",
                        KnownAtRule.REGISTERED),
                knownAt(
                        new Address("A", null, AddressRole.REGISTERED, null, null, null, null, null, "press", null),
                        "2022-09-30",
                        KnownAtRule.REGISTERED),
                knownAt(
                        new Officer(
                                "A", null, null, null, null, null, null, List.of(), null, null, null, "press", null),
                        "2023-07-24",
                        KnownAtRule.PUBLISHED),
                knownAt(
                        new Officer(
                                "A",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                null,
                                date("2022-10-01"),
                                null,
                                "press",
                                null),
                        "2022-10-01",
                        KnownAtRule.REGISTERED),
                knownAt(
                        new Listing("List", null, date("2023-03/2023-07-24"), null, "press", null),
                        "2023-07-24",
                        KnownAtRule.OBSERVED),
                // The bare value "registered": an event is public from its own day on.
                knownAt(new Stated<>(date("2022-09"), "press", null, null, null), "2022-09-30", KnownAtRule.REGISTERED),
                // The jurisdiction does not change; status and size class do.
                knownAt(new Stated<>("RU", "press", null, null, null), "2022-09-30", KnownAtRule.REGISTERED),
                knownAt(
                        new Stated<>(CompanyStatus.DORMANT, "press", null, null, null),
                        "2023-07-24",
                        KnownAtRule.PUBLISHED),
                knownAt(
                        new Stated<>(CompanyStatus.DORMANT, "press", null, date("2023-01-15"), null),
                        "2023-01-15",
                        KnownAtRule.REGISTERED),
                knownAt(new Stated<>(SizeClass.MICRO, "undated", null, null, null), null, KnownAtRule.UNDATED));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void of_eachKindOfFact_givesDayAndRule(Fact fact, @Nullable LocalDate day, KnownAtRule rule) {
        KnownAt known = RULES.of(fact);

        assertThat(known.day()).isEqualTo(day);
        assertThat(known.rule()).isEqualTo(rule);
    }

    @Test
    void of_registerFactWithoutRegistration_isKnownFromTheSource() {
        assertThat(BARE.of(new IdentifierEntry("LEI", "1", null, null, "press", null)))
                .isEqualTo(new KnownAt(NEWS, NEWS, KnownAtRule.PUBLISHED));
    }

    @Test
    void of_factDatedToTheMonth_mayHaveBeenKnownSinceItsFirstDay() {
        KnownAt known = RULES.of(new Headcount(PartialDate.parse("2022-10"), 3L, null, null));

        assertThat(known.earliest()).isEqualTo("2022-10-01");
        assertThat(known.day()).isEqualTo("2022-10-31");
    }

    @Test
    void by_dayItself_counts() {
        KnownAt known = new KnownAt(NEWS, NEWS, KnownAtRule.PUBLISHED);
        assertThat(known.by(NEWS)).isTrue();
        assertThat(known.by(NEWS.minusDays(1))).isFalse();
        assertThat(KnownAt.UNDATED.by(LocalDate.MIN)).isTrue();
    }

    @Test
    void knownAtRules_registrationKnownLater_datesNoOtherFact() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "x", "names": [{"text": "A", "source": "s"}],
                  "registered": {"value": "2022-09", "knownAt": "2023-05"}},
                 "sources": {"s": {"title": "T", "published": "2023-02-01"}}}""");
        Dossier early = dossier.asKnownOn(LocalDate.of(2023, 1, 1), CALENDAR);
        assertThat(early.company().registered()).isNull();
        assertThat(early.company().names()).isEmpty();
        assertThat(dossier.asKnownOn(LocalDate.of(2023, 2, 1), CALENDAR)
                        .company()
                        .names())
                .hasSize(1);
    }

    @Test
    void asKnownOn_endInTheFuture_isMasked() {
        Dossier dossier = Dossier.builder("x")
                .add(new Officer(
                        "A",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        date("2020"),
                        date("2022-06"),
                        null,
                        null))
                .build();
        assertThat(dossier.asKnownOn(LocalDate.of(2022, 6, 29), CALENDAR).officers())
                .containsExactly(new Officer(
                        "A", null, null, null, null, null, null, List.of(), null, date("2020"), null, null, null));
        assertThat(dossier.asKnownOn(LocalDate.of(2022, 6, 30), CALENDAR)).isEqualTo(dossier);
    }

    @Test
    void asKnownOn_useOfAnAddress_showsOnlySinceSomebodyLooked() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "x", "registered": "2022-09"},
                 "addresses": [{"text": "A", "role": "registered", "use": "residential", "officerHome": true,
                   "source": "s"}],
                 "sources": {"s": {"title": "T", "published": "2023-07-24"}}}""");
        Address masked =
                dossier.asKnownOn(NEWS.minusDays(1), CALENDAR).addresses().get(0);
        assertThat(masked.use()).isNull();
        assertThat(masked.officerHome()).isNull();
        assertThat(masked.text()).isEqualTo("A");
        assertThat(dossier.asKnownOn(NEWS, CALENDAR)).isEqualTo(dossier);
    }

    @Test
    void asKnownOn_checkOfAContactInTheFuture_isGoneButTheContactStays() {
        Dossier dossier = Dossier.builder("x")
                .contact(ContactKind.PHONE, "2023-07-01", ContactResult.REACHED, 1)
                .build();
        Dossier early = dossier.asKnownOn(LocalDate.of(2023, 6, 30), CALENDAR);
        assertThat(early.contacts())
                .singleElement()
                .satisfies(contact -> assertThat(contact.checks()).isEmpty());
    }

    @Test
    void asKnownOn_sourcesThatNothingVisibleNames_areGone() {
        Dossier dossier = Dossiers.read("""
                {"company": {"id": "x", "names": [{"text": "A", "source": "old"}]},
                 "headcounts": [{"date": "2023", "value": 5, "source": "new"}],
                 "sources": {"old": {"title": "O"}, "new": {"title": "N"}, "unused": {"title": "U"}}}""");
        assertThat(dossier.asKnownOn(LocalDate.of(2023, 1, 1), CALENDAR).sources())
                .containsOnlyKeys("old");
        assertThat(dossier.asKnownOn(LocalDate.of(2023, 12, 31), CALENDAR).sources())
                .containsOnlyKeys("old", "new");
    }

    @Property
    void asKnownOn_factKnownLater_changesNothing(
            @ForAll("dossiers") Dossier dossier, @ForAll("full") Dossier other, @ForAll("days") LocalDate asOf) {
        KnownAtRules rules = dossier.knownAtRules(asOf, CALENDAR);
        Dossier more = new Dossier(
                dossier.company(),
                withLater(dossier.addresses(), other.addresses(), rules, asOf),
                withLater(dossier.observations(), other.observations(), rules, asOf),
                withLater(dossier.contacts(), other.contacts(), rules, asOf),
                withLater(dossier.officers(), other.officers(), rules, asOf),
                withLater(dossier.owners(), other.owners(), rules, asOf),
                withLater(dossier.accounts(), other.accounts(), rules, asOf),
                withLater(dossier.headcounts(), other.headcounts(), rules, asOf),
                withLater(dossier.declarations(), other.declarations(), rules, asOf),
                withLater(dossier.shipments(), other.shipments(), rules, asOf),
                withLater(dossier.contracts(), other.contracts(), rules, asOf),
                withLater(dossier.counterparties(), other.counterparties(), rules, asOf),
                withLater(dossier.statements(), other.statements(), rules, asOf),
                withLater(dossier.listings(), other.listings(), rules, asOf),
                withLater(dossier.marks(), other.marks(), rules, asOf),
                withLater(dossier.unavailable(), other.unavailable(), rules, asOf),
                dossier.sources());
        assertThat(more.asKnownOn(asOf, CALENDAR)).isEqualTo(dossier.asKnownOn(asOf, CALENDAR));
    }

    @Property
    void asKnownOn_twice_isTheSameAsOnce(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Dossier once = dossier.asKnownOn(asOf, CALENDAR);
        assertThat(once.asKnownOn(asOf, CALENDAR)).isEqualTo(once);
    }

    @Property
    void asKnownOn_laterThenEarlier_isTheSameAsEarlier(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate early = one.isBefore(other) ? one : other;
        LocalDate late = one.isBefore(other) ? other : one;
        assertThat(dossier.asKnownOn(late, CALENDAR).asKnownOn(early, CALENDAR))
                .isEqualTo(dossier.asKnownOn(early, CALENDAR));
    }

    @Property
    void asKnownOn_laterDay_showsEverythingShownBefore(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        Dossier early = dossier.asKnownOn(one.isBefore(other) ? one : other, CALENDAR);
        Dossier late = dossier.asKnownOn(one.isBefore(other) ? other : one, CALENDAR);
        assertThat(late.accounts()).containsAll(early.accounts());
        assertThat(late.headcounts()).containsAll(early.headcounts());
        assertThat(late.declarations()).containsAll(early.declarations());
        assertThat(late.shipments()).containsAll(early.shipments());
        assertThat(late.observations()).containsAll(early.observations());
        assertThat(late.statements()).containsAll(early.statements());
        assertThat(late.unavailable()).containsAll(early.unavailable());
        assertThat(late.company().changes()).containsAll(early.company().changes());
        assertThat(late.contracts()).containsAll(early.contracts());
        // These may have an end that was masked before.
        assertThat(late.company().activities().stream().map(Activity::describe))
                .containsAll(early.company().activities().stream()
                        .map(Activity::describe)
                        .toList());
        assertThat(late.company().identifiers().stream().map(IdentifierEntry::value))
                .containsAll(early.company().identifiers().stream()
                        .map(IdentifierEntry::value)
                        .toList());
        assertThat(late.owners().stream().map(Owner::name))
                .containsAll(early.owners().stream().map(Owner::name).toList());
        assertThat(late.marks().stream().map(Mark::kind))
                .containsAll(early.marks().stream().map(Mark::kind).toList());
        assertThat(late.company().names().stream().map(Name::text))
                .containsAll(early.company().names().stream().map(Name::text).toList());
        assertThat(late.officers().stream().map(Officer::name))
                .containsAll(early.officers().stream().map(Officer::name).toList());
        assertThat(late.addresses().stream().map(Address::text))
                .containsAll(early.addresses().stream().map(Address::text).toList());
        assertThat(late.counterparties().stream().map(Counterparty::name))
                .containsAll(
                        early.counterparties().stream().map(Counterparty::name).toList());
        assertThat(late.listings().stream().map(Listing::list))
                .containsAll(early.listings().stream().map(Listing::list).toList());
        assertThat(late.sources()).containsAllEntriesOf(early.sources());
    }

    @Property
    void asKnownOn_anyDay_isReadBackFromItsText(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        Dossier visible = dossier.asKnownOn(asOf, CALENDAR);
        assertThat(Dossiers.read(Dossiers.write(visible))).isEqualTo(visible);
    }

    @Test
    void asKnownOn_afterEverything_isTheDossierItself() {
        Dossier dossier = Dossier.builder("x")
                .source("press", source())
                .name("A")
                .registered("2022-09")
                .accounts("2022", 5, "EUR")
                .shipment(TradeRole.IMPORTER, "2023-01", "tea", new Money(BigDecimal.TEN, Currency.getInstance("EUR")))
                .build();
        assertThat(dossier.asKnownOn(LocalDate.of(2030, 1, 1), CALENDAR)).isEqualTo(dossier);
    }

    private static Source source() {
        return new Source("News", null, null, date("2023-07-24"), null, null, null);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    @Provide
    Arbitrary<Dossier> full() {
        return AnyDossier.fullDossiers();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    private static <T extends Fact> List<T> withLater(
            List<T> facts, List<T> others, KnownAtRules rules, LocalDate asOf) {
        List<T> all = new ArrayList<>(facts);
        others.stream().filter(fact -> !rules.of(fact).by(asOf)).forEach(all::add);
        return all;
    }
}
