package io.mayfly.identity;

import static io.mayfly.identity.IdentifierCheck.Verdict.CHECK_DIGIT;
import static io.mayfly.identity.IdentifierCheck.Verdict.CORRECT;
import static io.mayfly.identity.IdentifierCheck.Verdict.OTHER_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.identity.Revealed.What;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published numbers of large companies and of standards; the examples of persons are invented. */
class IdentifierSchemeTest {

    @ParameterizedTest
    @CsvSource({
        "RU-INN, 7736050003",
        "RU-INN, 7707083893",
        "RU-INN, 500100732259",
        "RU-OGRN, 1027700070518",
        "RU-OGRN, 1027700132195",
        "RU-OGRNIP, 304500116000157",
        "RU-KPP, 773601001",
        "CN-USCC, 91350100M000100Y43",
        "CN-USCC, 91110108551385082Q",
        "LEI, 506700GE1G29325QX363",
        "LEI, HWUPKR0MPOU8FGXBT394",
        "GB-COH, 00031014",
        "GB-COH, SC095000",
        "GB-COH, OC303675",
        "UA-EDRPOU, 20077720",
        "UA-EDRPOU, 00135390",
        "UA-EDRPOU, 14360570",
        "UA-EDRPOU, 32855961",
        "KZ-BIN, 020240000555",
        "KZ-BIN, 971240001315",
        "KZ-BIN, 940140000385"
    })
    void check_publishedNumber_isCorrect(String scheme, String number) {
        assertThat(check(scheme, number))
                .returns(CORRECT, IdentifierCheck::verdict)
                .returns(null, IdentifierCheck::expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RU-INN, 7736050004",
        "RU-INN, 500100732269",
        "RU-INN, 500100732258",
        "RU-OGRN, 1027700070519",
        "RU-OGRNIP, 304500116000158",
        "CN-USCC, 91350100M000100Y44",
        "CN-USCC, 91350100M000100Y52",
        "LEI, 506700GE1G29325QX362",
        "UA-EDRPOU, 20077721",
        "KZ-BIN, 020240000556"
    })
    void check_otherCheckDigit_isSaid(String scheme, String number) {
        assertThat(check(scheme, number))
                .returns(CHECK_DIGIT, IdentifierCheck::verdict)
                .returns("check digits that fit the others", IdentifierCheck::expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RU-INN, 77360500031",
        "RU-INN, 773605000O",
        "RU-INN, 0000000000",
        "RU-OGRN, 2027700070518",
        "RU-OGRN, 304500116000157",
        "RU-OGRNIP, 1027700070518",
        "RU-KPP, 7736010011",
        "CN-USCC, 91350100I000100Y43",
        "CN-USCC, 9135010OM000100Y43",
        "LEI, 506700GE1G29325QX3AB",
        "GB-COH, XX095000",
        "GB-COH, 123456789",
        "UA-EDRPOU, 1234",
        "KZ-BIN, 021340000555",
        "KZ-BIN, 020290000555",
        "KZ-BIN, ''"
    })
    void check_otherForm_isSaid(String scheme, String number) {
        assertThat(check(scheme, number))
                .returns(OTHER_FORM, IdentifierCheck::verdict)
                .satisfies(check -> assertThat(check.expected()).isNotBlank())
                .satisfies(check -> assertThat(check.reveals()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "RU-INN, ' 77 0708-3893 ', 7707083893",
        "RU-INN, ７７０７０８３８９３, 7707083893",
        "LEI, 5067-00ge1g29325qx363, 506700GE1G29325QX363",
        "GB-COH, 31014, 00031014",
        "GB-COH, sc 095000, SC095000",
        "UA-EDRPOU, 135390, 00135390"
    })
    void check_numberAsWritten_isBroughtToOneForm(String scheme, String written, String number) {
        assertThat(check(scheme, written))
                .returns(CORRECT, IdentifierCheck::verdict)
                .returns(number, IdentifierCheck::number);
    }

    @ParameterizedTest
    @CsvSource({
        "RU-INN, 7707083893, REGION, 77",
        "RU-INN, 7707083893, TAX_OFFICE, 7707",
        "RU-INN, 7707083893, KIND, an organisation",
        "RU-INN, 500100732259, KIND, a person",
        "RU-OGRN, 1027700132195, YEAR_OF_ENTRY, 2002",
        "RU-OGRN, 1027700132195, REGION, 77",
        "RU-OGRNIP, 304500116000157, KIND, a sole proprietor",
        "RU-KPP, 773601001, TAX_OFFICE, 7736",
        "CN-USCC, 91110108551385082Q, REGION, 110108",
        "CN-USCC, 91110108551385082Q, KIND, an enterprise",
        "CN-USCC, 91110108551385082Q, REGISTER, market regulation",
        "CN-USCC, 91110108551385082Q, EARLIER_NUMBER, 55138508-2",
        "LEI, 506700GE1G29325QX363, ISSUER, 5067",
        "GB-COH, SC095000, REGISTER, Scotland",
        "GB-COH, SC095000, KIND, company",
        "GB-COH, OC303675, KIND, limited liability partnership",
        "GB-COH, 00031014, REGISTER, England and Wales",
        "KZ-BIN, 020240000555, MONTH_OF_REGISTRATION, 2002-02",
        "KZ-BIN, 971240001315, MONTH_OF_REGISTRATION, 1997-12",
        "KZ-BIN, 020240000555, KIND, a resident legal entity"
    })
    void reveals_correctNumber_tellsOfTheCompany(String scheme, String number, What what, String value) {
        assertThat(check(scheme, number).revealed(what)).isEqualTo(value);
    }

    @Test
    void revealed_whatTheSchemeDoesNotTell_isNull() {
        assertThat(check("UA-EDRPOU", "20077720").revealed(What.YEAR_OF_ENTRY)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INN", "инн", "ru-inn", "RU INN", "ИНН"})
    void of_nameInUse_isTheScheme(String name) {
        assertThat(IdentifierScheme.of(name)).isEqualTo(IdentifierScheme.RU_INN);
    }

    @Test
    void of_unknownName_isNull() {
        assertThat(IdentifierScheme.of("DE-HRB")).isNull();
        assertThat(IdentifierScheme.of("x".repeat(100_000))).isNull();
    }

    @Test
    void identifies_allButTheReasonOfRegistration() {
        assertThat(IdentifierScheme.values())
                .filteredOn(scheme -> !scheme.identifies())
                .containsExactly(IdentifierScheme.RU_KPP);
    }

    @ParameterizedTest
    @EnumSource(IdentifierScheme.class)
    void check_hostileText_isOfAnotherForm(IdentifierScheme scheme) {
        assertThat(scheme.check("1".repeat(1_000_000)).verdict()).isEqualTo(OTHER_FORM);
        assertThat(scheme.check("\u0000\uD800\u202E").verdict()).isEqualTo(OTHER_FORM);
        assertThat(scheme.check("١٢٣٤٥٦٧٨٩٠").verdict()).isEqualTo(OTHER_FORM);
    }

    /**
     * One digit for another, or one letter for another, never passes by ISO 7064 and GB 32100; the Russian and Ukrainian rules
     * promise less.
     */
    @ParameterizedTest
    @CsvSource({"LEI, 506700GE1G29325QX363", "CN-USCC, 91350100M000100Y43"})
    void check_oneOtherCharacter_neverPasses(String scheme, String number) {
        for (int place = 0; place < number.length(); place++) {
            String others = Character.isDigit(number.charAt(place)) ? "0123456789" : "ABCDEFGHJKLMNPQRTUWXY";
            for (int i = 0; i < others.length(); i++) {
                String changed = number.substring(0, place) + others.charAt(i) + number.substring(place + 1);
                assertThat(check(scheme, changed).correct()).as(changed).isEqualTo(changed.equals(number));
            }
        }
    }

    private static IdentifierCheck check(String scheme, String number) {
        return Objects.requireNonNull(IdentifierScheme.of(scheme)).check(number);
    }
}
