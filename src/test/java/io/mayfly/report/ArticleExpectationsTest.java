package io.mayfly.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossiers;
import io.mayfly.explain.NextBestEvidence;
import io.mayfly.score.Assessment;
import io.mayfly.score.Band;
import io.mayfly.score.Condition;
import io.mayfly.score.Reason;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the standard scorecard must say of the companies of the investigation of July 2023, and of honest look-alikes. */
class ArticleExpectationsTest {

    private static final String SILVA = "article-01-silva";
    private static final String POZITRON = "article-04-pozitron";
    private static final String JOINED = "article-16-beijing-supplier-joined";
    private static final List<String> STAND_OUT = List.of(
            SILVA, "article-02-rika", "article-03-legittelekom", POZITRON, "article-08-nebesnaya-mekhanika", JOINED);
    private static final LocalDate PUBLICATION = LocalDate.parse(Cases.PUBLICATION);

    @Test
    void silva_atPublication_isHighAsOneDayImporter() {
        Assessment silva = Cases.assess(SILVA, Cases.PUBLICATION);
        assertThat(silva.band()).isEqualTo(Band.HIGH);
        assertThat(typologies(silva)).contains("one-day-importer");
    }

    @Test
    void silva_inFebruary_isElevatedFromRegisterAndDeclarationsAlone() {
        Assessment silva = Cases.assess(SILVA, "2023-02-28");
        assertThat(requireNonNull(silva.band())).isGreaterThanOrEqualTo(Band.ELEVATED);
        assertThat(silva.statements()).isEmpty();
        assertThat(fired(silva)).doesNotContain("residential-address", "phone-unreachable", "zero-revenue");
    }

    static List<String> firedOfSilva() {
        return fired(Cases.assess(SILVA, Cases.PUBLICATION));
    }

    @ParameterizedTest
    @MethodSource("firedOfSilva")
    void silva_withoutOneFiredSignal_staysElevated(String id) {
        Assessment less = without(id).assess(Cases.dossier(SILVA), PUBLICATION);
        assertThat(less.steps()).noneMatch(step -> step.id().equals(id));
        assertThat(requireNonNull(less.band())).isGreaterThanOrEqualTo(Band.ELEVATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/company/registered",
                "/accounts",
                "/observations",
                "/contacts/0",
                "/contacts/1",
                "/declarations"
            })
    void silva_withoutTheFactsBehindOneSignal_staysElevated(String pointer) throws JsonProcessingException {
        ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(Cases.line(SILVA));
        switch (pointer) {
            case "/company/registered" -> ((ObjectNode) tree.get("company")).remove("registered");
            case "/contacts/0" -> tree.withArray("contacts").remove(0);
            case "/contacts/1" -> tree.withArray("contacts").remove(1);
            default -> tree.remove(pointer.substring(1));
        }
        Assessment less = Cases.MAYFLY.assess(Dossiers.read(tree.toString()), PUBLICATION);
        assertThat(requireNonNull(less.band())).isGreaterThanOrEqualTo(Band.ELEVATED);
    }

    @Test
    void pozitron_atPublication_isHighAsOvernightGiant() {
        Assessment pozitron = Cases.assess(POZITRON, Cases.PUBLICATION);
        assertThat(pozitron.band()).isEqualTo(Band.HIGH);
        assertThat(typologies(pozitron)).contains("overnight-giant", "contradicted-denial");
        Reason leading = pozitron.reasons().get(0);
        assertThat(leading.code()).isEqualTo("revenue-spike");
        assertThat(leading.text()).contains("×645 as reported").contains("annualised");
        Step value = step(pozitron, "declared-value-vs-turnover");
        assertThat(value.state()).isEqualTo(StepState.CLEAR);
        assertThat(((Reading.Measured) requireNonNull(value.reading())).best()).isBetween(0.15, 0.25);
        assertThat(pozitron.statements()).hasSize(2);
        assertThat(fired(pozitron)).contains("supplier-recent-registration", "supplier-size-mismatch");
    }

    @Test
    void legittelekom_atPublication_isElevatedForItsBusinessLineAndItsLots() {
        Assessment legittelekom = Cases.assess("article-03-legittelekom", Cases.PUBLICATION);
        assertThat(legittelekom.band()).isEqualTo(Band.ELEVATED);
        assertThat(codes(legittelekom)).startsWith("forwarder-as-importer", "mobilisation-size-lots");
        assertThat(typologies(legittelekom)).contains("forwarder-front");
        assertUnknown(legittelekom, "zero-revenue", "zero-or-one-employee", "accounts-not-filed");
    }

    @Test
    void nebesnayaMekhanika_atPublication_isElevatedForItsRoutesAndItsEndedDistribution() {
        Assessment mekhanika = Cases.assess("article-08-nebesnaya-mekhanika", Cases.PUBLICATION);
        assertThat(mekhanika.band()).isEqualTo(Band.ELEVATED);
        assertThat(families(mekhanika)).startsWith("routing", "routing", "counterparty");
        assertThat(codes(mekhanika))
                .contains("trade-after-supplier-exit")
                .element(2)
                .isEqualTo("ex-authorised-distributor");
        assertThat(typologies(mekhanika)).contains("exit-and-hub");
        assertUnknown(mekhanika, "recent-registration", "registration-to-first-trade-lag");
    }

