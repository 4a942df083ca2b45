package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the keys of addresses hold. */
class AddressKeyTest {

    @Test
    void of_russianAndItsTransliteration_giveOneKey() {
        AddressKey one = AddressKey.of("ул. Ленина, д. 5, Москва", null);
        AddressKey other = AddressKey.of("ul. Lenina 5, Moskva", null);

        assertThat(one.building()).isEqualTo(other.building()).isNotNull();
    }
}
