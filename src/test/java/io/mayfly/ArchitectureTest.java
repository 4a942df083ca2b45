package io.mayfly;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The package table and what the library keeps out. */
@AnalyzeClasses(packages = "io.mayfly", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final int LONGEST_FILE = 400;

    /** What projects of their own under examples were built into. */
    private static final PathMatcher GENERATED = FileSystems.getDefault().getPathMatcher("glob:**/target/**");

    /** Which packages a package may use besides itself. A new package has to be entered here. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("json", Set.of()),
            Map.entry("experiment", Set.of("plot", "score", "signal", "register", "reference", "dossier", "json")),
            Map.entry("dossier", Set.of("json")),
            Map.entry("language", Set.of("dossier")),
            Map.entry("identity", Set.of("json")),
            Map.entry("reference", Set.of("identity", "dossier", "json")),
            Map.entry("register", Set.of("reference", "identity", "dossier", "json")),
            Map.entry("signal", Set.of("language", "register", "reference", "dossier", "json")),
            Map.entry("catalog", Set.of("signal", "language", "register", "reference", "identity", "dossier", "json")),
            Map.entry("score", Set.of("signal", "register", "reference", "identity", "dossier", "json")),
            Map.entry("explain", Set.of("score", "signal", "language", "register", "reference", "dossier", "json")),
            Map.entry("plot", Set.of()),
            Map.entry("pmml", Set.of("score", "signal", "reference", "dossier", "json")),
            Map.entry(
                    "report", Set.of("plot", "explain", "score", "signal", "language", "reference", "dossier", "json")),
            Map.entry("testing", Set.of("score", "signal", "language", "register", "reference", "dossier", "json")),
            Map.entry(
                    "",
                    Set.of(
                            "catalog",
                            "explain",
                            "score",
                            "signal",
                            "register",
                            "reference",
                            "identity",
                            "dossier",
                            "json")));

    private static String part(JavaClass type) {
        String name = type.getPackageName();
        return name.equals("io.mayfly")
                ? ""
                : name.substring("io.mayfly.".length()).split("\\.", 2)[0];
    }

    @ArchTest
    static final ArchRule arrowsPointDownwards = classes()
            .should(new ArchCondition<JavaClass>("use only the packages below their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    Set<String> allowed = MAY_USE.get(part(type));
                    if (allowed == null) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is in an unknown package"));
                        return;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> use.getTargetClass().getPackageName().startsWith("io.mayfly"))
                            .filter(use -> !part(use.getTargetClass()).equals(part(type)))
                            .filter(use -> !allowed.contains(part(use.getTargetClass())))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("io.mayfly.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jacksonDatabindStaysInJsonAndReport = noClasses()
            .that(resideInAPackage("io.mayfly..")
                    .and(DescribedPredicate.not(resideInAnyPackage("io.mayfly.json..", "io.mayfly.report.."))))
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                    .and(DescribedPredicate.not(resideInAPackage("com.fasterxml.jackson.annotation.."))));

    @ArchTest
    static final ArchRule signaturesNameNoThirdParty = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<JavaClass>("name no third-party type in a signature") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    List<JavaClass> named = new ArrayList<>(type.getRawInterfaces());
                    type.getRawSuperclass().ifPresent(named::add);
                    type.getFields().stream()
                            .filter(field -> visible(field.getModifiers()))
                            .forEach(field -> named.addAll(field.getType().getAllInvolvedRawTypes()));
                    for (JavaCodeUnit code : type.getCodeUnits()) {
                        if (visible(code.getModifiers())) {
                            named.addAll(code.getReturnType().getAllInvolvedRawTypes());
                            code.getParameterTypes()
                                    .forEach(parameter -> named.addAll(parameter.getAllInvolvedRawTypes()));
                            named.addAll(code.getThrowsClause().getTypes());
                        }
                    }
                    named.stream()
                            .map(JavaClass::getBaseComponentType)
                            .filter(one -> !one.isPrimitive())
                            .filter(one -> !one.getName().startsWith("java."))
                            .filter(one -> !one.getName().startsWith("io.mayfly."))
                            // Assertions of ours are AssertJ's by nature.
                            .filter(one -> !(part(type).equals("testing")
                                    && one.getPackageName().equals("org.assertj.core.api")))
                            .forEach(one -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " names " + one.getName())));
                }
            });

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    @ArchTest
    static final ArchRule nothingTouchesTheOutsideWorld = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "java.nio.file..",
                            "java.net..",
                            "java.util.logging..",
                            "java.util.random..",
                            "org.slf4j..",
                            "java.sql..")
                    .or(describe(
                            "are files, random or loggers",
                            type -> Set.of(
                                            "java.io.File",
                                            "java.io.FileInputStream",
                                            "java.io.FileOutputStream",
                                            "java.io.FileReader",
                                            "java.io.FileWriter",
                                            "java.io.RandomAccessFile",
                                            "java.io.PrintStream",
                                            "java.util.Random",
                                            "java.util.SplittableRandom",
                                            "java.security.SecureRandom",
                                            "java.util.concurrent.ThreadLocalRandom",
                                            "java.util.Timer",
                                            "java.util.Date",
                                            "java.time.Clock",
                                            "java.lang.System$Logger")
                                    .contains(type.getName()))));

    @ArchTest
    static final ArchRule nothingReadsAClockOrChance = noClasses()
            .should()
            .callMethodWhere(describe(
                    "asks for the time, for chance or for the machine's settings",
                    call -> Set.of(
                                            "now",
                                            "currentTimeMillis",
                                            "nanoTime",
                                            "random",
                                            "randomUUID",
                                            "shuffle",
                                            "getenv",
                                            "getProperty",
                                            "systemDefault",
                                            "identityHashCode")
                                    .contains(call.getTarget().getName())
                            && call.getTargetOwner().getPackageName().startsWith("java.")
                            && !call.getTargetOwner().getName().equals("java.util.Properties")));

    @ArchTest
    static final ArchRule nothingPrints = noClasses()
            .should()
            .accessFieldWhere(describe(
                    "is a standard stream",
                    access -> access.getTargetOwner().getName().equals("java.lang.System")))
            .orShould()
            .callMethodWhere(describe(
                    "prints a stack trace", call -> call.getTarget().getName().equals("printStackTrace")));

    @ArchTest
    static final ArchRule factsAreSerializable = classes()
            .that()
            .resideInAPackage("io.mayfly.dossier..")
            .and()
            .areAssignableTo(Record.class)
            .and()
            .arePublic()
            .and()
            .doNotHaveSimpleName("Horizon")
            .and()
            .doNotHaveSimpleName("KnownAt")
            .and()
            .doNotHaveSimpleName("KnownAtRules")
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule publicClassesAreClosed = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .areNotEnums()
            .should()
            .haveModifier(JavaModifier.FINAL);

    private static List<Path> sources() throws IOException {
        return sources(SOURCES);
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !GENERATED.matches(file))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"src", "examples"})
    void sources_everyFile_hasAtMostFourHundredLines(String folder) throws IOException {
        assertThat(sources(Path.of(folder)))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
    }

    /** Such a pair is one file on the file systems of macOS and Windows, and one class in a jar unpacked there. */
    @ParameterizedTest
    @ValueSource(strings = {"src", "examples"})
    void sources_noTwoFiles_differByCaseAlone(String folder) throws IOException {
        assertThat(sources(Path.of(folder)))
                .extracting(file -> file.toString().toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void packages_everyOne_isNullMarkedAndDescribed() throws IOException {
        Set<Path> folders = new TreeSet<>();
        sources().forEach(file -> folders.add(file.getParent()));

        assertThat(folders).hasSizeGreaterThan(5).allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Files.readString(info)).contains("/**").contains("@NullMarked");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"TODO", "FIXME", "System.exit", "@Deprecated"})
    void sources_everyFile_isWithout(String word) throws IOException {
        assertThat(sources())
                .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(word));
    }
}
