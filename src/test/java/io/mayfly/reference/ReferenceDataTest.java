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
        ReferenceData copy = STANDARD.withExchangeRates(STANDARD.exchangeRates())
                .withUnitValues(STANDARD.unitValues())
                .withFilingDeadlines(STANDARD.filingDeadlines())
                .withHighPriorityGoods(STANDARD.highPriorityGoods())
                .withGoodsLexicon(STANDARD.goodsLexicon())
                .withTransitHubs(STANDARD.transitHubs())
                .withMarketExits(STANDARD.marketExits())
                .withTriggers(STANDARD.triggers())
                .withActivities(STANDARD.activities())
                .withSizeCeilings(STANDARD.sizeCeilings())
                .withAddressWords(STANDARD.addressWords())
                .withTradeSurges(STANDARD.tradeSurges());
        assertThat(copy).isEqualTo(STANDARD).hasSameHashCodeAs(STANDARD).hasToString(STANDARD.toString());
        assertThat(copy.hash()).isEqualTo(STANDARD.hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void hash_anyTableReplaced_isAnother() {
        List<ReferenceData> others = List.of(
                STANDARD.withExchangeRates(ExchangeRates.constant("RUB", BigDecimal.TEN, 2020, 2021)),
                STANDARD.withUnitValues(UnitValues.of(List.of(), List.of())),
                STANDARD.withFilingDeadlines(FilingDeadlines.of(List.of())),
                STANDARD.withHighPriorityGoods(new HighPriorityGoods(List.of(), List.of(), List.of())),
                STANDARD.withGoodsLexicon(GoodsLexicon.of(List.of(), List.of())),
                STANDARD.withTransitHubs(TransitHubs.of(List.of())),
                STANDARD.withMarketExits(MarketExits.of(List.of())),
                STANDARD.withTriggers(Triggers.of(List.of())),
                STANDARD.withActivities(Activities.of(List.of(), List.of(), List.of(), List.of())),
                STANDARD.withSizeCeilings(SizeCeilings.of(List.of(), List.of())),
                STANDARD.withTradeSurges(TradeSurges.of(List.of())),
                STANDARD.withAddressWords(AddressWords.of(
                        "none", STANDARD.addressWords().certainties(), List.of(), List.of(), List.of())));
        assertThat(others).doesNotContain(STANDARD).doesNotHaveDuplicates();
        assertThat(others.stream().map(ReferenceData::hash))
                .doesNotHaveDuplicates()
                .doesNotContain(STANDARD.hash());
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
