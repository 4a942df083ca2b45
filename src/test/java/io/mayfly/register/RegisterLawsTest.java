package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** However a register is put together, it is the same to the byte. */
class RegisterLawsTest {

    @Provide
    Arbitrary<List<RegisterRow>> rows() {
        return AnyRegister.rows();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merge_ofThree_isAssociative(
            @ForAll("rows") List<RegisterRow> a,
            @ForAll("rows") List<RegisterRow> b,
            @ForAll("rows") List<RegisterRow> c) {
        Register one = AnyRegister.of(a);
        Register two = AnyRegister.of(b);
        Register three = AnyRegister.of(c);

        assertThat(AnyRegister.saved(one.merge(two).merge(three)))
                .isEqualTo(AnyRegister.saved(one.merge(two.merge(three))));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merge_ofTwo_isCommutative(@ForAll("rows") List<RegisterRow> a, @ForAll("rows") List<RegisterRow> b) {
        Register one = AnyRegister.of(a);
        Register two = AnyRegister.of(b);

        assertThat(AnyRegister.saved(one.merge(two))).isEqualTo(AnyRegister.saved(two.merge(one)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merge_withItselfAndWithNothing_changesNothing(@ForAll("rows") List<RegisterRow> rows) {
        Register register = AnyRegister.of(rows);
        byte[] saved = AnyRegister.saved(register);

        assertThat(AnyRegister.saved(register.merge(register))).isEqualTo(saved);
        assertThat(AnyRegister.saved(register.merge(AnyRegister.of(List.of())))).isEqualTo(saved);
        assertThat(AnyRegister.saved(AnyRegister.of(List.of()).merge(register))).isEqualTo(saved);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merge_ofRegisters_isThatOfTheirRows(@ForAll("rows") List<RegisterRow> a, @ForAll("rows") List<RegisterRow> b) {
        List<RegisterRow> both = new ArrayList<>(a);
        both.addAll(b);

        assertThat(AnyRegister.saved(AnyRegister.of(a).merge(AnyRegister.of(b))))
                .isEqualTo(AnyRegister.saved(AnyRegister.of(both)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void merge_ofScoredRegisters_isAssociativeAndCommutative(
            @ForAll("rows") List<RegisterRow> a, @ForAll("rows") List<RegisterRow> b) {
        Register one = AnyRegister.of(a).withScores(company -> company.id().length());
        Register two = AnyRegister.of(b).withScores(company -> company.keys(KeyKind.NAME).length);
        Register three = AnyRegister.of(a);

        assertThat(AnyRegister.saved(one.merge(two).merge(three)))
                .isEqualTo(AnyRegister.saved(three.merge(two.merge(one))));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void build_inAnyOrder_isTheSame(@ForAll("rows") List<RegisterRow> rows, @ForAll long seed) {
        List<RegisterRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(AnyRegister.saved(AnyRegister.of(shuffled))).isEqualTo(AnyRegister.saved(AnyRegister.of(rows)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void build_inOneTwoAndSixtyFourParts_isTheSame(@ForAll("rows") List<RegisterRow> rows, @ForAll long seed) {
        byte[] whole = AnyRegister.saved(AnyRegister.of(rows));

        for (int parts : new int[] {1, 2, 64}) {
            assertThat(AnyRegister.saved(merged(parts(rows, parts, seed)).build()))
                    .as("%d parts", parts)
                    .isEqualTo(whole);
        }
    }

    private static List<RegisterBuilder> parts(List<RegisterRow> rows, int parts, long seed) {
        List<RegisterBuilder> builders = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            builders.add(RegisterBuilder.asOf(AnyRegister.DAY));
        }
        Random random = new Random(seed);
        rows.forEach(row -> builders.get(random.nextInt(parts)).add(row));
        Collections.shuffle(builders, random);
        return builders;
    }

    /** Two and two, as an engine would. */
    private static RegisterBuilder merged(List<RegisterBuilder> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        int half = parts.size() / 2;
        return merged(parts.subList(0, half)).merge(merged(parts.subList(half, parts.size())));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void merge_ofABuilderWithItself_changesNothing(@ForAll("rows") List<RegisterRow> rows) {
        RegisterBuilder builder = AnyRegister.builder(rows);
        byte[] saved = AnyRegister.saved(builder.build());

        assertThat(AnyRegister.saved(builder.merge(builder).build())).isEqualTo(saved);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void load_ofSaved_isTheSame(@ForAll("rows") List<RegisterRow> rows, @ForAll @IntRange(max = 100) int score)
            throws IOException {
        Register register = AnyRegister.builder(rows)
                .note("rows drawn by chance")
                .completeFor("GB")
                .transliteration("none")
                .build()
                .withScores(company -> score);
        byte[] saved = AnyRegister.saved(register);
        Register loaded = AnyRegister.loaded(saved);

        assertThat(AnyRegister.saved(loaded)).isEqualTo(saved);
        assertThat(loaded.description()).isEqualTo(register.description());
        assertThat(loaded.hash()).isEqualTo(register.hash());
        for (int i = 0; i < loaded.companies(); i++) {
            assertThat(loaded.company(i).group()).isEqualTo(register.company(i).group());
        }
        for (Measure measure : Measure.values()) {
            assertThat(loaded.peers(measure, null, null)).isEqualTo(register.peers(measure, null, null));
        }
    }
}
