package io.mayfly.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Dossiers;
import io.mayfly.identity.Transliteration;
import io.mayfly.language.Message;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.register.RegisterRows;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdatesTest {

    private static final Mayfly MAYFLY = Mayfly.standard();
    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final String NOON = "2023-07-24T12:00:00Z";
    private static final String LATER = "2023-07-24T13:00:00Z";

    @TempDir
    private Path folder;

    private Driven driven() {
        return new Driven(MAYFLY, AsOf.ofRecord(), folder);
    }

    private static DossierBuilder silva() {
        return Dossier.builder("silva")
                .name("Silva")
                .jurisdiction("RU")
                .registered("2022-09")
                .accounts("2022", 0, null);
    }

    private static String json(DossierBuilder dossier) {
        return Dossiers.write(dossier.build());
    }

    private static String report(DossierBuilder dossier, LocalDate day) {
        return JsonReport.of(MAYFLY.assess(dossier.build(), day));
    }

    private static String error(TestRecord<String, byte[]> mistake) {
        return new String(mistake.headers().lastHeader(Updates.ERROR).value(), StandardCharsets.UTF_8);
    }

    private static DossierBuilder traded() {
        return silva().declaration("2023-01-15", "bulletproof vests", 100_000, "pieces");
    }

    @Test
    void update_first_isWhatTheLibrarySays() {
        try (Driven driven = driven()) {
            assertThat(driven.send("silva", json(silva()), NOON).assessments()).containsExactly(report(silva(), DAY));
        }
    }

    @Test
    void update_ofTheExamples_areWhatTheLibrarySays() throws IOException {
        List<String> lines = new ArrayList<>();
        try (var files = Files.newDirectoryStream(Path.of("..", "dossiers"), "*.jsonl")) {
            for (Path file : files) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        Register register = register(lines.stream().map(Dossiers::read).toList());
        Mayfly within = MAYFLY.withRegister(register);
        List<String> ids = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        try (Driven driven = new Driven(within, AsOf.of(DAY), folder)) {
            for (String line : lines) {
                Dossier dossier = Dossiers.read(line);
                String id = dossier.company().id();
                if (!ids.contains(id)) {
                    ids.add(id);
                    expected.add(JsonReport.of(within.assess(dossier, DAY)));
                    driven.send(id, line, NOON);
                }
            }

            assertThat(driven.mistakes()).isEmpty();
            assertThat(driven.assessments()).hasSizeGreaterThan(100).isEqualTo(expected);
        }
    }

    private static Register register(List<Dossier> companies) {
        Transliteration transliteration = Transliteration.available();
        RegisterRows rows = RegisterRows.of(DAY, ReferenceData.standard(), transliteration);
        RegisterBuilder builder = RegisterBuilder.asOf(DAY).transliteration(transliteration.id());
        companies.forEach(company -> builder.add(rows.row(company)));
        return builder.build();
    }

    @Test
    void update_sameAgain_isNoChange() {
        try (Driven driven = driven()) {
            driven.send("silva", json(silva()), NOON).send("silva", json(silva()), LATER);

            assertThat(driven.assessments()).hasSize(1);
        }
    }

    @Test
    void update_oneMoreFact_isAChange() {
        try (Driven driven = driven()) {
            driven.send("silva", json(silva()), NOON).send("silva", json(traded()), LATER);

            assertThat(driven.assessments()).containsExactly(report(silva(), DAY), report(traded(), DAY));
        }
    }

    @Test
    void update_factThatMovesNothing_isNoChange() {
        DossierBuilder renamed = silva().name("Silva Export");

        try (Driven driven = driven()) {
            driven.send("silva", json(silva()), NOON).send("silva", json(renamed), LATER);

            assertThat(report(renamed, DAY)).isNotEqualTo(report(silva(), DAY));
            assertThat(driven.assessments()).hasSize(1);
        }
    }

    @Test
    void update_anotherDayThatMovesNothing_isNoChange() {
        try (Driven driven = driven()) {
            driven.send("silva", json(traded()), NOON).send("silva", json(traded()), "2023-07-25T12:00:00Z");

            assertThat(driven.assessments()).hasSize(1);
        }
    }

    @Test
    void update_anotherDayThatMovesPoints_isAChange() {
        try (Driven driven = driven()) {
            driven.send("silva", json(traded()), NOON).send("silva", json(traded()), "2026-07-24T12:00:00Z");

            assertThat(driven.assessments())
                    .containsExactly(report(traded(), DAY), report(traded(), LocalDate.of(2026, 7, 24)));
        }
    }

    @Test
    void update_olderRecordThatArrivesLater_stillReplaces() {
        try (Driven driven = driven()) {
            driven.send("silva", json(traded()), NOON).send("silva", json(silva()), "2023-07-01T12:00:00Z");

            assertThat(driven.assessments()).last().isEqualTo(report(silva(), LocalDate.of(2023, 7, 1)));
        }
    }

    @Test
    void update_aroundMidnight_hasTheDayInUtc() {
        try (Driven driven = driven()) {
            driven.send("silva", json(silva()), "2023-07-23T23:59:59.999Z")
                    .send("silva", json(traded()), "2023-07-24T00:00:00Z");

            assertThat(driven.assessments()).containsExactly(report(silva(), DAY.minusDays(1)), report(traded(), DAY));
        }
    }

    @Test
    void update_dayGiven_isThatDayWhateverTheRecord() {
        try (Driven driven = new Driven(MAYFLY, AsOf.of(DAY), folder)) {
            assertThat(driven.send("silva", json(silva()), "2030-01-01T00:00:00Z")
                            .assessments())
                    .containsExactly(report(silva(), DAY));
        }
    }

    @Test
    void update_changed_keepsKeyAndTime() {
        try (Driven driven = driven()) {
            assertThat(driven.send("silva", json(silva()), NOON).records())
                    .singleElement()
                    .satisfies(record -> {
                        assertThat(record.key()).isEqualTo("silva");
                        assertThat(record.getRecordTime()).isEqualTo(NOON);
                    });
        }
    }

    @Test
    void store_lastAssessment_isShort() {
        try (Driven driven = driven()) {
            driven.send("silva", json(traded()), NOON);

            assertThat(driven.last("silva"))
                    .startsWith(MAYFLY.assess(traded().build(), DAY).score() + " ")
                    .hasSizeLessThan(100);
        }
    }

    @Test
    void update_broken_goesToMistakesAsItCameAndTheLastStands() {
        String broken = "{\"company\":{}}";
        try (Driven driven = driven()) {
            driven.send("silva", json(silva()), NOON)
                    .send("silva", broken, LATER)
                    .send("silva", json(silva()), LATER);

            assertThat(driven.assessments()).hasSize(1);
            assertThat(driven.mistakes()).singleElement().satisfies(mistake -> {
                assertThat(mistake.key()).isEqualTo("silva");
                assertThat(mistake.value()).isEqualTo(broken.getBytes(StandardCharsets.UTF_8));
                assertThat(error(mistake)).contains("/company/id");
            });
        }
    }

    @Test
    void update_withoutAKeyOrWithAnother_isAMistake() {
        try (Driven driven = driven()) {
            driven.send(null, json(silva()).getBytes(StandardCharsets.UTF_8), NOON)
                    .send("other", json(silva()), NOON);

            assertThat(driven.assessments()).isEmpty();
            assertThat(driven.mistakes())
                    .extracting(UpdatesTest::error)
                    .containsExactly(
                            "no key, expected the id of the company",
                            "key (other) must be the id of the company (silva)");
        }
    }

    @Test
    void update_notUtf8_isAMistake() {
        try (Driven driven = driven()) {
            driven.send("silva", json(silva().name("\u00e4")).getBytes(StandardCharsets.ISO_8859_1), NOON);

            assertThat(driven.mistakes()).extracting(UpdatesTest::error).containsExactly("not UTF-8 text");
        }
    }

    @Test
    void update_timeInMicroseconds_isAMistake() {
        Instant micros = Instant.ofEpochMilli(Instant.parse(NOON).toEpochMilli() * 1_000);
        try (Driven driven = driven()) {
            driven.send("silva", json(silva()), micros.toString());

            assertThat(driven.mistakes())
                    .extracting(UpdatesTest::error)
                    .singleElement()
                    .asString()
                    .endsWith("must be in the years 1 to 9999");
        }
    }

    @Test
    void update_veryManyMistakes_areToldInAShortHeader() {
        try (Driven driven = driven()) {
            driven.send("silva", "{\"company\":{\"id\":\"silva\"},\"shipments\":[" + "5,".repeat(99) + "5]}", NOON);

            assertThat(driven.mistakes())
                    .extracting(UpdatesTest::error)
                    .singleElement()
                    .asString()
                    .startsWith("/shipments/0")
                    .hasSize(1_001);
        }
    }

    private record Wordless() implements Evidence {
        @Override
        public Message message() {
            throw new IllegalArgumentException("no words");
        }
    }

    private record Speechless(String id) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            return Reading.of(1, new Wordless());
        }
    }

    @Test
    void update_evidenceThrows_isAMistakeAndNotTheLastAssessment() {
        List<Signal> signals = MAYFLY.scorer().signals().stream()
                .<Signal>map(signal -> new Speechless(signal.id()))
                .toList();
        Mayfly speechless = MAYFLY.withSignals(signals, Scorecard.standard());
        try (Driven driven = new Driven(speechless, AsOf.of(DAY), folder)) {
            driven.send("silva", json(silva()), NOON);

            assertThat(driven.mistakes()).extracting(UpdatesTest::error).containsExactly("no words");
            assertThat(driven.last("silva")).isNull();
        }
    }

    private record Throwing(String id) implements Signal {
        @Override
        public Reading measure(Subject subject) {
            if (subject.dossier().company().id().equals("bad")) {
                throw new IllegalArgumentException("broken signal");
            }
            return Reading.notApplicable("not looked at");
        }
    }

    @Test
    void update_signalThrows_isAMistakeOfThatOneAlone() {
        List<Signal> signals = MAYFLY.scorer().signals().stream()
                .<Signal>map(signal -> new Throwing(signal.id()))
                .toList();
        Mayfly throwing = MAYFLY.withSignals(signals, Scorecard.standard());
        try (Driven driven = new Driven(throwing, AsOf.of(DAY), folder)) {
            driven.send("bad", json(Dossier.builder("bad")), NOON).send("silva", json(silva()), NOON);

            assertThat(driven.mistakes())
                    .extracting(UpdatesTest::error)
                    .singleElement()
                    .asString()
                    .contains("bad");
            assertThat(driven.assessments()).hasSize(1);
        }
    }

    @Test
    void update_withoutAValue_forgetsTheCompanyOnce() {
        try (Driven driven = driven()) {
            driven.send("silva", (byte @Nullable []) null, NOON)
                    .send("silva", json(silva()), NOON)
                    .send("silva", (byte @Nullable []) null, NOON)
                    .send("silva", (byte @Nullable []) null, NOON)
                    .send("silva", json(silva()), LATER);

            assertThat(driven.assessments()).containsExactly(report(silva(), DAY), null, report(silva(), DAY));
            assertThat(driven.mistakes()).isEmpty();
        }
    }

    @Test
    void updates_readOnceMore_giveTheSame() {
        List<List<@Nullable String>> runs = new ArrayList<>();
        for (String run : List.of("first", "second")) {
            try (Driven driven = new Driven(MAYFLY, AsOf.ofRecord(), folder.resolve(run))) {
                driven.send("silva", json(silva()), NOON)
                        .send("silva", "{", NOON)
                        .send("silva", json(traded()), LATER)
                        .send("silva", json(traded()), "2026-07-24T12:00:00Z");
                runs.add(driven.assessments());
            }
        }

        assertThat(runs.get(0)).hasSize(3).isEqualTo(runs.get(1));
    }
}
