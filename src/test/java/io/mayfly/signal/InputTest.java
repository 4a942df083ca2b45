package io.mayfly.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InputTest {

    private static final Input REVENUE = Input.of("accounts", "accounts.revenue");

    @Test
    void equals_sameInquiryFieldAndNote_isEqualWithOneHash() {
        assertThat(REVENUE).isEqualTo(Input.of("accounts", "accounts.revenue"));
        assertThat(REVENUE.note("2022"))
                .isEqualTo(REVENUE.note("2022"))
                .hasSameHashCodeAs(Input.of("accounts", "accounts.revenue").note("2022"));
        assertThat(REVENUE).hasSameHashCodeAs(Input.of("accounts", "accounts.revenue"));
    }

    @Test
    void equals_anyPartDiffers_isAnother() {
        assertThat(List.of(
                        REVENUE.note("2022"),
                        REVENUE.note("2023"),
                        Input.of("accounts", "accounts.equity"),
                        Input.of("register", "accounts.revenue")))
                .doesNotContain(REVENUE)
                .doesNotHaveDuplicates();
        assertThat(REVENUE).isNotEqualTo("accounts");
    }
}
