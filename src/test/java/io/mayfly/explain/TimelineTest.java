package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.KnownAt;
import io.mayfly.dossier.KnownAtRule;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.PartialDate;
import io.mayfly.explain.Timeline.Cause;
import io.mayfly.explain.Timeline.CauseKind;
import io.mayfly.explain.Timeline.Change;
import io.mayfly.identity.Transliteration;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.score.Band;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate TO = LocalDate.of(2023, 12, 31);

    private static Timeline of(DossierBuilder dossier) {
        return STANDARD.timeline(dossier.build(), FROM, TO);
    }

    private static DossierBuilder company() {
        return Dossier.builder("c-1").jurisdiction("RU").registered("2021-02-03");
    }

    private static DossierBuilder marked(PartialDate from, @Nullable PartialDate to) {
        return company().add(new Mark(MarkKind.UNRELIABLE_ADDRESS, "the tax office", null, from, to, null, null));
    }

    private static Timeline silva() throws IOException {
        String line =
                Files.readAllLines(Path.of("examples/dossiers/article.jsonl")).get(0);
        return STANDARD.timeline(Dossiers.read(line), FROM, TO);
    }

    private static Change on(Timeline timeline, String day) {
        return timeline.changes().stream()
                .filter(change -> change.day().equals(LocalDate.parse(day)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_companyOfWhichNothingIsKnown_hasNoChange() {
        assertThat(of(Dossier.builder("c-1")).changes()).isEmpty();
    }

    @Test
    void of_companyOfWhichNothingIsKnown_takesFewerThanTwoAssessmentsAWeek() {
        assertThat(of(Dossier.builder("c-1")).assessments()).isLessThan(2 * 104);
    }

    @Test
    void of_factThatBecomesKnown_isTheCauseWithItsDayAndRule() {
        Change change = on(of(marked(PartialDate.parse("2022-05-06"), null)), "2022-05-06");

        assertThat(change.causes()).singleElement().satisfies(cause -> {
            assertThat(cause.kind()).isEqualTo(CauseKind.FACT);
            assertThat(cause.fact()).isInstanceOf(Mark.class);
            LocalDate day = LocalDate.of(2022, 5, 6);
            assertThat(cause.knownAt()).isEqualTo(new KnownAt(day, day, KnownAtRule.REGISTERED));
        });
    }

    @Test
    void of_signalThatFires_isTheLargestMoveWithItsSentence() {
        Change change = on(of(marked(PartialDate.parse("2022-05-06"), null)), "2022-05-06");

        assertThat(change.moves().get(0).before().tenths()).isZero();
        assertThat(change.moves().get(0).text()).contains("2022-05-06");
        assertThat(change.rise().tenths()).isPositive();
    }

    @Test
    void of_factThatEnds_isTheCauseOnItsLastDay() {
        Timeline timeline = of(marked(PartialDate.parse("2022-05-06"), PartialDate.parse("2022-11-20")));

        assertThat(on(timeline, "2022-11-20").causes()).extracting(Cause::kind).containsExactly(CauseKind.MORE_OF_FACT);
        assertThat(on(timeline, "2022-11-20").rise().tenths()).isNegative();
    }

    @Test
    void of_factOfAPartialDate_countsFromItsLastDay() {
        Timeline timeline = of(marked(PartialDate.parse("2022-05"), null));

        assertThat(on(timeline, "2022-05-31").causes()).extracting(Cause::kind).containsExactly(CauseKind.FACT);
    }

    @Test
    void of_undatedFact_isThereOnTheFirstDay() {
        Timeline with = of(Dossier.builder("c-1")
                .add(new Mark(MarkKind.ONE_DAY_FIRM, "the tax office", null, null, null, null, null)));

        assertThat(with.start().total())
                .isNotEqualTo(of(Dossier.builder("c-1")).start().total());
        assertThat(with.changes()).isEmpty();
    }

    @Test
    void of_nothingNewOnTheDay_saysThatTimePassed() {
        Timeline timeline = of(company());

        assertThat(timeline.changes())
                .isNotEmpty()
                .allSatisfy(change ->
                        assertThat(change.causes()).extracting(Cause::kind).containsExactly(CauseKind.TIME));
    }

    @Test
    void of_entryThatTheScorecardDates_changesOnItsDays() {
        Scorecard standard = Scorecard.standard();
        String card = standard.write()
                .replace(
                        "{\"id\":\"recent-registration\",",
                        "{\"id\":\"recent-registration\",\"valid\":{\"from\":\"2022-03-10\",\"to\":\"2022-03-20\"},");
        Timeline timeline =
                STANDARD.withScorecard(Scorecard.read(card)).timeline(company().build(), FROM, TO);

        assertThat(on(timeline, "2022-03-10").rise().tenths()).isPositive();
        assertThat(on(timeline, "2022-03-21").rise().tenths()).isNegative();
        assertThat(on(timeline, "2022-03-10").causes())
                .extracting(Cause::kind, Cause::text)
                .containsExactly(tuple(CauseKind.SCORECARD, "the scorecard counts recent-registration from now on"));
        assertThat(on(timeline, "2022-03-21").causes())
                .extracting(Cause::text)
                .containsExactly("the scorecard counts recent-registration no longer");
    }

    @Test
    void of_oneDay_isAnAssessmentOfIt() {
        Dossier dossier = company().build();

        Timeline timeline = STANDARD.timeline(dossier, FROM, FROM);

        assertThat(timeline.changes()).isEmpty();
        assertThat(timeline.assessments()).isEqualTo(1);
        assertThat(timeline.start().score()).isEqualTo(STANDARD.score(dossier, FROM));
    }

    @Test
    void of_fromAfterTo_isRefused() {
        Dossier dossier = company().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.timeline(dossier, TO, TO.minusDays(1)))
                .withMessage("from (2023-12-31) must not be after to (2023-12-30)");
    }

    /** A span without end would take hours before the first day beyond the last year is refused. */
    @Test
    void of_daysThatNoDossierKnows_isRefusedAtOnce() {
        Dossier dossier = company().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.timeline(dossier, TO, LocalDate.MAX))
                .withMessageContaining("must be in the years 1 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.timeline(dossier, LocalDate.MIN, TO))
                .withMessageContaining("must be in the years 1 to 9999");
    }

    @Test
    void of_beforeTheRegistration_isNotEligible() {
        Timeline timeline = of(Dossier.builder("c-1").jurisdiction("RU").registered("2022-09-10"));

        assertThat(timeline.start().score().refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(timeline.changes().get(0).day()).isEqualTo("2022-09-10");
        assertThat(timeline.changes().get(0).ofBand()).isTrue();
    }

    @Test
    void of_tooLittleKnownAndThenEnough_changesFromARefusalToABand() throws IOException {
        Change change = on(silva(), "2023-01-31");

        assertThat(change.before().score().refusal()).isEqualTo(Refusal.INSUFFICIENT);
        assertThat(change.before().level()).isEqualTo(change.before().total());
        assertThat(change.after().score().band()).isEqualTo(Band.ELEVATED);
    }

    @Test
    void of_registerOfALaterDay_isLookedIntoFromItsDay() {
        LocalDate day = LocalDate.of(2023, 4, 5);
        Mayfly mayfly = STANDARD.withRegister(register(day));

        Timeline timeline = mayfly.timeline(tenant("subject"), FROM, TO);

        assertThat(on(timeline, "2023-04-05").causes()).extracting(Cause::kind).containsExactly(CauseKind.REGISTER);
        assertThat(timeline.on(day.minusDays(1)))
                .isEqualTo(STANDARD.timeline(tenant("subject"), FROM, TO).on(day.minusDays(1)));
    }

    private static Dossier tenant(String id) {
        return Dossier.builder(id)
                .jurisdiction("GB")
                .registered("2021-03-01")
                .status(CompanyStatus.ACTIVE)
                .add(new Address(
                        "12 High Street, Suite 4, London",
                        "GB",
                        AddressRole.REGISTERED,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .build();
    }

    private static Register register(LocalDate day) {
        Transliteration none = Transliteration.none();
        RegisterRows rows = RegisterRows.of(day, ReferenceData.standard(), none);
        RegisterBuilder builder = RegisterBuilder.asOf(day).transliteration(none.id());
        for (int i = 0; i < 60; i++) {
            builder.add(rows.row(tenant("tenant-" + i)));
        }
        return builder.build();
    }

    @Test
    void of_factsInAnotherOrder_isEqual() {
        DossierBuilder one = company()
                .declaration("2022-05-06", "helmets", 100_000, "pieces")
                .headcount("2022-03", 1)
                .declaration("2022-02", "tea", 20, "kg");
        DossierBuilder other = company()
                .declaration("2022-02", "tea", 20, "kg")
                .declaration("2022-05-06", "helmets", 100_000, "pieces")
                .headcount("2022-03", 1);

        assertThat(of(other)).isEqualTo(of(one));
        assertThat(of(one).changes()).isNotEmpty();
    }

    /** The figures in {@code docs/benchmarks.md}. */
    @Test
    void assessments_fiveYearsOfTheArticle_areAsFewAsThePageSays() throws IOException {
        int assessments = 0;
        for (String line : Files.readAllLines(Path.of("examples/dossiers/article.jsonl"))) {
            LocalDate publication = LocalDate.of(2023, 7, 24);
            LocalDate first = publication.minusYears(5).plusDays(1);
            assessments +=
                    STANDARD.timeline(Dossiers.read(line), first, publication).assessments();
        }

        assertThat(assessments / 15.0).isBetween(100.0, 250.0);
    }

    @Test
    void moves_ofEachChange_addUpToItsRise() throws IOException {
        assertThat(silva().changes())
                .hasSizeGreaterThan(3)
                .allSatisfy(change -> assertThat(change.moves().stream()
                                .mapToInt(move -> move.rise().tenths())
                                .sum())
                        .isEqualTo(change.rise().tenths()));
    }

    @Test
    void firstAt_bandReached_isTheFirstDayOfItOrAHigherOne() throws IOException {
        Timeline timeline = silva();

        assertThat(timeline.firstAt(Band.LOW)).hasValue(LocalDate.of(2023, 1, 31));
        assertThat(timeline.firstAt(Band.ELEVATED)).hasValue(LocalDate.of(2023, 1, 31));
        assertThat(timeline.firstAt(Band.HIGH)).hasValue(LocalDate.of(2023, 3, 31));
    }

    @Test
    void firstAt_bandNeverReached_isEmpty() {
        assertThat(of(Dossier.builder("c-1")).firstAt(Band.MINIMAL)).isEmpty();
    }

    @Test
    void on_eachDayOfAChange_isWhatComesAfterIt() throws IOException {
        Timeline timeline = silva();

        assertThat(timeline.on(FROM)).isEqualTo(timeline.start());
        assertThat(timeline.changes())
                .allSatisfy(change -> assertThat(timeline.on(change.day())).isEqualTo(change.after()))
                .allSatisfy(change ->
                        assertThat(timeline.on(change.day().minusDays(1))).isEqualTo(change.before()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12-31", "2024-01-01"})
    void on_dayOutside_isRefused(String day) {
        Timeline timeline = of(Dossier.builder("c-1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.on(LocalDate.parse(day)))
                .withMessage("day (" + day + ") must lie from 2022-01-01 to 2023-12-31");
    }
}
