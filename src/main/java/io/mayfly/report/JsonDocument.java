package io.mayfly.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Statement;
import io.mayfly.explain.Confirmations;
import io.mayfly.explain.NextBestEvidence;
import io.mayfly.json.CanonicalJson;
import io.mayfly.language.Language;
import io.mayfly.score.Assessment;
import io.mayfly.score.Flag;
import io.mayfly.score.Gap;
import io.mayfly.score.Reason;
import io.mayfly.score.Receipt;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.score.Step;
import io.mayfly.score.StepKind;
import io.mayfly.score.StepState;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Builds the JSON form of one assessment. */
final class JsonDocument {

    private final Assessment assessment;
    private final Subject subject;
    private final List<Step> steps;
    private final Map<String, Scorecard.Entry> entries = new HashMap<>();
    private final Hiding hiding;

    JsonDocument(Assessment assessment, Predicate<? super Fact> hidden) {
        this.assessment = assessment;
        this.subject = assessment.subject();
        this.hiding = new Hiding(subject, hidden);
        this.steps = assessment.steps();
        assessment.scorecard().signals().forEach(entry -> entries.put(entry.id(), entry));
    }

    ObjectNode root() {
        Refusal refusal = assessment.refusal();
        ObjectNode root = JsonValues.NODES.objectNode();
        root.put("formatVersion", JsonReport.FORMAT_VERSION);
        root.put("id", subject.dossier().company().id());
        root.put("name", hiding.name());
        root.put("asOf", subject.asOf().toString());
        root.put("score", JsonValues.points(assessment.score()));
        root.put("total", assessment.total().decimal());
        root.put("band", assessment.band() == null ? null : assessment.band().name());
        root.put("refusal", refusal == null ? null : refusal.name());
        root.put("refusalReason", hiding.refusal(assessment));
        root.set("interval", JsonValues.interval(assessment.interval()));
        root.set("bounds", JsonValues.interval(assessment.bounds()));
        root.put("coverage", JsonValues.decimal(assessment.coverage()));
        root.put("expectedCoverage", JsonValues.decimal(assessment.expectedCoverage()));
        root.set("familyCoverage", familyCoverage());
        root.set(
                "typologies",
                JsonValues.texts(assessment.typologies().stream()
                        .map(Scorecard.Typology::id)
                        .toList()));
        root.set("reasons", reasons());
        root.set("steps", steps());
        root.set("unknown", unknown());
        root.set("nextBestEvidence", nextBestEvidence());
        root.set("confirmations", confirmations());
        root.set("flags", flags());
        root.set("statements", statements());
        root.put("wording", new Spoken(Language.english()).of("review"));
        root.set("receipt", receipt(assessment.receipt()));
        return root;
    }

    private ObjectNode familyCoverage() {
        ObjectNode node = JsonValues.NODES.objectNode();
        for (Map.Entry<String, BigDecimal> family : assessment.familyCoverage().entrySet()) {
            node.put(family.getKey(), JsonValues.decimal(family.getValue()));
        }
        return node;
    }

