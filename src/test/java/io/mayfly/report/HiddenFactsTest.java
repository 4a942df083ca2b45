package io.mayfly.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.Redaction;
import io.mayfly.json.StrictJson;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a hidden fact alone tells stands anywhere in a redacted report or dossier. */
class HiddenFactsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);

    /** Words, amounts and numbers that nothing tells but by telling the fact; codes and short numbers may stand elsewhere. */
    private static boolean telling(String text) {
        return text.matches("[0-9.]+")
                ? text.length() > 5 && !text.matches("[1-9]0*")
                : !text.matches("[a-z-]*|.{0,9}");
    }

    private static final Pattern GROUPED = Pattern.compile("(?<=[0-9]),(?=[0-9]{3})");

    /** What the scorecard says of itself. */
    private static final String NOTHING_KNOWN =
            JsonReport.of(Cases.MAYFLY.assess(Dossier.builder("c-1").build(), DAY));

    @ParameterizedTest
    @ValueSource(strings = {"article", "shells", "typologies"})
    void redacted_eachFactOfAnyExample_isToldNowhere(String file) throws IOException {
        for (String line : Files.readAllLines(Path.of("examples", "dossiers", file + ".jsonl"))) {
            Assessment assessment = Cases.MAYFLY.assess(Dossiers.read(line), DAY);
            Dossier dossier = assessment.subject().dossier();
            for (Fact fact : dossier.facts()) {
                String shown = dossier.redacted(fact::equals);
                String told = told(JsonReport.redacted(assessment, fact::equals));
                leaves(StrictJson.write(fact), text -> {
                    if (telling(text) && !shown.contains(text) && !NOTHING_KNOWN.contains(text)) {
                        assertThat(told.contains(text))
                                .as("%s of %s tells %s", fact, dossier.company().id(), text)
                                .isFalse();
                    }
                });
            }
        }
    }

    /** All values but thresholds and the receipt, which are not the company's; numbers without the marks that group them. */
    private static String told(String report) throws IOException {
        StringBuilder told = new StringBuilder();
        JsonNode root = MAPPER.readTree(report);
        root.properties().forEach(member -> {
            if (!member.getKey().equals("receipt")) {
                leaves(member.getValue(), text -> told.append(text).append('\n'));
            }
        });
        return GROUPED.matcher(told).replaceAll("");
    }

    private static void leaves(String json, Consumer<String> action) throws IOException {
        leaves(MAPPER.readTree(json), action);
    }

    private static void leaves(JsonNode node, Consumer<String> action) {
        if (node.isValueNode()) {
            action.accept(node.asText());
        }
        node.properties().forEach(member -> {
            if (!member.getKey().equals("thresholds") && !member.getKey().equals("source")) {
                leaves(member.getValue(), action);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> leaves(item, action));
        }
    }

    private static JsonNode report(Assessment assessment, Predicate<Fact> hidden) throws IOException {
        return MAPPER.readTree(JsonReport.redacted(assessment, hidden));
    }

    private static JsonNode report(Dossier dossier, Predicate<Fact> hidden) throws IOException {
        return report(Cases.MAYFLY.assess(dossier, DAY), hidden);
    }

    private static ContactCheck bounced(String source) {
        return new ContactCheck(PartialDate.parse("2023-07-03"), ContactResult.BOUNCED, 3L, source, null);
    }

    private static Contact contact(ContactKind kind, String value) {
        return new Contact(kind, value, null, List.of(bounced("visit")), "site", null);
    }

    private static Dossier reachable() {
        return Dossier.builder("c-1")
                .source("visit", new Source("Protocol of a visit", null, null, null, null, null, null))
                .source("site", new Source("A web page", null, null, null, null, null, null))
                .add(contact(ContactKind.EMAIL, "office@example.com"))
                .add(contact(ContactKind.PHONE, "+7 495 000-00-00"))
                .build();
    }

    @Test
    void redacted_aContactAlone_hidesItsChecksAndWhatTheyRestOn() throws IOException {
        Predicate<Fact> hidden = Contact.class::isInstance;

        assertThat(report(reachable(), fact -> false).toString()).contains("bounced", "Protocol");
        assertThat(report(reachable(), hidden).toString()).doesNotContain("bounced", "2023-07-03", "Protocol");
        assertThat(reachable().redacted(hidden)).doesNotContain("bounced", "Protocol", "A web page");
    }

    @Test
    void redacted_aCheckThatTwoContactsTell_hidesBoth() throws IOException {
        Predicate<Fact> hidden = fact -> "visit".equals(fact.source());
        String shown = reachable().redacted(hidden);

        assertThat(shown).doesNotContain("bounced", "office@example.com", "+7 495");
        assertThat(Redaction.hashOfText(shown)).isEqualTo(reachable().hash());
        assertThat(report(reachable(), hidden).toString()).doesNotContain("bounced", "office@example.com", "+7 495");
    }

    @Test
    void redacted_goods_areNotInNotesOfWhatIsMissing() throws IOException {
        Assessment assessment = Cases.assess("look-alike-relief-supplier", Cases.PUBLICATION);
        String goods = "protective vests for rescue workers";

        assertThat(JsonReport.of(assessment)).contains(goods);
        assertThat(report(assessment, Declaration.class::isInstance).toString()).doesNotContain(goods);
    }

    @Test
    void redacted_registration_isNotTheDaySinceWhichOthersAreKnown() throws IOException {
        Dossier dossier = Dossier.builder("c-1")
                .jurisdiction("RU")
                .registered("2022-11-13")
                .address("14 Example Street, flat 7", AddressRole.REGISTERED, AddressUse.RESIDENTIAL)
                .build();
        Fact registered = Objects.requireNonNull(dossier.company().registered());

        assertThat(report(dossier, fact -> false).toString()).contains("\"knownAt\":\"2022-11-13\"");
        assertThat(report(dossier, registered::equals).toString())
                .contains("14 Example Street")
                .doesNotContain("2022-11");
    }

    @Test
    void redacted_registration_isNotInBoundsOfReadings() throws IOException {
        Dossier dossier = Dossier.builder("c-1")
                .jurisdiction("RU")
                .registered("2019-11-13")
                .build();
        Fact registered = Objects.requireNonNull(dossier.company().registered());

        for (JsonNode step : report(dossier, registered::equals).path("steps")) {
            assertThat(step.path("reading").path("low"))
                    .isEqualTo(step.path("reading").path("high"));
        }
    }

    @Test
    void redacted_registration_isNotInReasonsWhyASignalCannotApply() throws IOException {
        Dossier dossier = Dossier.builder("c-1")
                .jurisdiction("GB")
                .registered("2022-12-13")
                .build();
        Fact registered = Objects.requireNonNull(dossier.company().registered());

        assertThat(because(report(dossier, fact -> false))).anyMatch(words -> words.matches(".*[0-9]{4}-[0-9]{2}.*"));
        assertThat(because(report(dossier, registered::equals)))
                .isNotEmpty()
                .noneMatch(words -> words.matches(".*[0-9]{4}.*"));
    }

    private static List<String> because(JsonNode report) {
        List<String> found = new ArrayList<>();
        report.path("steps").forEach(step -> {
            if (step.path("because").isTextual()) {
                found.add(step.path("because").asText());
            }
        });
        return found;
    }

    @Test
    void redacted_kindOfBody_isNotInTheRefusal() throws IOException {
        Dossier dossier =
                Dossier.builder("c-1").name("N").subjectKind(SubjectKind.BANK).build();
        Fact kind = Objects.requireNonNull(dossier.company().subjectKind());

        assertThat(report(dossier, fact -> false).path("refusalReason").asText())
                .contains("bank");
        assertThat(report(dossier, kind::equals).path("refusalReason").isNull()).isTrue();
        assertThat(report(dossier, fact -> fact != kind).path("refusalReason").asText())
                .contains("bank");
    }

    @Test
    void redacted_oneListedOwner_isNotInTheSumThatAnotherTells() throws IOException {
        Owner anna =
                new Owner("Anna", null, null, null, new BigDecimal("37"), null, null, "EU", null, null, null, null);
        Owner boris =
                new Owner("Boris", null, null, null, new BigDecimal("41"), null, null, "EU", null, null, null, null);
        Dossier dossier = Dossier.builder("c-1").add(anna).add(boris).build();

        assertThat(report(dossier, fact -> false).toString()).contains("78");
        JsonNode flags = report(dossier, anna::equals).path("flags");
        assertThat(flags).hasSize(1);
        assertThat(flags.path(0).path("text").isNull()).isTrue();
        assertThat(flags.path(0).path("list").asText()).isEqualTo("EU");
    }
}
