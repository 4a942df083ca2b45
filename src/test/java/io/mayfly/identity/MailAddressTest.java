package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sales@example.com",
                "Sales <SALES@Example.COM>",
                "mailto:sales@example.com.",
                "ｓａｌｅｓ@example.com",
                "sales+fair@example.com"
            })
    void of_oneMailbox_isWrittenOneWay(String text) {
        assertThat(MailAddress.of(text)).extracting(MailAddress::key).containsExactly("sales@example.com");
    }

    @Test
    void of_severalAddresses_readsThemAll() {
        assertThat(MailAddress.of("a@one.com; b@two.com"))
                .extracting(MailAddress::ownDomain)
                .containsExactly("one.com", "two.com");
    }

    @Test
    void ownDomain_freeProvider_isNull() {
        assertThat(MailAddress.of("romashka@mail.ru")).singleElement().satisfies(address -> {
            assertThat(address.ownDomain()).isNull();
            assertThat(address.key()).isEqualTo("romashka@mail.ru");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "@", "a@", "@b.com", "a@localhost"})
    void of_noAddress_isEmpty(String text) {
        assertThat(MailAddress.of(text)).isEmpty();
    }
}