    private ArrayNode reasons() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (Reason reason : assessment.reasons()) {
            array.addObject()
                    .put("code", reason.code())
                    .put("points", reason.points().decimal())
                    .put("text", hidden(reason) ? null : reason.text())
                    .put("family", reason.family());
        }
        return array;
    }

    private ArrayNode steps() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (Step step : steps) {
            Reading reading = step.reading();
            ObjectNode node = array.addObject()
                    .put("id", step.id())
                    .put("kind", Shown.kebab(step.kind()))
                    .put("state", Shown.kebab(step.state()))
                    .put("family", step.family())
                    .put("title", step.title())
                    .put("points", step.points().decimal())
                    .put("contribution", JsonValues.points(step.contribution()));
            node.set("reading", JsonValues.reading(hiding.reading(step)));
            node.set("evidence", evidence(step));
            node.set("missing", reading instanceof Reading.Unknown unknown ? inputs(unknown.missing()) : null);
            node.put("because", because(step));
        }
        return array;
    }

    private @Nullable ObjectNode evidence(Step step) {
        Evidence evidence = step.evidence();
        Scorecard.Entry entry = entries.get(step.id());
        if (step.kind() != StepKind.SIGNAL || evidence == null || entry == null) {
            return null;
        }
        ObjectNode node =
                JsonValues.NODES.objectNode().put("text", hiding.hides(evidence) ? null : evidence.sentence());
        ArrayNode facts = node.putArray("facts");
        for (Cited cited : evidence.facts()) {
            facts.add(hiding.hides(cited.fact()) ? hash(cited) : fact(cited));
        }
        node.set("thresholds", JsonValues.thresholds(entry.unit(), entry.curve()));
        return node;
    }

    private ObjectNode fact(Cited cited) {
        ObjectNode node = JsonValues.NODES
                .objectNode()
                .put("field", cited.field())
                .put("text", cited.fact().describe());
        return addOrigin(node, cited.fact());
    }

    private ObjectNode addOrigin(ObjectNode node, Fact fact) {
        JsonValues.addOrigin(node, Shown.source(subject, fact), subject.knownAt(fact));
        return hiding.hidesDayOf(fact) ? node.putNull("knownAt").putNull("knownAtJurisdiction") : node;
    }

    private ArrayNode inputs(List<Input> inputs) {
        return JsonValues.inputs(hiding.inputs(inputs));
    }

    /** The hash that stands for the fact in the redacted dossier. */
    private ObjectNode hash(Cited cited) {
        return JsonValues.NODES
                .objectNode()
                .put("field", cited.field())
                .put("sha256", CanonicalJson.sha256(subject.dossier().holder(cited.fact())));
    }

    private boolean hidden(Reason reason) {
        return steps.stream().anyMatch(step -> step.id().equals(reason.code()) && hiding.hides(step.evidence()));
    }

    /** Why a signal does not count, in words. */
    private @Nullable String because(Step step) {
        return hiding.because(step, because(assessment.scorecard(), steps, step));
    }

    static @Nullable String because(Scorecard card, List<Step> steps, Step step) {
        if (step.reading() instanceof Reading.NotApplicable notApplicable) {
            return notApplicable.reason();
        }
        if (step.state() != StepState.SET_ASIDE) {
            return null;
        }
        return card.gates().stream()
                .filter(gate -> gate.setsAside().contains(step.id()))
                .filter(gate -> steps.stream()
                        .anyMatch(other -> other.kind() == StepKind.GATE
                                && other.id().equals(gate.id())
                                && other.state() == StepState.FIRED))
                .map(Scorecard.Gate::title)
                .findFirst()
                .orElse(null);
    }

    private ArrayNode unknown() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (Gap gap : assessment.gaps()) {
            ObjectNode node = array.addObject().put("id", gap.signal());
            node.set("missing", inputs(gap.missing()));
            node.put("expected", gap.expected());
        }
        return array;
    }

    private ArrayNode nextBestEvidence() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (NextBestEvidence.Item item : NextBestEvidence.of(assessment).items()) {
            ObjectNode node = array.addObject()
                    .put("inquiry", item.inquiry())
                    .put("title", hiding.any() ? item.name() : item.title());
            node.set("inputs", inputs(item.inputs()));
            node.set("signals", JsonValues.texts(item.signals()));
            node.put("expected", item.expected())
                    .put("narrowing", item.narrowing().decimal())
                    .put("weight", item.weight().decimal());
            JsonValues.addOutlook(node, item.outlook());
        }
        return array;
    }

    private ArrayNode confirmations() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (Confirmations.Item item : Confirmations.of(assessment).items()) {
            ObjectNode node = array.addObject()
                    .put("doubt", Shown.kebab(item.doubt()))
                    .put("inquiry", item.inquiry())
                    .put("title", item.title())
                    .put("facts", item.facts().size());
            node.set("fields", JsonValues.texts(item.fields()));
            node.set("signals", JsonValues.texts(item.signals()));
            node.put("rests", item.rests().decimal())
                    .put("total", item.total().decimal())
                    .put("band", item.band().name());
        }
        return array;
    }

    private ArrayNode flags() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (Flag flag : assessment.flags()) {
            if (hiding.hides(flag.fact())) {
                continue;
            }
            Listing listing = flag.fact() instanceof Listing own ? own : null;
            ObjectNode node = array.addObject()
                    .put("about", Shown.kebab(flag.about()))
                    .put("list", flag.list())
                    .put("programme", listing == null ? null : listing.programme())
                    .put("from", listing == null ? null : JsonValues.date(listing.from()))
                    .put("text", hiding.text(flag));
            addOrigin(node, flag.fact());
        }
        return array;
    }

    private ArrayNode statements() {
        ArrayNode array = JsonValues.NODES.arrayNode();
        for (Statement statement : assessment.statements()) {
            if (hiding.hides(statement)) {
                continue;
            }
            ObjectNode node = array.addObject()
                    .put("date", JsonValues.date(statement.date()))
                    .put("kind", Shown.kebab(statement.kind()))
                    .put("by", statement.by())
                    .put("to", statement.to())
                    .put("text", statement.text());
            node.set("claim", JsonValues.claim(statement.claim()));
            addOrigin(node, statement);
        }
        return array;
    }

    private static ObjectNode receipt(Receipt receipt) {
        ObjectNode node = JsonValues.NODES
                .objectNode()
                .put("libraryVersion", receipt.libraryVersion())
                .put("asOf", receipt.asOf().toString())
                .put("scorecardId", receipt.scorecardId())
                .put("scorecardVersion", receipt.scorecardVersion())
                .put("scorecardHash", receipt.scorecardHash());
        ObjectNode signals = node.putObject("signals");
        // They are canonical JSON, which is what would be written again.
        receipt.signals().forEach((id, settings) -> signals.putRawValue(id, new RawValue(settings)));
        return node.put("referenceHash", receipt.referenceHash())
                .put("registerHash", receipt.registerHash())
                .put("transliteration", receipt.transliteration())
                .put("dossierHash", receipt.dossierHash());
    }
}
