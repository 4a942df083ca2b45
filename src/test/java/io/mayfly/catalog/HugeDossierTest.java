package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.reference.ReferenceData;
import io.mayfly.register.Register;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A dossier may tell of tens of thousands of people or places: what a register says of it takes no hours. */
class HugeDossierTest {

    private static final int MANY = 20_000;

    /** Seconds are enough; before, it took minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final List<String> SIGNALS = List.of(
            "crowded-building",
            "officer-history-failed",
            "linked-to-known-shell",
            "shared-attribute-cluster",
            "open-triad-hub",
            "undisclosed-common-control",
            "counterparty-shell-score");

    static Stream<BiConsumer<DossierBuilder, Integer>> facts() {
        return Stream.of(
                (company, i) -> company.add(Folk.officer(name(i), "19" + (10 + i % 90))),
                (company, i) -> company.add(Folk.owner(name(i), null, null, null)),
                (company, i) -> company.add(Folk.unit(i)),
                (company, i) -> company.add(Counterparty.builder(name(i), CounterpartyRole.SUPPLIER)
                        .country("GB")
                        .build()));
    }

    private static String name(int number) {
        return "Person " + Integer.toString(number, Character.MAX_RADIX) + "x";
    }

    @ParameterizedTest
    @MethodSource("facts")
    void measure_veryManyFacts_takesSeconds(BiConsumer<DossierBuilder, Integer> fact) {
        DossierBuilder company = Dossier.builder("subject").jurisdiction("GB").registered("2022-03-01");
        for (int i = 0; i < MANY; i++) {
            fact.accept(company, i);
        }
        Dossier huge = company.build();
        Register register = Town.of(List.of(huge));

        assertTimeoutPreemptively(LIMIT, () -> {
            Subject subject = Subject.of(huge, Measuring.PUBLICATION, ReferenceData.standard())
                    .within(register);
            assertThat(SIGNALS)
                    .extracting(id -> Measuring.of(id).signal().measure(subject))
                    .doesNotContain((Reading) null);
        });
    }
}
