package io.mayfly;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.mayfly.catalog.Catalog;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Capital;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.KnownAtRules;
import io.mayfly.dossier.Stated;
import io.mayfly.reference.ReferenceData;
import io.mayfly.report.JsonReport;
import io.mayfly.score.Assessment;
import io.mayfly.score.Refusal;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** No assessment knows what became known after its day, and nothing that makes one could. */
class NoLookAheadTest {

    private static final ReferenceData REFERENCE = ReferenceData.standard();
    private static final Mayfly MAYFLY = Mayfly.standard();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.mayfly.catalog", "io.mayfly.score", "io.mayfly.explain", "io.mayfly.register");

    /** With the facts of another dossier that became known after the day, each by its own dates. */
    private static Dossier withLater(Dossier dossier, Dossier other, LocalDate day) {
        KnownAtRules rules = dossier.knownAtRules(day, REFERENCE.filingDeadlines());
        DossierBuilder later = Dossier.builder(dossier.company().id());
        other.sources().forEach(later::source);
        boolean any = false;
        for (Fact fact : other.facts()) {
            // Values that stand in the company itself, and checks in their contact, cannot be added by themselves.
            if (!(fact instanceof Stated || fact instanceof Capital || fact instanceof ContactCheck)
                    && !rules.of(fact).by(day)) {
                later.add(fact);
                any = true;
            }
        }
        Assume.that(any);
        return dossier.with(later.build());
    }

    @Property(tries = 150)
    void measure_factsThatBecameKnownLater_changeNoReading(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier other, @ForAll("days") LocalDate day) {
        assertThat(readings(withLater(dossier, other, day), day)).isEqualTo(readings(dossier, day));
    }

    private static Map<String, Reading> readings(Dossier dossier, LocalDate day) {
        Subject subject = Subject.of(dossier, day, REFERENCE);
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (Signal signal : Catalog.standard()) {
            readings.put(signal.id(), signal.measure(subject));
        }
        return readings;
    }

    @Property(tries = 75)
    void json_factsThatBecameKnownLater_changeNoByte(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier other, @ForAll("days") LocalDate day) {
        assertThat(json(withLater(dossier, other, day), day)).isEqualTo(json(dossier, day));
    }

    private static String json(Dossier dossier, LocalDate day) {
        return JsonReport.of(MAYFLY.assess(dossier, day));
    }

    /** The one exception, so that such an assessment can be refused. */
    @Test
    void assess_registrationToCome_isRefusedAndChangesNothingElse() {
        LocalDate day = LocalDate.of(2023, 7, 24);
        Dossier dossier = Dossier.builder("a")
                .declaration("2023-01", "helmets", 10, "pieces")
                .build();
        Dossier registered = Dossier.builder("a")
                .declaration("2023-01", "helmets", 10, "pieces")
                .registered("2023-07-25")
                .build();
        Assessment refused = MAYFLY.assess(registered, day);

        assertThat(readings(registered, day)).isEqualTo(readings(dossier, day));
        assertThat(refused.refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);
        assertThat(refused.total()).isEqualTo(MAYFLY.assess(dossier, day).total());
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    /** Where a package gets a dossier from, other than from a subject or as known on a day. */
    private static Set<String> otherDoors(String folder) {
        Set<String> doors = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().equals("io.mayfly." + folder)) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getRawReturnType().isEquivalentTo(Dossier.class))
                        .filter(call -> !call.getTargetOwner().isEquivalentTo(Subject.class))
                        .filter(call -> !call.getTarget().getName().equals("asKnownOn"))
                        .forEach(call -> doors.add(
                                top(type) + ": " + call.getTargetOwner().getSimpleName() + "."
                                        + call.getTarget().getName()));
            }
        }
        return doors;
    }

    private static String top(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "").replaceAll(".*\\.", "");
    }

    /** What can be handed a dossier from without. */
    private static Set<String> takers(String folder) {
        Set<String> takers = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (type.getPackageName().equals("io.mayfly." + folder)
                    && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                for (JavaCodeUnit code : type.getCodeUnits()) {
                    if (code.getModifiers().contains(JavaModifier.PUBLIC)
                            && code.getParameterTypes().stream()
                                    .flatMap(parameter -> parameter.getAllInvolvedRawTypes().stream())
                                    .anyMatch(one -> one.isEquivalentTo(Dossier.class))) {
                        takers.add(type.getSimpleName() + "." + code.getName());
                    }
                }
            }
        }
        return takers;
    }

    @Test
    void catalog_signals_seeDossiersThroughSubjectsAlone() {
        assertThat(otherDoors("catalog")).isEmpty();
        assertThat(takers("catalog")).isEmpty();
    }

    @Test
    void register_rowsAndKeys_areReadFromWhatIsKnown() {
        assertThat(otherDoors("register")).isEmpty();
        // A row takes out of a dossier what was not yet known; keys are read from what is left.
        assertThat(takers("register"))
                .containsExactlyInAnyOrder("RegisterRows.row", "CompanyKeys.of", "CompanyKeys.parent");
    }

    @Test
    void score_assessments_seeDossiersThroughSubjectsAlone() {
        // Cases of a scorecard hold dossiers as they were written; who writes one down reads no fact of it.
        assertThat(otherDoors("score"))
                .containsExactlyInAnyOrder("CaseReader: DossierBuilder.build", "ModelCard: VerificationCase.dossier");
        // A receipt is held against a dossier by way of a subject of its day.
        assertThat(takers("score")).containsExactlyInAnyOrder("Receipt.verify", "VerificationCase.<init>");
    }

    @Test
    void explain_answers_seeDossiersThroughSubjectsAlone() {
        // What was known on two days is put together, so that other facts can be told from later ones.
        assertThat(otherDoors("explain"))
                .containsExactlyInAnyOrder("Difference: Difference.joined", "Difference: Dossier.withNewFactsOf");
        // A timeline looks for the days on which something became known, and is told by the subjects of those days.
        assertThat(takers("explain")).containsExactlyInAnyOrder("Timeline.of");
    }
}
