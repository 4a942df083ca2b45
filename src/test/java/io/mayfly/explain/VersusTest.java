package io.mayfly.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.dossier.SubjectKind;
import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Assessment;
import io.mayfly.score.CardBuilder;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersusTest {

    private static final Scorecard CARD = CardBuilder.card()
            .cap("newness", "20")
            .cap("volume", "10")
            .floor("standing", "-30")
            .neutral("context")
            .counted("young", "newness", "20")
            .counted("big", "volume", "9")
            .counted("odd", "volume", "9")
            .signal("old", "standing", CardBuilder.rising("0", "0", "20", "-20"))
            .context("abroad", "context")
            .notFor(SubjectKind.BANK)
            .build();

    private static Assessment company(Map<String, Reading> readings) {
        return FixedReadings.assess(CARD, readings);
    }

    private static Assessment reading(String signal, double value) {
        return company(Map.of(signal, FixedReadings.exactly(value)));
    }

    private static Assessment bank() {
        return FixedReadings.assess(
                CARD,
                CARD.signals().stream().map(entry -> FixedReadings.UNKNOWN).toList(),
                FixedReadings.subject(SubjectKind.BANK));
    }

    private static Typical typical(Assessment... companies) {
        return Stream.of(companies).collect(Typical.of(CARD));
    }

    private static Versus.Part part(Versus.Part whole, String id) {
        return whole.parts().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void of_threeCompanies_tellsEachFamilyAgainstItsAverage() {
        Assessment young = reading("young", 20);
        Versus.Part total = Versus.of(
                        young, typical(young, reading("old", 2), company(Map.of("young", FixedReadings.UNKNOWN))))
                .total();

        assertThat(total.points()).isEqualTo(CardBuilder.points("30"));
        assertThat(total.excess()).isEqualTo(300 * 3 - (300 + 80 + 100));
        assertThat(total.difference()).isEqualTo(CardBuilder.points("14"));
        assertThat(total.parts()).extracting(Versus.Part::id).startsWith("newness", "standing");
        assertThat(part(total, "newness").difference()).isEqualTo(CardBuilder.points("13.3"));
        assertThat(part(total, "newness").average()).isEqualTo(CardBuilder.points("6.7"));
        assertThat(part(total, "standing").difference()).isEqualTo(CardBuilder.points("0.7"));
        assertThat(part(part(total, "newness"), "young").among()).satisfies(among -> {
            assertThat(among.counted()).isEqualTo(1);
            assertThat(among.unknown()).isEqualTo(1);
        });
    }

    @Test
    void of_familyOverItsCap_comparesSharesWithinTheCap() {
        Assessment both = company(Map.of("big", FixedReadings.exactly(9), "odd", FixedReadings.exactly(9)));
        Versus.Part volume =
                part(Versus.of(both, typical(both, reading("big", 9))).total(), "volume");

        assertThat(volume.points()).isEqualTo(CardBuilder.points("10"));
        assertThat(volume.difference()).isEqualTo(CardBuilder.points("0.5"));
        assertThat(part(volume, "odd").difference()).isEqualTo(CardBuilder.points("2.5"));
        assertThat(part(volume, "big").difference()).isEqualTo(CardBuilder.points("-2"));
    }

    @Test
    void of_context_isNoPart() {
        Assessment abroad = reading("abroad", 1);

        assertThat(Versus.of(abroad, typical(abroad)).total().parts())
                .extracting(Versus.Part::id)
                .doesNotContain("context");
        assertThat(typical(abroad).steps()).extracting(StepSum::id).doesNotContain("abroad");
    }

    @Test
    void typical_notEligible_isLeftOutAndCounted() {
        assertThat(bank().refusal()).isEqualTo(Refusal.NOT_ELIGIBLE);

        Typical typical = typical(bank(), reading("young", 3), bank());

        assertThat(typical.companies()).isEqualTo(1);
        assertThat(typical.notEligible()).isEqualTo(2);
        assertThat(typical.days()).hasToString("2023-07-24");
    }

    @Test
    void of_companyWithoutCalculation_isRefused() {
        Typical typical = typical(reading("young", 3));

        assertThatThrownBy(() -> Versus.of(bank(), typical))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("company (c-1) must be eligible, but there is no calculation: not meant for BANK");
    }

    @Test
    void of_nobody_isRefused() {
        assertThatThrownBy(() -> Versus.of(reading("young", 3), Typical.none(CARD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("companies (0) of the population must be at least 1");
    }

    @Test
    void otherCard_anywhere_isRefusedWithBothHashes() {
        Scorecard other = CardBuilder.sample().build();
        Assessment foreign = FixedReadings.assess(other, Map.of());
        TypicalBuilder builder = new TypicalBuilder(CARD);

        Stream.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> builder.add(foreign),
                        () -> builder.merge(Typical.none(other)),
                        () -> Versus.of(foreign, typical(reading("young", 3))))
                .forEach(each -> assertThatThrownBy(each)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining(CARD.hash())
                        .hasMessageContaining(other.hash()));
    }

    @Test
    void merge_stepsOfAnotherOrder_isRefused() {
        Typical typical = typical(reading("young", 3));
        List<StepSum> reversed = Stream.iterate(typical.steps().size() - 1, i -> i >= 0, i -> i - 1)
                .map(typical.steps()::get)
                .toList();
        Typical odd = new Typical(
                typical.scorecardId(),
                typical.scorecardVersion(),
                typical.scorecardHash(),
                typical.days(),
                1,
                0,
                0,
                reversed);

        assertThatThrownBy(() -> typical.merge(odd)).hasMessageContaining("differ from the one at 0 on");
        assertThatThrownBy(() -> Versus.of(reading("young", 3), odd)).hasMessageContaining("in its order");
    }

    @Test
    void read_numbersThatCannotBe_areLocated() {
        String json = typical(reading("young", 3)).write();

        assertThatThrownBy(() -> Typical.read(json.replaceFirst("\"counted\":1", "\"counted\":2")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/steps/0/counted")
                .hasMessageContaining("a whole number from 0 to 1");
        assertThatThrownBy(() -> Typical.read(json.replaceFirst("\"companies\":1,", "")))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/companies");
        assertThatThrownBy(() -> Typical.read("{}")).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> Typical.read(json.replaceFirst("\"steps\":\\[\\{", "\"steps\":[null,{")))
                .isInstanceOf(InvalidDocumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"companies\":1,|\"companies\":-1,|/companies",
                "\"companies\":1,|\"companies\":1000000000000000000,|/companies",
                "\"days\":\"[^\"]*\",|''|/days",
            })
    void read_populationThatCannotBe_isLocated(String before, String after, String pointer) {
        String json = typical(reading("young", 3)).write();

        assertThatThrownBy(() -> Typical.read(json.replaceFirst(before, after)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining(pointer);
    }

    @Test
    void read_pointsThatOverflowTogether_areRefused() {
        String most = "2000000000000000000";
        String json = typical(reading("young", 3))
                .write()
                .replace("\"companies\":1,", "\"companies\":1000000000000,")
                .replaceAll("\"points\":-?[0-9]+", "\"points\":-" + most)
                .replaceAll("\"shares\":-?[0-9]+", "\"shares\":-" + most);

        assertThatThrownBy(() -> Typical.read(json))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/steps/1/points")
                .hasMessageContaining("from 0 to 0");
    }

    @Test
    void merge_ofAnotherIdWithTheSameHash_isRefusedInAnyOrder() {
        Typical typical = typical(reading("young", 3));
        Typical forged = Typical.read(typical.write().replaceFirst("(\"scorecardVersion\":\")", "$1other-"));

        assertThatThrownBy(() -> typical.merge(forged)).hasMessageContaining("other-");
        assertThatThrownBy(() -> forged.merge(typical)).hasMessageContaining("other-");
    }

    @Test
    void builder_serialized_goesOn() throws IOException, ClassNotFoundException {
        TypicalBuilder builder = new TypicalBuilder(CARD).add(reading("young", 3));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(builder);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            TypicalBuilder copy = (TypicalBuilder) in.readObject();

            assertThat(copy.add(reading("old", 2)).build())
                    .isEqualTo(builder.add(reading("old", 2)).build());
        }
    }

    @Test
    void typical_difference_isOfTotalsWithoutTheClamp() {
        Assessment low = reading("old", 20);
        assertThat(low.score()).isEqualTo(Points.ZERO);

        assertThat(Versus.of(low, typical(low, reading("young", 0))).total().difference())
                .isEqualTo(CardBuilder.points("-10"));
    }
}
