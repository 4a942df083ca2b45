package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.json.CanonicalJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesSerializationTest {

    private static final LocalDate LATE = LocalDate.of(2024, 1, 1);

    static Stream<Object> tables() {
        return Stream.of(
                TransitHubs.standard(),
                MarketExits.standard(),
                Triggers.standard(),
                Activities.standard(),
                SizeCeilings.standard(),
                TradeSurges.standard());
    }

    private static Object thereAndBack(Object table) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(table);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void serialization_thereAndBack_isEqualAndAnswersTheSame(Object table) throws IOException, ClassNotFoundException {
        Object copy = thereAndBack(table);
        assertThat(copy).isEqualTo(table);
        if (copy instanceof MarketExits exits) {
            assertThat(exits.of("DJI", "RU", LATE))
                    .isEqualTo(MarketExits.standard().of("DJI", "RU", LATE));
        }
        if (copy instanceof Activities activities) {
            assertThat(activities.of("NACE", "64.20", "freight forwarding").lines())
                    .isEqualTo(Activities.standard()
                            .of("NACE", "64.20", "freight forwarding")
                            .lines())
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void hash_ofATable_isOfItsRowsOnly(Object table) {
        assertThat(CanonicalJson.sha256(table)).matches("[0-9a-f]{64}");
        assertThat(CanonicalJson.of(table)).doesNotContain("finder").doesNotContain("index");
    }
}
