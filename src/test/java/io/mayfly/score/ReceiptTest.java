package io.mayfly.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.json.Difference;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.report.JsonReport;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Mayfly ALONE = Mayfly.standard();
    private static final Mayfly AMONG_OTHERS =
            ALONE.withRegister(RegisterBuilder.asOf(DAY).build());
    private static final Dossier DOSSIER =
            Dossier.builder("c-1").jurisdiction("RU").registered("2023-05").build();
    private static final RecordComponent[] COMPONENTS = Receipt.class.getRecordComponents();

    private static Receipt receipt(Mayfly mayfly) {
        return mayfly.assess(DOSSIER, DAY).receipt();
    }

    @Test
    void verify_whatItWasMadeFrom_findsNothing() {
        assertThat(ALONE.verify(receipt(ALONE), DOSSIER)).isEmpty();
        assertThat(AMONG_OTHERS.verify(receipt(AMONG_OTHERS), DOSSIER)).isEmpty();
    }

    static IntStream components() {
        return IntStream.range(0, COMPONENTS.length);
    }

    @ParameterizedTest
    @MethodSource("components")
    void verify_anyComponentAltered_tellsIt(int component) throws ReflectiveOperationException {
        Receipt altered = altered(receipt(AMONG_OTHERS), component);

        assertThat(AMONG_OTHERS.verify(altered, DOSSIER))
                .extracting(Difference::path)
                .anyMatch(path -> path.startsWith(
                        COMPONENTS[component].getName().equals("asOf")
                                // Another day: the register is of a later one than that.
                                ? "registerHash"
                                : COMPONENTS[component].getName()));
    }

    private static Receipt altered(Receipt receipt, int component) throws ReflectiveOperationException {
        Object[] values = new Object[COMPONENTS.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = COMPONENTS[i].getAccessor().invoke(receipt);
        }
        values[component] = other(values[component]);
        Constructor<Receipt> constructor = Receipt.class.getDeclaredConstructor(
                Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private static Object other(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return day.minusDays(1);
        }
        if (value instanceof Map<?, ?> settings) {
            Map<String, String> changed = new TreeMap<>();
            settings.forEach((id, text) -> changed.put(id.toString(), text.toString()));
            changed.put("recent-registration", "{\"id\":\"recent-registration\"}");
            return changed;
        }
        return value + "0";
    }

    @Test
    void verify_settingOfOneSignalAltered_tellsItById() throws ReflectiveOperationException {
        assertThat(ALONE.verify(altered(receipt(ALONE), 5), DOSSIER))
                .extracting(Difference::path)
                .containsExactly("signals/recent-registration");
    }

    @Test
    void ofReport_whatAReportHolds_isTheReceipt() {
        for (Mayfly mayfly : new Mayfly[] {ALONE, AMONG_OTHERS}) {
            Assessment assessment = mayfly.assess(DOSSIER, DAY);
            assertThat(Receipt.ofReport(JsonReport.of(assessment))).isEqualTo(assessment.receipt());
        }
    }
}
