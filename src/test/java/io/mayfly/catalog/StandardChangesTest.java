package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Changeability;
import io.mayfly.score.Scorecard;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The standard card says of each signal whether the company can change it. */
class StandardChangesTest {

    private static final List<Scorecard.Entry> ENTRIES = Scorecard.standard().signals();

    @Test
    void entries_everyOne_saysWhatChangesIt() {
        assertThat(ENTRIES).allMatch(entry -> entry.change() != null);
    }

    @ParameterizedTest
    @CsvSource({
        "recent-registration, FIXED",
        "zero-revenue, FIXED",
        "mobilisation-size-lots, FIXED",
        "denial-contradicted, FIXED",
        "holding-activity, FIXED",
        "adequate-headcount, DECLARED",
        "zero-or-one-employee, DECLARED",
        "no-web-presence, DECLARED",
        "positive-contact, DECLARED",
        "declared-spv, DECLARED",
        "business-line-mismatch, DECLARED",
        "verified-premises, EFFORT",
        "no-payroll-tax, EFFORT",
        "audited-accounts, EFFORT",
        "one-day-firm-finding, OTHERS",
        "listed-or-regulated, OTHERS",
        "licence-held, OTHERS",
    })
    void entry_ofEachKind_isWhatItIsMeantToBe(String id, Changeability change) {
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.id().equals(id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.changeability()).isEqualTo(change));
    }

    /** Marks are made by authorities; what is on record of trade, of goods and of their way cannot be unsaid. */
    @ParameterizedTest
    @CsvSource({"marks, DECLARED", "marks, FIXED", "goods, DECLARED", "routing, DECLARED", "newness, DECLARED"})
    void entries_ofAFamily_areNeverOfAKind(String family, Changeability never) {
        assertThat(ENTRIES)
                .filteredOn(entry -> entry.family().equals(family))
                .isNotEmpty()
                .noneMatch(entry -> entry.changeability() == never);
    }
}
