package io.mayfly.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+7 (495) 765-43-22 | RU | 74957654322",
                "8 (495) 765-43-22 | RU | 74957654322",
                "7 495 7654322 | RU | 74957654322",
                "495 765 43 22 | RU | 74957654322",
                "8-727-250-11-22 | KZ | 77272501122",
                "+7 (495) 765-43-22 доб. 105 | RU | 74957654322",
                "+44 (0)20 7946 0958 | GB | 442079460958",
                "020 7946 0958 | GB | 442079460958",
                "0044 20 7946 0958 | | 442079460958",
                "+442079460958 ext 7 | GB | 442079460958",
                "（010）6552 9988 | CN | 861065529988",
                "+86 10 6552-9988 转 801 | CN | 861065529988",
                "86 10 6552 9988 | CN | 861065529988",
                "0212 512 34 65 dahili 12 | TR | 902125123465",
                "+90 212 512 34 65 | TR | 902125123465",
                "044 425 67 89 | UA | 380444256789",
                "030 901820 | DE | 4930901820",
                "020 7946 0958 | | ?2079460958"
            })
    void of_oneNumber_isWrittenOneWay(String text, String country, String digits) {
        assertThat(PhoneNumber.of(text, country)).isEqualTo(new PhoneNumber(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "112",
                "n/a",
                "no phone",
                "000 000 00 00",
                "+7 999 999-99-99",
                "1234567",
                "+1234567890123456789"
            })
    void of_noNumberOrPlaceholder_isNull(String text) {
        assertThat(PhoneNumber.of(text, "RU")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"765-43-22, RU", "250-11-22, KZ", "7946 0958,"})
    void of_numberWithoutItsAreaCode_isNobodys(String text, String country) {
        assertThat(PhoneNumber.of(text, country)).isNull();
    }

    @Property
    void of_anyText_isReadOrRefused(@ForAll String text) {
        PhoneNumber number = PhoneNumber.of(text, "RU");

        assertThat(number == null || number.digits().matches("\\??[0-9]{7,15}")).isTrue();
    }
}
