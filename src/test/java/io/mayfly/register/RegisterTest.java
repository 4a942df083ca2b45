package io.mayfly.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);
    private static final String HOUSE = "1 high street";

    private static RegisterRowBuilder tenant(String id) {
        return RegisterRow.builder(id).key(KeyKind.BUILDING, HOUSE).key(KeyKind.IDENTIFIER, "number of " + id);
    }

    private static Register of(RegisterRowBuilder... rows) {
        RegisterBuilder builder = RegisterBuilder.asOf(DAY);
        for (RegisterRowBuilder row : rows) {
            builder.add(row.build());
        }
        return builder.build();
    }

    private static Member find(Register register, String id) {
        return requireNonNull(register.find(id));
    }

    @ParameterizedTest
    @CsvSource({
        ", , true",
        "2026-01-31, , true",
        "2026-02-01, , false",
        ", 2026-02-01, true",
        ", 2026-01-31, false",
    })
    void active_byDays_isBetweenThem(LocalDate registered, LocalDate ceased, boolean active) {
        Register register = of(tenant("a").registered(registered).ceased(ceased));

        assertThat(find(register, "a").active()).isEqualTo(active);
        assertThat(register.members(KeyKind.BUILDING, HOUSE).active()).isEqualTo(active ? 1 : 0);
    }

    @Test
    void members_ofAKeyOfAnotherKind_areNone() {
        Register register = of(tenant("a"));

        assertThat(register.members(KeyKind.UNIT, HOUSE).size()).isZero();
        assertThat(register.members(KeyKind.BUILDING, HOUSE).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "ООО «Ромашка», RU, true",
        "Romashka LLC, RU, false",
        "Romashka ООО, RU, true",
        "Camomile Ltd, GB, true",
        "ООО «Ромашка», GB, false",
        "Camomile Ltd, , true",
        "Camomile Ltd, DE, false",
    })
    void inCustomaryLetters_byTheNamesOfACountry_areThoseOfMost(String name, String country, boolean customary) {
        Register register = of(
                tenant("a").name("ООО «Василёк»").country("RU"),
                tenant("b").name("АО «Клевер»").country("RU"),
                tenant("c").name("Clover LLC").country("RU"),
                tenant("d").name("Clover Ltd").country("GB"),
                tenant("e").name("Nowhere Ltd"),
                tenant("f").country("DE"));

        assertThat(register.inCustomaryLetters(name, country)).isEqualTo(customary);
    }

    @Test
    void members_ofAnOwnersKey_areTheOwner() {
        Register register = of(tenant("parent"), tenant("child").key(KeyKind.OWNER, "number of parent"));
        long owner = find(register, "child").keys(KeyKind.OWNER)[0];

        assertThat(register.members(KeyKind.IDENTIFIER, owner)).containsExactly(find(register, "parent"));
    }

    @Test
    void groups_ofAListedGroup_areOne() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        rows.add(tenant("parent"));
        for (int i = 0; i < 123; i++) {
            rows.add(tenant("child " + i).group("number of parent"));
        }
        rows.add(tenant("stranger"));
        Register register = of(rows.toArray(RegisterRowBuilder[]::new));
        Members tenants = register.members(KeyKind.BUILDING, HOUSE);

        assertThat(tenants.size()).isEqualTo(125);
        assertThat(tenants.groups(null)).isEqualTo(2);
        assertThat(tenants.groups(find(register, "child 7"))).isEqualTo(1);
        assertThat(tenants.groups(find(register, "parent"))).isEqualTo(1);
        assertThat(tenants.groups(find(register, "stranger"))).isEqualTo(1);
    }

    @Test
    void groups_throughParentsOfParents_areThatOfTheFirst() {
        Register register = of(
                tenant("top"),
                tenant("middle").group("number of top"),
                tenant("low").group("number of middle"),
                tenant("lowest").group("number of low"));

        assertThat(find(register, "lowest").group())
                .isEqualTo(find(register, "low").group())
                .isEqualTo(find(register, "middle").group())
                .isEqualTo(find(register, "top").group());
    }

    @Test
    void groups_ofAParentThatIsNotHeld_areOneForEachParent() {
        Register register = of(
                tenant("a").group("number of x"),
                tenant("b").group("number of x"),
                tenant("c").group("number of y"));

        assertThat(find(register, "a").group()).isEqualTo(find(register, "b").group());
        assertThat(find(register, "c").group()).isNotEqualTo(find(register, "b").group());
        assertThat(register.members(KeyKind.BUILDING, HOUSE).groups(null)).isEqualTo(2);
    }

    @Test
    void under_aParent_isACompanyOfItsGroup() {
        Register register = of(
                tenant("a").group("number of x"),
                tenant("b").group("number of x"),
                tenant("c").group("number of parent"),
                tenant("parent"));

        assertThat(Objects.requireNonNull(register.under("number of x")).group())
                .isEqualTo(find(register, "a").group());
        assertThat(Objects.requireNonNull(register.under("number of parent")).group())
                .isEqualTo(find(register, "c").group());
        assertThat(register.under("number of nobody")).isNull();
        assertThat(of(tenant("alone")).under("number of alone")).isNotNull();
        assertThat(of().under("number of x")).isNull();
    }

    @Test
    void groups_ofCompaniesThatOwnEachOther_areOne() {
        Register register = of(
                tenant("a").group("number of b"),
                tenant("b").group("number of c"),
                tenant("c").group("number of a"),
                tenant("d").group("number of a"),
                tenant("own").group("number of own"));

        assertThat(register.members(KeyKind.BUILDING, HOUSE).groups(null)).isEqualTo(2);
    }

    @Test
    void groups_byANameThatOneCompanyBears_areThatOfIt() {
        Register register =
                of(tenant("parent").key(KeyKind.NAME, "alder"), tenant("child").group("alder"));

        assertThat(find(register, "child").group())
                .isEqualTo(find(register, "parent").group());
    }

    @Test
    void groups_byANameThatTwoCompaniesBear_areOfNeither() {
        Register register = of(
                tenant("one").key(KeyKind.NAME, "alder"),
                tenant("two").key(KeyKind.NAME, "alder"),
                tenant("child").group("alder"),
                tenant("other child").group("alder"));

        assertThat(register.members(KeyKind.BUILDING, HOUSE).groups(null)).isEqualTo(3);
        assertThat(find(register, "child").group())
                .isEqualTo(find(register, "other child").group());
    }

    @Test
    void groups_ofCeasedCompanies_doNotCount() {
        Register register = of(tenant("a").ceased(DAY), tenant("b"));

        assertThat(register.members(KeyKind.BUILDING, HOUSE).groups(null)).isEqualTo(1);
        assertThat(register.members(KeyKind.BUILDING, HOUSE).groups(find(register, "a")))
                .isEqualTo(1);
    }

    @Test
    void groups_exceptACompanyOfAnotherRegister_isRefused() {
        Members tenants = of(tenant("a")).members(KeyKind.BUILDING, HOUSE);
        Member stranger = find(of(tenant("a")), "a");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenants.groups(stranger))
                .withMessageContaining("must be of the same register");
    }

    @Test
    void withScores_ofSome_roundsToTenthsAndKeepsTheRest() {
        Register register =
                of(tenant("a"), tenant("b")).withScores(company -> company.id().equals("a") ? 61.27 : Double.NaN);

        assertThat(find(register, "a").score()).isEqualTo(61.3);
        assertThat(find(register, "b").score()).isNull();
        assertThat(register.members(KeyKind.BUILDING, HOUSE).size()).isEqualTo(2);
        assertThat(register.hash()).isNotEqualTo(of(tenant("a"), tenant("b")).hash());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.POSITIVE_INFINITY})
    void withScores_outOfRange_isRefused(double score) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(tenant("a")).withScores(company -> score))
                .withMessage("score (" + score + ") of a must be in 0 to 100");
    }

    @Test
    void description_ofARegister_tellsWhatItHolds() {
        RegisterDescription description = RegisterBuilder.asOf(DAY)
                .note("second list")
                .note("first list")
                .completeFor("GB")
                .transliteration("letters")
                .add(tenant("a").build())
                .add(tenant("b").build())
                .build()
                .description();

        assertThat(description.asOf()).isEqualTo(DAY);
        assertThat(description.companies()).isEqualTo(2);
        assertThat(description.keys()).containsEntry(KeyKind.BUILDING, 1).containsEntry(KeyKind.IDENTIFIER, 2);
        assertThat(description.pairs()).containsEntry(KeyKind.BUILDING, 2).containsEntry(KeyKind.UNIT, 0);
        assertThat(description.sources()).containsExactly("first list", "second list");
        assertThat(description.completeFor()).containsExactly("GB");
        assertThat(description.transliteration()).isEqualTo("letters");
    }

    @Test
    void merge_ofAnotherDay_isRefused() {
        Register other = RegisterBuilder.asOf(DAY.plusDays(1)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> of().merge(other))
                .withMessage("day (2026-02-01) of a register to merge must be that of the other (2026-01-31)");
    }

    @Test
    void merge_ofAnotherTransliteration_isRefused() {
        RegisterBuilder one = RegisterBuilder.asOf(DAY).transliteration("letters");
        RegisterBuilder other = RegisterBuilder.asOf(DAY).transliteration("sounds");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.merge(other))
                .withMessageContaining("transliteration (sounds) must be the same for all of a register (letters)");
    }

    @Test
    void build_twice_takesWhatCameBetween() {
        RegisterBuilder builder = RegisterBuilder.asOf(DAY).add(tenant("a").build());
        Register before = builder.build();
        Register after = builder.add(tenant("b").build()).build();

        assertThat(before.companies()).isEqualTo(1);
        assertThat(after.companies()).isEqualTo(2);
    }

    @Test
    void company_outOfPlace_isRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> of(tenant("a")).company(1));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> of(tenant("a")).members(KeyKind.UNIT, HOUSE).get(0));
    }

    @Test
    void find_ofATextWithAnUnpairedSurrogate_findsItAsAQuestionMark() {
        Register register = of(tenant("x\uD800"));

        assertThat(find(register, "x\uD800").id()).isEqualTo("x?");
    }

    /** Three texts of one hash, made for that. */
    @Test
    void find_ofIdsWithOneHash_tellsThemApart() {
        List<String> ids = List.of("company of alder", "srnkqdjyYeGw2rxg", "lsoflmlqznadB8gg");
        Register register = of(tenant(ids.get(0)), tenant(ids.get(1)), tenant(ids.get(2)), tenant(ids.get(0)));

        assertThat(ids.stream().map(Register::keyHash).distinct()).hasSize(1);
        assertThat(register.companies()).isEqualTo(3);
        assertThat(ids).allSatisfy(id -> assertThat(find(register, id).id()).isEqualTo(id));
    }

    @Test
    void members_ofTextsWithOneHash_areTakenForThoseOfOneKey() {
        Register register = of(tenant("a").key(KeyKind.PHONE, "company of alder"));

        assertThat(register.members(KeyKind.PHONE, "srnkqdjyYeGw2rxg").size()).isEqualTo(1);
    }
}
