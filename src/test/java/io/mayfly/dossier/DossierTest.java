package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Sets;
import io.mayfly.json.CanonicalJson;
import io.mayfly.json.InvalidFieldException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    void year_periodOfWholeWeeksIntoJanuary_belongsToTheYearBefore() {
        assertThat(accountsOf("2021-01-01/2022-01-02").year()).isEqualTo(2021);
        assertThat(accountsOf("2022-01-03/2022-12-31").year()).isEqualTo(2022);
        assertThat(accountsOf("2022-01-01/2022-01-05").year()).isEqualTo(2022);
    }

    private static Accounts accountsOf(String period) {
        return new Accounts(
                PartialDate.parse(period),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    @Property
    void write_anyDossier_isReadBackToAnEqualOne(@ForAll("dossiers") Dossier dossier) {
        String json = Dossiers.write(dossier);
        assertThat(Dossiers.read(json)).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        assertThat(Dossiers.write(Dossiers.read(json))).isEqualTo(json);
        assertThat(json).doesNotContain("\n");
    }

    @Property
    void constructor_permutedAndDuplicatedFacts_giveTheSameDossierAndText(
            @ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        Dossier shuffled = shuffled(dossier, new Random(seed));
        assertThat(shuffled).isEqualTo(dossier).hasSameHashCodeAs(dossier);
        assertThat(Dossiers.write(shuffled)).isEqualTo(Dossiers.write(dossier));
        assertThat(CanonicalJson.sha256(shuffled)).isEqualTo(CanonicalJson.sha256(dossier));
    }

    /** The names differ, yet their texts do not: one has no language, the other the language "null". */
    @Test
    void constructor_factsThatPrintAlike_comeInOneOrder() {
        Name without = new Name("A", null, null, null, null, null, null);
        Name with = new Name("A", "null", null, null, null, null, null);
        Dossier one = Dossier.builder("x").add(without).add(with).build();
        Dossier other = Dossier.builder("x").add(with).add(without).build();
        assertThat(one).isEqualTo(other);
        assertThat(one.company().names()).hasSize(2);
    }

    @Property(tries = 50)
    void serialization_anyDossier_givesAnEqualOne(@ForAll("dossiers") Dossier dossier)
            throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(dossier);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(dossier);
        }
    }

    @Test
    void facts_ofADossier_areAllOfThemByField() {
        Contact phone = new Contact(
                ContactKind.PHONE,
                "1",
                null,
                List.of(new ContactCheck(null, ContactResult.REACHED, null, null, null)),
                null,
                null);
        Dossier dossier = Dossier.builder("x")
                .name("A")
                .registered("2020")
                .headcount("2022", 1)
                .headcount("2023", 2)
                .add(phone)
                .build();

        assertThat(dossier.factsByField())
                .containsOnlyKeys("names", "registered", "contacts", "checks", "headcounts")
                .containsEntry("headcounts", List.copyOf(dossier.headcounts()))
                .containsEntry("checks", List.copyOf(phone.checks()));
        assertThat(dossier.facts()).hasSize(6);
    }

    @Property(tries = 200)
    void with_anyOther_hasTheFactsOfBothOnce(@ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
        Dossier both;
        try {
            both = one.with(other);
        } catch (InvalidFieldException contradiction) {
            assertThat(contradiction).hasMessageContaining("dissolved");
            return;
        }

        assertThat(both.company().id()).isEqualTo(one.company().id());
        assertThat(both.facts()).containsAll(one.facts());
        assertThat(Set.copyOf(both.headcounts()))
                .isEqualTo(Sets.union(Set.copyOf(one.headcounts()), Set.copyOf(other.headcounts())));
        assertThat(both.headcounts()).doesNotHaveDuplicates();
        assertThat(one.with(one)).isEqualTo(one);
        assertThat(both.with(other)).isEqualTo(both);
    }

    @Test
    void lists_ofADossier_cannotBeChanged() {
        Dossier dossier = Dossier.builder("x").name("A").headcount("2022", 1).build();
        assertThatThrownBy(() -> dossier.headcounts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dossier.company().names().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> dossier.sources().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void constructor_callersListChangedLater_keepsItsFacts() {
        Headcount one = new Headcount(null, 1L, null, null);
        List<ContactCheck> checks =
                new ArrayList<>(List.of(new ContactCheck(null, ContactResult.REACHED, null, null, null)));
        Contact contact = new Contact(ContactKind.PHONE, null, null, checks, null, null);
        checks.clear();
        assertThat(contact.checks()).hasSize(1);
        assertThat(one.value()).isEqualTo(1);
    }

    @Test
    void constructor_nullAmongFacts_isRefusedWithItsPlace() {
        List<ContactCheck> checks =
                Arrays.asList(new ContactCheck(null, ContactResult.REACHED, null, null, null), null);
        assertThatThrownBy(() -> new Contact(ContactKind.PHONE, null, null, checks, null, null))
                .isInstanceOf(InvalidFieldException.class)
                .hasMessageContaining("checks/1");
    }

    @Test
    void kind_notStated_isACompany() {
        assertThat(Dossier.builder("x").build().company().kind()).isEqualTo(SubjectKind.COMPANY);
        assertThat(Dossier.builder("x")
                        .subjectKind(SubjectKind.HOLDING)
                        .build()
                        .company()
                        .kind())
                .isEqualTo(SubjectKind.HOLDING);
    }

    @Property(tries = 50)
    void describe_anyFact_isPlainWords(@ForAll("full") Dossier dossier) {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(dossier.company().names());
        facts.addAll(dossier.company().identifiers());
        facts.addAll(dossier.company().activities());
        facts.addAll(dossier.company().licences());
        facts.addAll(dossier.addresses());
        facts.addAll(dossier.observations());
        facts.addAll(dossier.contacts());
        dossier.contacts().forEach(contact -> facts.addAll(contact.checks()));
        facts.addAll(dossier.officers());
        facts.addAll(dossier.accounts());
        facts.addAll(dossier.headcounts());
        facts.addAll(dossier.declarations());
        facts.addAll(dossier.shipments());
        facts.addAll(dossier.counterparties());
        facts.addAll(dossier.statements());
        facts.addAll(dossier.listings());
        facts.addAll(dossier.unavailable());
        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.describe())
                        .isNotBlank()
                        .doesNotContain("[")
                        .doesNotContain("PartialDate"));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return AnyDossier.dossiers();
    }

    @Provide
    Arbitrary<Dossier> full() {
        return AnyDossier.fullDossiers();
    }

    private static Dossier shuffled(Dossier d, Random random) {
        Company c = d.company();
        Company company = new Company(
                c.id(),
                shuffled(c.names(), random),
                shuffled(c.identifiers(), random),
                c.jurisdiction(),
                c.legalForm(),
                c.status(),
                c.registered(),
                c.dissolved(),
                shuffled(c.activities(), random),
                c.sizeClass(),
                c.subjectKind(),
                c.parent(),
                c.listedOn(),
                shuffled(c.licences(), random),
                c.authorisedCapital(),
                c.paidInCapital(),
                shuffled(c.changes(), random),
                c.otherValues());
        List<String> keys = new ArrayList<>(d.sources().keySet());
        Collections.shuffle(keys, random);
        Map<String, Source> sources = new java.util.LinkedHashMap<>();
        keys.forEach(key ->
                sources.put(key, java.util.Objects.requireNonNull(d.sources().get(key))));
        return new Dossier(
                company,
                shuffled(d.addresses(), random),
                shuffled(d.observations(), random),
                shuffled(d.contacts(), random),
                shuffled(d.officers(), random),
                shuffled(d.owners(), random),
                shuffled(d.accounts(), random),
                shuffled(d.headcounts(), random),
                shuffled(d.declarations(), random),
                shuffled(d.shipments(), random),
                shuffled(d.contracts(), random),
                shuffled(d.counterparties(), random),
                shuffled(d.statements(), random),
                shuffled(d.listings(), random),
                shuffled(d.marks(), random),
                shuffled(d.unavailable(), random),
                sources);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> twice = new ArrayList<>(list);
        list.stream().filter(fact -> random.nextBoolean()).forEach(twice::add);
        Collections.shuffle(twice, random);
        return twice;
    }
}
