package io.mayfly.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.groups.Tuple.tuple;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.MatchGrade;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final Fact CONTACT = new Contact(ContactKind.PHONE, "1", null, List.of(), null, null);

    private static RegisterRowBuilder row(String id) {
        return RegisterRow.builder(id);
    }

    private static Register of(List<RegisterRowBuilder> rows) {
        RegisterBuilder builder = RegisterBuilder.asOf(DAY);
        rows.forEach(row -> builder.add(row.build()));
        return builder.build();
    }

    private static Links around(Register register, CompanyKey... keys) {
        return Links.around(register, List.of(keys), register.find("subject"));
    }

    private static CompanyKey key(KeyKind kind, String text) {
        return new CompanyKey(kind, text, CONTACT);
    }

    private static List<RegisterRowBuilder> holders(int number, KeyKind kind, String text) {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(row("holder " + i).key(kind, text));
        }
        return rows;
    }

    @ParameterizedTest
    @CsvSource({"1, 1.0", "3, 0.5", "49, 0.04", "50, ", "1000, ", "10000, "})
    void weight_sharedWithOthers_isTwoByAllUpToFifty(int others, @Nullable Double weight) {
        List<Link> links = around(of(holders(others, KeyKind.PHONE, "1")), key(KeyKind.PHONE, "1"))
                .direct(MatchGrade.SAME);

        assertThat(links).hasSize(weight == null ? 0 : others);
        assertThat(links).allSatisfy(link -> assertThat(link.weight()).isEqualTo(weight));
    }

    @Test
    void direct_heldByManyThatCeased_linksNobody() {
        List<RegisterRowBuilder> rows = holders(Links.MOST_HOLDERS + 1, KeyKind.PHONE, "1");
        rows.forEach(row -> row.ceased(LocalDate.of(2020, 1, 1)));

        assertThat(around(of(rows), key(KeyKind.PHONE, "1")).direct(MatchGrade.SAME))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyKind.class,
            names = {"IDENTIFIER", "NAME", "BUILDING", "FORMATION"})
    void direct_byWhatIsNoTie_linksNobody(KeyKind kind) {
        assertThat(around(of(holders(1, kind, "1")), key(kind, "1")).direct(MatchGrade.POSSIBLE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"OFFICER, SAME", "OWNER, SAME", "UNIT, SAME", "OFFICER_NAME, POSSIBLE", "OWNER_NAME, POSSIBLE"})
    void grade_byKind_isPossibleForNamesAlone(KeyKind kind, MatchGrade grade) {
        Links links = around(of(holders(1, kind, "1")), key(kind, "1"));

        assertThat(links.direct(MatchGrade.POSSIBLE)).extracting(Link::grade).containsExactly(grade);
        assertThat(links.direct(MatchGrade.SAME)).hasSize(grade == MatchGrade.SAME ? 1 : 0);
    }

    @Test
    void since_factWithABeginning_isItsLastDay() {
        Fact since = new Address(
                "1", "GB", AddressRole.REGISTERED, null, null, null, PartialDate.parse("2021-02"), null, null, null);
        Register register = of(holders(1, KeyKind.UNIT, "1"));

        assertThat(around(register, new CompanyKey(KeyKind.UNIT, "1", since)).direct(MatchGrade.SAME))
                .extracting(Link::since)
                .containsExactly(LocalDate.of(2021, 2, 28));
        assertThat(around(register, key(KeyKind.UNIT, "1")).direct(MatchGrade.SAME))
                .extracting(Link::since)
                .containsExactly(DAY);
    }

    @Test
    void trails_twoWaysToOne_takesTheStronger() {
        List<RegisterRowBuilder> rows = holders(9, KeyKind.PHONE, "1");
        rows.add(row("bridge").key(KeyKind.UNIT, "u").key(KeyKind.OFFICER, "o"));
        rows.add(row("end").key(KeyKind.PHONE, "1").key(KeyKind.OFFICER, "o"));

        Trail trail = around(of(rows), key(KeyKind.PHONE, "1"), key(KeyKind.UNIT, "u")).trails(MatchGrade.SAME).stream()
                .filter(one -> one.end().id().equals("end"))
                .findFirst()
                .orElseThrow();

        assertThat(trail.links()).extracting(Link::kind).containsExactly(KeyKind.UNIT, KeyKind.OFFICER);
        assertThat(trail.strength()).isEqualTo(0.5);
        assertThat(trail.grade()).isEqualTo(MatchGrade.SAME);
    }

    /** As strong as the strongest of all ways of one or two links that one finds by following each of them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void trails_ofAnyRegister_areTheStrongestOfAllWays(int seed) {
        Random random = new Random(seed);
        List<RegisterRowBuilder> rows = new ArrayList<>();
        Map<String, List<CompanyKey>> keys = new LinkedHashMap<>();
        for (int i = 0; i < 60; i++) {
            String id = i == 0 ? "subject" : "c" + i;
            RegisterRowBuilder row = row(id);
            for (KeyKind kind : List.of(KeyKind.UNIT, KeyKind.PHONE, KeyKind.OFFICER)) {
                String text = "k" + random.nextInt(5 * seed);
                keys.computeIfAbsent(id, unused -> new ArrayList<>()).add(key(kind, text));
                row.key(kind, text);
            }
            rows.add(random.nextInt(5) == 0 ? row.group("g" + random.nextInt(3)) : row);
        }
        Register register = of(rows);
        Member subject = requireNonNull(register.find("subject"));
        Map<String, Double> strongest = new TreeMap<>();
        for (Link first : direct(register, keys, subject)) {
            strongest.merge(first.to().id(), first.weight(), Math::max);
            for (Link next : direct(register, keys, first.to())) {
                if (next.to().group() != subject.group()) {
                    strongest.merge(next.to().id(), first.weight() * 0.5 * next.weight(), Math::max);
                }
            }
        }

        Map<String, Double> found = new TreeMap<>();
        Links.around(register, keys.getOrDefault("subject", List.of()), subject)
                .trails(MatchGrade.SAME)
                .forEach(trail -> found.put(trail.end().id(), trail.strength()));

        assertThat(found).isEqualTo(strongest);
    }

    private static List<Link> direct(Register register, Map<String, List<CompanyKey>> keys, Member company) {
        return Links.around(register, keys.getOrDefault(company.id(), List.of()), company)
                .direct(MatchGrade.SAME);
    }

    @Test
    void trails_ofAnyRegister_doNotDependOnTheOrderOfRows() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        Random random = new Random(4);
        for (int i = 0; i < 200; i++) {
            rows.add(row("c" + i)
                    .key(KeyKind.PHONE, "p" + random.nextInt(60))
                    .key(KeyKind.UNIT, "u" + random.nextInt(60)));
        }
        List<Trail> trails = around(of(rows), key(KeyKind.PHONE, "p1"), key(KeyKind.UNIT, "u1"))
                .trails(MatchGrade.SAME);
        Collections.shuffle(rows, random);
        List<Trail> again = around(of(rows), key(KeyKind.PHONE, "p1"), key(KeyKind.UNIT, "u1"))
                .trails(MatchGrade.SAME);

        assertThat(trails).hasSizeGreaterThan(10);
        assertThat(again)
                .extracting(trail -> trail.end().id(), Trail::strength)
                .isEqualTo(trails.stream()
                        .map(trail -> tuple(trail.end().id(), trail.strength()))
                        .toList());
    }

    @Test
    @Timeout(10)
    void questions_hubsOfTenThousand_areAnsweredFast() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            RegisterRowBuilder row = row("tenant " + i).key(KeyKind.UNIT, "hub").key(KeyKind.PHONE, "hub");
            // Rings of 40 beside the hubs, so that there is something to follow.
            for (int ring = 0; ring < 20; ring++) {
                row.key(KeyKind.OFFICER, "o" + ring + "-" + (i + ring * 7) / 40);
            }
            rows.add(row.key(KeyKind.WEBSITE, "w" + i / 40));
        }
        Links links =
                around(of(rows), key(KeyKind.UNIT, "hub"), key(KeyKind.OFFICER, "o0-0"), key(KeyKind.WEBSITE, "w0"));
        long start = System.nanoTime();

        assertThat(links.direct(MatchGrade.SAME)).hasSize(80);
        assertThat(links.trails(MatchGrade.SAME)).hasSizeBetween(40, 10_000);
        assertThat(links.cluster(MatchGrade.SAME, 50)).hasSizeBetween(40, 50);
        assertThat(links.spokes(key(KeyKind.OFFICER, "o0-0"), 50)).hasSizeLessThan(50);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void trails_companiesThatLinkInACircle_endAllTheSame() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(row("c" + i).key(KeyKind.PHONE, "p" + i).key(KeyKind.PHONE, "p" + (i + 1) % 10));
        }

        assertThat(around(of(rows), key(KeyKind.PHONE, "p0")).trails(MatchGrade.SAME))
                .extracting(trail -> trail.end().id())
                .containsExactlyInAnyOrder("c0", "c9", "c1", "c8");
    }

    @Test
    void around_companyOfAnotherRegister_isRefused() {
        Member stranger = requireNonNull(of(List.of(row("subject"))).find("subject"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Links.around(of(List.of()), List.of(), stranger))
                .withMessageContaining("must be of the same register");
    }
}