    @Test
    void rika_atPublication_isElevatedForItsDenialAndItsGoods() {
        Assessment rika = Cases.assess("article-02-rika", Cases.PUBLICATION);
        assertThat(rika.band()).isEqualTo(Band.ELEVATED);
        assertThat(codes(rika)).startsWith("denial-contradicted");
        assertThat(families(rika).stream().distinct()).startsWith("conduct", "goods");
        assertThat(rika.statements()).isNotEmpty();
    }

    @Test
    void supplierOfBeijing_joinedFromTwoRecords_isElevatedAndMarkedAsALowMatch() {
        Assessment joined = Cases.assess(JOINED, Cases.PUBLICATION);
        assertThat(joined.band()).isEqualTo(Band.ELEVATED);
        assertThat(families(joined).stream().distinct()).startsWith("newness", "volume");
        assertThat(codes(joined)).contains("size-class-vs-volume");
        assertThat(joined.notes()).extracting(Step::id).contains("low-match-confidence");
    }

    @Test
    void theSixThatStandOut_haveLeadingReasonsOfTheirOwn() {
        assertThat(STAND_OUT.stream()
                        .map(id -> codes(Cases.assess(id, Cases.PUBLICATION)).get(0)))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"article-02-rika", "article-03-legittelekom", "article-08-nebesnaya-mekhanika"})
    void companyKnownByThePressAlone_onTheDayBefore_isNotElevated(String id) {
        assertThat(Cases.assess(id, "2023-07-23").total().decimal()).isLessThan(BigDecimal.valueOf(41));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article-05-tekhkrim",
                "article-06-gigantshina",
                "article-07-vozdukh",
                "article-09-lotos",
                "article-10-iflight",
                "article-11-shanghai-h-win",
                "article-12-deekon-shanghai",
                "article-13-beijing-krnatural",
                "article-14-beijing-natural-hanhua",
            })
    void companyOfWhichLittleIsKnown_isRefusedWithWhatToCheck(String id) {
        Assessment assessment = Cases.assess(id, Cases.PUBLICATION);
        assertThat(assessment.refusal()).isEqualTo(Refusal.INSUFFICIENT);
        assertThat(assessment.score()).isNull();
        assertThat(NextBestEvidence.of(assessment).items()).isNotEmpty();
        assertThat(TextReport.of(assessment)).contains("What to check next");
    }

    @Test
    void manufacturer_knownByItsStatement_isNotScored() {
        Assessment dji = Cases.assess("article-15-sz-dji-technology", Cases.PUBLICATION);
        assertThat(dji.score()).isNull();
        assertThat(dji.reasons()).isEmpty();
        assertThat(dji.statements()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look-alike-home-start-up",
                "look-alike-holding",
                "look-alike-vaccine-maker",
                "look-alike-spin-off"
            })
    void lookAlike_atPublication_isMinimalOrLow(String id) {
        Assessment assessment = Cases.assess(id, Cases.PUBLICATION);
        assertThat(assessment.refusal()).isNull();
        assertThat(requireNonNull(assessment.band())).isLessThanOrEqualTo(Band.LOW);
        assertThat(assessment.expectedCoverage()).isGreaterThanOrEqualTo(new BigDecimal("0.6"));
    }

    private static void assertUnknown(Assessment assessment, String... ids) {
        for (String id : ids) {
            assertThat(step(assessment, id).state()).as(id).isEqualTo(StepState.UNKNOWN);
        }
    }

    private static List<String> codes(Assessment assessment) {
        return assessment.reasons().stream().map(Reason::code).toList();
    }

    private static List<String> families(Assessment assessment) {
        return assessment.reasons().stream().map(Reason::family).toList();
    }

    private static List<String> typologies(Assessment assessment) {
        return assessment.typologies().stream().map(Scorecard.Typology::id).toList();
    }

    private static List<String> fired(Assessment assessment) {
        return assessment.steps().stream()
                .filter(step -> step.kind() == StepKind.SIGNAL && step.state() == StepState.FIRED)
                .map(Step::id)
                .toList();
    }

    private static Step step(Assessment assessment, String id) {
        return assessment.steps().stream()
                .filter(step -> step.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The standard scorecard without one signal and without all gates and typologies that ask for it. */
    private static Mayfly without(String id) {
        Scorecard card = Scorecard.standard();
        Scorecard less = new Scorecard(
                card.formatVersion(),
                card.id(),
                card.version(),
                card.title(),
                card.description(),
                card.base(),
                card.bands(),
                card.refusal(),
                card.notEligible(),
                card.families(),
                card.signals().stream().filter(entry -> !entry.id().equals(id)).toList(),
                card.gates().stream()
                        .filter(gate -> !gate.setsAside().contains(id) && !asks(gate.when(), id))
                        .toList(),
                card.typologies().stream()
                        .filter(typology -> !asks(typology.when(), id))
                        .toList(),
                card.bonusCap());
        List<Signal> signals = Cases.MAYFLY.scorer().signals().stream()
                .filter(signal -> !signal.id().equals(id))
                .toList();
        return Mayfly.standard().withSignals(signals, less);
    }

    private static boolean asks(Condition condition, String id) {
        if (condition instanceof Condition.All all) {
            return all.all().stream().anyMatch(part -> asks(part, id));
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().anyMatch(part -> asks(part, id));
        }
        if (condition instanceof Condition.Not not) {
            return asks(not.not(), id);
        }
        return ((Condition.Threshold) condition).signal().equals(id);
    }
}
