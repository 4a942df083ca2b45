package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.json.StrictJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

    private static final ReferenceData STANDARD = ReferenceData.standard();

    @Test
    void hash_sameContent_isTheSame() {
        ReferenceData copy =
                new ReferenceData(STANDARD.exchangeRates(), STANDARD.unitValues(), STANDARD.filingDeadlines());
        assertThat(copy).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD).hasToString(STANDARD.toString());
        assertThat(copy.hash()).isEqualTo(STANDARD.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void hash_anyTableReplaced_isAnother() {
        ReferenceData rates = STANDARD.withExchangeRates(ExchangeRates.constant("RUB", BigDecimal.TEN, 2020, 2021));
        ReferenceData values = STANDARD.withUnitValues(UnitValues.of(List.of(), List.of()));
        ReferenceData deadlines = STANDARD.withFilingDeadlines(FilingDeadlines.of(List.of()));
        assertThat(List.of(STANDARD.hash(), rates.hash(), values.hash(), deadlines.hash()))
                .doesNotHaveDuplicates();
        assertThat(STANDARD).isNotEqualTo(rates).isNotEqualTo(values).isNotEqualTo(deadlines);
    }

    @Test
    void json_written_holdsExactlyTheTables() {
        String json = StrictJson.write(STANDARD);
        assertThat(json)
                .contains("\"exchangeRates\":{\"sources\":[")
                .contains("\"unitValues\":{\"classes\":[")
                .contains("\"filingDeadlines\":{\"rules\":[")
                .doesNotContain("matcher")
                .doesNotContain("hash");
    }

    @Test
    void serialization_thereAndBack_answersTheSame() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(STANDARD);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            ReferenceData copy = (ReferenceData) in.readObject();
            assertThat(copy).isEqualTo(STANDARD);
            assertThat(copy.hash()).isEqualTo(STANDARD.hash());
            assertThat(copy.unitValues().of("airsoft helmets", null, BigDecimal.ONE, "pcs"))
                    .isEqualTo(STANDARD.unitValues().of("airsoft helmets", null, BigDecimal.ONE, "pcs"));
        }
    }
}
