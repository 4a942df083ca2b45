package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.TradeRole;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a foreign amount without a date is worth in dollars is not known, however large it is. */
class ForeignCurrencyTest {

    private static final long LITTLE = 1;
    private static final long MUCH = 900_000_000;

    static List<Signal> signals() {
        return Catalog.standard();
    }

    /**
     * The signals whose reading of the one record depends on what it is worth, but for the age of the company, which runs to
     * the assessment where no trade is known.
     */
    static List<Signal> ofTrade() {
        return needDollars((date, amount) -> imported(date, Money.of(amount.longValue(), "USD"))).stream()
                .filter(signal -> !signal.id().equals("recent-registration"))
                .toList();
    }

    private static List<Signal> needDollars(BiFunction<@Nullable String, Long, Dossier> company) {
        return signals().stream()
                .filter(signal -> !alike(
                        reading(signal, company.apply("2022-06-01", LITTLE)),
                        reading(signal, company.apply("2022-06-01", MUCH))))
                .toList();
    }

    private static DossierBuilder company() {
        return Registry.changed(
                        Measuring.company("RU", "2021-07-01")
                                .accounts("2021", 0, "USD")
                                .accounts("2022", 90_000, "USD")
                                .headcount("2023-01-01", 1),
                        "2022-05-20")
                .nothingFound("2022-01-01", DossierPart.SHIPMENTS)
                .nothingFound("2023-07-01", DossierPart.SHIPMENTS, DossierPart.DECLARATIONS);
    }

    private static Dossier imported(@Nullable String date, Money value) {
        ShipmentBuilder shipment = Shipment.builder(TradeRole.IMPORTER, "tea").value(value);
        return company()
                .add((date == null ? shipment : shipment.date(date)).build())
                .build();
    }

    private static Reading reading(Signal signal, Dossier dossier) {
        return Measuring.of(signal.id()).reading(dossier);
    }

    private static boolean alike(Reading a, Reading b) {
        if (a instanceof Reading.Measured one && b instanceof Reading.Measured other) {
            return one.lo() == other.lo() && one.best() == other.best() && one.hi() == other.hi();
        }
        return a.equals(b);
    }

    @Test
    void ofTrade_areMany() {
        assertThat(ofTrade())
                .extracting(Signal::id)
                .contains(
                        "declared-value-vs-turnover",
                        "importer-trade-spike",
                        "new-trader-high-volume",
                        "recent-control-change",
                        "zero-or-one-employee");
    }

    @ParameterizedTest
    @MethodSource("ofTrade")
    void measure_undatedForeignValue_isUnknown(Signal signal) {
        assertThat(reading(signal, imported(null, Money.of(MUCH, "EUR")))).isInstanceOf(Reading.Unknown.class);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void measure_undatedForeignValue_isTheSameForAnyAmount(Signal signal) {
        assertThat(alike(
                        reading(signal, imported(null, Money.of(LITTLE, "EUR"))),
                        reading(signal, imported(null, Money.of(MUCH, "EUR")))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("signals")
    void measure_undatedForeignDeclaration_isTheSameForAnyAmount(Signal signal) {
        assertThat(alike(reading(signal, declared(LITTLE)), reading(signal, declared(MUCH))))
                .isTrue();
    }

    private static Dossier declared(long euros) {
        return company()
                .add(Declaration.builder("tea").value(Money.of(euros, "EUR")).build())
                .build();
    }
}
