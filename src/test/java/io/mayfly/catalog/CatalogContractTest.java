package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Claim;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Statement;
import io.mayfly.json.CanonicalJson;
import io.mayfly.language.Message;
import io.mayfly.reference.ReferenceData;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every signal of the catalogue keeps to, whatever it measures. */
class CatalogContractTest {

    /** Once published an id stays, since reason codes and scorecards name it. */
    private static final Path PUBLISHED = Path.of("docs/signal-ids.txt");

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NOT_FOR_PEOPLE =
            Pattern.compile("null|Infinity|NaN|E[+-]?\\d|[{}\\[\\]]|%[sd]|@[0-9a-f]{5}|  |\\.\\.$");

    static List<Signal> signals() {
        return Catalog.standard();
    }

    private static List<Reading> measure(Dossier dossier, LocalDate asOf) {
        Subject alone = Subject.of(dossier, asOf, ReferenceData.standard());
        Subject among = alone.within(Town.crowded());
        return Stream.of(alone, among)
                .flatMap(subject -> signals().stream().map(signal -> signal.measure(subject)))
                .toList();
    }

    @Test
    void ids_areThePublishedOnes() throws IOException {
        Set<String> ids = new LinkedHashSet<>(Files.readAllLines(PUBLISHED));
        if (Boolean.getBoolean("mayfly.update")) {
            signals().forEach(signal -> ids.add(signal.id()));
            Files.write(PUBLISHED, ids);
        }

        assertThat(signals())
                .extracting(Signal::id)
                .as("the ids in %s, of which none may vanish; add new ones with -Dmayfly.update=true", PUBLISHED)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void id_isKebabCase(Signal signal) {
        assertThat(signal.id()).matches(KEBAB);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void scorecard_hasAnEntryThatSaysWhy(Signal signal) {
        Scorecard.Entry entry = Measuring.of(signal.id()).entry();

        assertThat(List.of(entry.title(), entry.unit(), entry.rationale(), entry.source(), entry.falsePositives()))
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void settings_canBeWrittenIntoAReceipt(Signal signal) {
        assertThat(CanonicalJson.of(signal)).startsWith("{").endsWith("}");
    }

    /**
     * Who knows nothing can score nothing. Context carries no points, and may know something of a dossier that says nothing:
     * what is missing in it, that it holds no conflict, or that the body is a company until somebody says otherwise.
     */
    @ParameterizedTest
    @MethodSource("signals")
    void measure_emptyDossier_isUnknownUnlessItIsContext(Signal signal) {
        Measuring measuring = Measuring.of(signal.id());
        boolean context = measuring.entry().curve() == null;

        Reading reading = measuring.within(Town.crowded()).reading(Measuring.company());

        assertThat(context || reading instanceof Reading.Unknown).isTrue();
    }

    /** Whoever gave no register is not asked for one: what only a register could tell cannot apply. */
    @ParameterizedTest
    @MethodSource("signals")
    void measure_emptyDossierWithoutRegister_isUnknownOrDoesNotApply(Signal signal) {
        Reading reading = Measuring.of(signal.id()).reading(Measuring.company());
        boolean asksARegister = reading.equals(Reading.notApplicable(Message.of("because.no-register")));

        assertThat(asksARegister
                        || reading.equals(
                                Measuring.of(signal.id()).within(Town.crowded()).reading(Measuring.company())))
                .isTrue();
        assertThat(asksARegister
                        && !Measuring.of(signal.id()).entry().expectedFor().isEmpty())
                .isFalse();
    }

    @Property(tries = 400)
    void measure_anyDossier_answersInItsUnit(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        for (Reading reading : measure(dossier, asOf)) {
            if (reading instanceof Reading.Measured measured) {
                assertThat(measured.lo()).isNotNegative().isLessThanOrEqualTo(measured.best());
                assertThat(measured.best()).isLessThanOrEqualTo(measured.hi());
            }
        }
    }

    @Property(tries = 400)
    void sentence_anyDossier_isForPeople(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        for (Reading reading : measure(dossier, asOf)) {
            if (reading instanceof Reading.Measured measured && measured.evidence() != null) {
                Evidence evidence = measured.evidence();
                assertThat(evidence.sentence()).endsWith(".");
                assertThat(withoutNames(evidence.sentence(), dossier)).doesNotContainPattern(NOT_FOR_PEOPLE);
                assertThat(evidence.facts()).doesNotContainNull();
            }
        }
    }

    @Property(tries = 200)
    void measure_sameSubject_answersTheSame(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(measure(dossier, asOf)).isEqualTo(measure(dossier, asOf));
    }

    @Property(tries = 200)
    void measure_factsInAnotherOrder_answersTheSame(
            @ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        assertThat(measure(joined(dossier, dossier), asOf)).isEqualTo(measure(dossier, asOf));
    }

    @Property(tries = 200)
    void measure_whatIsNotYetKnown_changesNothing(
            @ForAll("dossiers") Dossier dossier, @ForAll("dossiers") Dossier other, @ForAll("days") LocalDate asOf) {
        PartialDate tomorrow = PartialDate.of(asOf.plusDays(1));

        assertThat(measure(joined(dossier, knownFrom(tomorrow, other)), asOf)).isEqualTo(measure(dossier, asOf));
        assertThat(measure(dossier.asKnownOn(asOf, ReferenceData.standard().filingDeadlines()), asOf))
                .isEqualTo(measure(dossier, asOf));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    /** Names come from the dossier and may be anything. */
    private static String withoutNames(String sentence, Dossier dossier) {
        Company company = dossier.company();
        List<@Nullable String> names = new ArrayList<>();
        company.everyValue().parent().forEach(parent -> names.add(parent.name()));
        company.everyValue().listedOn().forEach(listing -> names.add(listing.market()));
        company.licences().forEach(licence -> names.add(licence.authority()));
        dossier.counterparties().forEach(party -> names.add(party.name()));
        dossier.contacts().forEach(contact -> names.add(contact.value()));
        dossier.sources().values().forEach(source -> names.add(source.title()));
        for (Shipment shipment : dossier.shipments()) {
            names.addAll(
                    Arrays.asList(shipment.careOf(), shipment.consignee(), shipment.notifyParty(), shipment.payer()));
        }
        String rest = sentence;
        for (String name : names) {
            rest = name == null ? rest : rest.replace(name, "X");
        }
        for (Statement statement : dossier.statements()) {
            Claim claim = statement.claim();
            rest = statement.to() == null ? rest : rest.replace(statement.to(), "X");
            rest = claim == null || claim.party() == null ? rest : rest.replace(claim.party(), "X");
        }
        for (Activity activity : company.activities()) {
            rest = rest.replace("“" + Lines.words(activity) + "”", "X");
        }
        for (String name : otherNames(dossier)) {
            rest = rest.replace(name, "X");
        }
        return rest;
    }

    private static List<String> otherNames(Dossier dossier) {
        List<String> names = new ArrayList<>();
        dossier.contracts().forEach(contract -> add(names, contract.counterparty()));
        dossier.contacts().forEach(contact -> add(names, contact.value()));
        dossier.counterparties().forEach(counterparty -> add(names, counterparty.name()));
        dossier.owners().forEach(owner -> add(names, owner.name()));
        dossier.company().activities().forEach(activity -> add(names, activity.code()));
        dossier.sources().values().forEach(source -> add(names, source.title()));
        return names;
    }

    private static void add(List<String> names, @Nullable String name) {
        if (name != null) {
            names.add(name);
        }
    }

    /** The facts of both, each list backwards. */
    private static Dossier joined(Dossier a, Dossier b) {
        return new Dossier(
                a.company(),
                both(a.addresses(), b.addresses()),
                both(a.observations(), b.observations()),
                both(a.contacts(), b.contacts()),
                both(a.officers(), b.officers()),
                both(a.owners(), b.owners()),
                both(a.accounts(), b.accounts()),
                both(a.headcounts(), b.headcounts()),
                both(a.declarations(), b.declarations()),
                both(a.shipments(), b.shipments()),
                both(a.contracts(), b.contracts()),
                both(a.counterparties(), b.counterparties()),
                both(a.statements(), b.statements()),
                a.listings(),
                both(a.marks(), b.marks()),
                a.unavailable(),
                a.sources());
    }

    private static <T> List<T> both(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        Collections.reverse(all);
        return all;
    }

    private static Dossier knownFrom(PartialDate day, Dossier dossier) {
        return new Dossier(
                dossier.company(),
                known(Address.class, dossier.addresses(), day),
                known(Observation.class, dossier.observations(), day),
                known(Contact.class, dossier.contacts(), day),
                known(Officer.class, dossier.officers(), day),
                known(Owner.class, dossier.owners(), day),
                known(Accounts.class, dossier.accounts(), day),
                known(Headcount.class, dossier.headcounts(), day),
                known(Declaration.class, dossier.declarations(), day),
                known(Shipment.class, dossier.shipments(), day),
                known(Contract.class, dossier.contracts(), day),
                known(Counterparty.class, dossier.counterparties(), day),
                known(Statement.class, dossier.statements(), day),
                known(Listing.class, dossier.listings(), day),
                known(Mark.class, dossier.marks(), day),
                dossier.unavailable(),
                dossier.sources());
    }

    private static <T extends Record & Fact> List<T> known(Class<T> kind, List<T> facts, PartialDate day) {
        return facts.stream().map(fact -> known(kind, fact, day)).toList();
    }

    private static <T extends Record & Fact> T known(Class<T> kind, T fact, PartialDate day) {
        try {
            RecordComponent[] components = kind.getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = components[i].getName().equals("knownAt")
                        ? day
                        : components[i].getAccessor().invoke(fact);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Objects.requireNonNull(kind.getDeclaredConstructor(types)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
