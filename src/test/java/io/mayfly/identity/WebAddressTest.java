package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.Example.com/about?lang=ru, example.com",
        "example.com, example.com",
        "http://user@example.com:8080/x, example.com",
        "ｅｘａｍｐｌｅ.com, example.com",
        "https://пример.рф/о-нас, пример.рф",
        "https://vk.com/romashka, vk.com/romashka",
        "https://www.linkedin.com/company/romashka/about, linkedin.com/company/romashka",
        "https://t.me/romashka?start=1, t.me/romashka"
    })
    void key_onePlace_isWrittenOneWay(String text, String key) {
        assertThat(WebAddress.of(text)).isNotNull().extracting(WebAddress::key).isEqualTo(key);
    }

    @Test
    void key_frontPageOfPlatform_isNobodys() {
        assertThat(WebAddress.of("https://facebook.com/"))
                .isNotNull()
                .extracting(WebAddress::key)
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "none", "see catalogue", "http://", "localhost", "a b.com"})
    void of_noWebAddress_isNull(String text) {
        assertThat(WebAddress.of(text)).isNull();
    }
}
