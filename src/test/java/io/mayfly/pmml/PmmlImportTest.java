package io.mayfly.pmml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mayfly.score.CardBuilder;
import io.mayfly.score.Curve;
import io.mayfly.score.FixedReadings;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PmmlImportTest {

    private static final PmmlCards CARDS =
            PmmlCards.standard().withNames(Map.of("months_registered", "recent-registration"));

    static String anotherTool() throws IOException {
        try (InputStream in = Objects.requireNonNull(PmmlImportTest.class.getResourceAsStream("another-tool.pmml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Curve curve(Scorecard card, int entry) {
        return Objects.requireNonNull(card.signals().get(entry).curve());
    }

    @Test
    void read_cardOfAnotherTool_hasItsEntries() throws IOException {
        Scorecard card = CARDS.read(anotherTool()).scorecard();

        assertThat(card.id()).isEqualTo("supplier-check");
        assertThat(card.signals())
                .extracting(Scorecard.Entry::id)
                .containsExactly("recent-registration", "zero-or-one-employee", "cash-share", "order-size");
        assertThat(card.bands()).isEqualTo(Scorecard.standard().bands());
    }

    @Test
    void read_pointsOfBothSigns_goToTheBaseInPart() throws IOException {
        Scorecard card = CARDS.read(anotherTool()).scorecard();

        assertThat(card.base().points()).isEqualTo(CardBuilder.points("9.5"));
        assertThat(curve(card, 1).most()).isEqualTo(CardBuilder.points("9.3"));
    }

    /** 12.5 at first, then what the document says for each field, to one decimal; a missing value after the bar. */
    @ParameterizedTest
    @CsvSource({
        "5,    1,  0.1,  0,     38.8",
        "5.9,  1,  0.1,  0,     38.8",
        "6,    1,  0.1,  0,     26.8",
        "24,   1,  0.1,  0,     26.8",
        "24.1, 1,  0.1,  0,     18.8",
        "24.1, 2,  0.1,  0,      9.5",
        "24.1, 2,  0.45, 0,     14.5",
        "24.1, 2,  0.9,  0,     19.5",
        "24.1, 2,  0.2,  0.01,  10.5",
        "24.1, 2,  0.2,  999.9, 10.5",
        "24.1, 2,  0.2,  1000,  16.5",
        ",     1,  0.1,  0,     22.8",
        "25,   ,   0.1,  0,      9.5",
        "25,   2,  ,     0,      9.5",
        "25,   2,  0.1,  ,      16.5",
    })
    void total_ofReadings_isThatOfTheDocument(Double months, Double staff, Double cash, Double size, String total)
            throws IOException {
        Scorecard card = CARDS.read(anotherTool()).scorecard();
        Map<String, Reading> readings = new HashMap<>();
        put(readings, "recent-registration", months);
        put(readings, "zero-or-one-employee", staff);
        put(readings, "cash-share", cash);
        put(readings, "order-size", size);

        assertThat(FixedReadings.assess(card, readings).total()).isEqualTo(CardBuilder.points(total));
    }

    private static void put(Map<String, Reading> readings, String id, Double value) {
        readings.put(id, value == null ? FixedReadings.UNKNOWN : FixedReadings.exactly(value));
    }

    @Test
    void leftOut_ofACardOfAnotherTool_isTold() throws IOException {
        List<String> leftOut = CARDS.read(anotherTool()).leftOut();

        assertThat(leftOut)
                .anySatisfy(one -> assertThat(one).contains("cash-share").contains("invalidValueTreatment"))
                .anySatisfy(one -> assertThat(one).contains("Output on line 22"))
                .anySatisfy(one -> assertThat(one).contains("6.25 of staff is rounded to 6.3"))
                .anySatisfy(one -> assertThat(one).contains("start at -3.0"))
                .anySatisfy(one -> assertThat(one).contains("No Attribute of cash holds for a missing value"))
                .anySatisfy(one -> assertThat(one).contains("Reason codes"))
                .anySatisfy(one -> assertThat(one).contains("no signal order-size"))
                .anySatisfy(one -> assertThat(one).contains("Bands"))
                .hasSize(9);
    }

    @Test
    void leftOut_valuesThatCountAsMissing_areTold() throws IOException {
        String field = "displayName=\"Size of the first order\" optype=\"continuous\" dataType=\"double\"";
        String text = anotherTool();
        String coded = text.replace(field + "/>", field + "><Value value=\"-1\" property=\"missing\"/></DataField>");

        assertThat(coded).isNotEqualTo(text);
        assertThat(CARDS.read(coded).leftOut())
                .contains("The field order-size names values that are valid, invalid or missing (line 11);"
                        + " a card takes every reading as it is.");
    }

    @Test
    void read_withTemplate_takesItsBands() throws IOException {
        Scorecard template = CardBuilder.card()
                .bands("11", "22", "33")
                .refusal("22", "0")
                .cap("f", "1")
                .build();

        Scorecard card = CARDS.withTemplate(template).read(anotherTool()).scorecard();

        assertThat(card.bands()).isEqualTo(template.bands());
        assertThat(card.refusal()).isEqualTo(template.refusal());
    }

    @Test
    void read_documentOfOurs_givesTheVeryCard() {
        Scorecard card = Scorecard.standard();

        PmmlImport read = PmmlImport.read(PmmlExport.of(card).text());

        assertThat(read).isEqualTo(new PmmlImport(card, List.of()));
    }

    @Test
    void read_documentOfOursThatWasIndentedAnew_givesTheVeryCard() {
        Scorecard card = CardBuilder.sample().build();
        String text = PmmlExport.of(card).text().replaceAll(">\\s+<", "><");

        assertThat(PmmlImport.read(text).scorecard()).isEqualTo(card);
    }

    @Test
    void read_documentOfOursThatWasChanged_isRefusedWhereTheCardStands() {
        String text = PmmlExport.of(CardBuilder.sample().build()).text();
        String changed = text.replace("partialScore=\"16\"", "partialScore=\"17\"");

        assertThat(changed).isNotEqualTo(text);
        assertThatThrownBy(() -> PmmlImport.read(changed))
                .hasMessageContaining("/PMML/Header[1]/Extension[1] (line 4)")
                .hasMessageContaining("export it again");
    }

    @Test
    void read_fieldWithoutNameOfASignal_tellsHowToNameIt() throws IOException {
        String text = anotherTool();

        assertThatThrownBy(() -> PmmlImport.read(text))
                .hasMessageContaining("Characteristic[1] (line 26): found months_registered")
                .hasMessageContaining("withNames");
    }

    @Test
    void read_stepAtZero_liesBesideZero() throws IOException {
        Curve size = curve(CARDS.read(anotherTool()).scorecard(), 3);

        assertThat(size.at(0)).isEqualTo(Points.ZERO);
        assertThat(size.at(1e-29)).isEqualTo(CardBuilder.points("1"));
    }
}
