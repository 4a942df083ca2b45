package io.mayfly.register;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Owner;
import io.mayfly.identity.MatchGrade;
import io.mayfly.register.Ownership.Chain;
import io.mayfly.register.Ownership.Circle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnershipTest {

    private static final Fact OWNER =
            new Owner("Above", null, null, null, null, null, null, null, null, null, null, null);

    private static RegisterRowBuilder company(int number) {
        return RegisterRow.builder("c" + number).key(KeyKind.IDENTIFIER, "n" + number);
    }

    private static Register of(List<RegisterRowBuilder> rows) {
        RegisterBuilder builder = RegisterBuilder.asOf(LocalDate.of(2026, 1, 31));
        rows.forEach(row -> builder.add(row.build()));
        return builder.build();
    }

    /** What is above a company 0 that company 1 owns. */
    private static Ownership above(List<RegisterRowBuilder> rows) {
        return Ownership.above(
                of(rows),
                List.of(new CompanyKey(KeyKind.IDENTIFIER, "n0", OWNER), new CompanyKey(KeyKind.OWNER, "n1", OWNER)));
    }

    /** Each owned by the next, the last by another one. */
    private static List<RegisterRowBuilder> chain(int length, String last) {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 1; i <= length; i++) {
            rows.add(company(i).key(KeyKind.OWNER, i == length ? last : "n" + (i + 1)));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 9, 1_000})
    void circle_ofAnyLength_tellsAllItsCompaniesInOrder(int length) {
        Circle circle = requireNonNull(above(chain(length, "n0")).circle(MatchGrade.SAME));

        assertThat(circle.owners())
                .extracting(Member::id)
                .hasSize(length)
                .startsWith("c1")
                .endsWith("c" + length);
        assertThat(circle.length()).isEqualTo(length + 1);
    }

    @Test
    void circle_twoOfThem_isTheShorter() {
        List<RegisterRowBuilder> rows = chain(6, "n0");
        rows.get(1).key(KeyKind.OWNER, "n0");

        Circle circle = requireNonNull(above(rows).circle(MatchGrade.SAME));

        assertThat(circle.owners()).extracting(Member::id).containsExactly("c1", "c2");
    }

    @Test
    void circle_ownerOwnsItself_isNotItsOwn() {
        assertThat(above(chain(1, "n1")).circle(MatchGrade.SAME)).isNull();
        assertThat(above(chain(3, "n2")).circle(MatchGrade.SAME)).isNull();
    }

    @Test
    void circle_nameOfManyCompanies_isNobody() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 2; i < 9; i++) {
            rows.add(company(i).key(KeyKind.NAME, "common").key(KeyKind.OWNER, "n0"));
        }
        rows.add(company(1).key(KeyKind.OWNER_NAME, "common"));

        assertThat(above(rows).circle(MatchGrade.POSSIBLE)).isNull();
    }

    @Test
    void circle_nameOfTwoCompanies_isPerhapsOneOfThem() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 2; i < 4; i++) {
            rows.add(company(i).key(KeyKind.NAME, "rare").key(KeyKind.OWNER, "n0"));
        }
        rows.add(company(1).key(KeyKind.OWNER_NAME, "rare"));

        assertThat(above(rows).circle(MatchGrade.POSSIBLE)).isNotNull();
        assertThat(above(rows).circle(MatchGrade.SAME)).isNull();
    }

    @Test
    void chain_wholeCircleAbove_hasNoEndWithoutOwner() {
        Chain chain = above(chain(5, "n1")).chain(MatchGrade.SAME);

        assertThat(chain.levels()).isZero();
        assertThat(chain.open()).isFalse();
    }

    @Test
    @Timeout(10)
    void questions_tensOfThousandsAbove_areAnsweredFast() {
        List<RegisterRowBuilder> rows = chain(50_000, "n0");
        // All ways through it: without a memory there would be more of them than atoms.
        for (int i = 0; i + 2 < 5_000; i++) {
            rows.get(i).key(KeyKind.OWNER, "n" + (i + 3));
        }
        Ownership above = above(rows);

        assertThat(above.circle(MatchGrade.SAME)).isNull();
        assertThat(above.chain(MatchGrade.SAME).open()).isTrue();
    }

    @Test
    void chain_ladderOfTwoWays_isTheLongest() {
        List<RegisterRowBuilder> rows = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            RegisterRowBuilder row = company(i);
            rows.add(i < 60 ? row.key(KeyKind.OWNER, "n" + (i + 1)) : row.flag(RowFlag.OWNER_SEARCHED_IN_VAIN));
            if (i < 59) {
                row.key(KeyKind.OWNER, "n" + (i + 2));
            }
        }

        Chain chain = above(rows).chain(MatchGrade.SAME);

        assertThat(chain.levels()).isEqualTo(60);
        assertThat(chain.open()).isFalse();
        assertThat(chain.owners()).extracting(Member::id).startsWith("c1", "c2").endsWith("c60");
    }
}
