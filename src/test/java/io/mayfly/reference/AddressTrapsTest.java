package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.reference.AddressWords.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that mean something else elsewhere, each beside its mirror. */
class AddressTrapsTest {

    private static void assertKind(String address, @Nullable String country, Kind kind) {
        AddressWords.Finding finding = AddressWords.standard().of(address, country);
        assertThat(finding.kind()).as("%s: %s", address, finding.words()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, д. 3, не жилое помещение|RU|BUSINESS",
                "ул. Мира, д. 3, не является квартирой|RU|NONE",
                "ул. Мира, д. 3, не квартира|RU|NONE",
                "ул. Мира, д. 3, квартира|RU|DWELLING",
                "ул. Мира, д. 3, не, квартира|RU|DWELLING",
                "ул. Мира, д. 3, кв. 12, переведена в нежилой фонд|RU|BUSINESS",
                "5 Example Road, not a residential building|GB|NONE",
                "5 Example Road, non-residential building|GB|NONE",
                "5 Example Road, residential building|GB|DWELLING",
                "5 Example Road, no virtual office|GB|NONE",
                "no virtual office, 5 Example Road|GB|NONE",
                "5 Example Road, virtual office|GB|VIRTUAL",
                "House No. 5, Flat 3, Example Road|GB|DWELLING",
                "The Mailbox, 7 Example Street|GB|NONE",
                "Mailbox 7, Example Street|GB|VIRTUAL",
                "例市例路3号, 非住宅|CN|NONE",
                "例市例路3号, 住宅|CN|DWELLING",
                "5 Example Road, pas de mailbox|GB|VIRTUAL"
            })
    void negation_ofItsOwnLanguage_takesAWordAway(String address, String country, Kind kind) {
        assertKind(address, country, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, д. 3, кв. 12|DWELLING",
                "ул. Мира, 3, кв 12|DWELLING",
                "ул. Мира, 3, кв12|DWELLING",
                "ул. Мира, д. 3, кв.№12|DWELLING",
                "г. Вымышленск, кв. 5, д. 3|NONE",
                "г. Вымышленск-16, кв. 5, д. 3|NONE",
                "101000, г. Вымышленск, кв. 5|NONE",
                "ул. 8 Марта, кв. 5, д. 3|NONE",
                "г. Вымышленск, 12 мкр, кв. 5|AMBIGUOUS",
                "г. Вымышленск, кв. 89, д. 5, кв. 12|DWELLING",
                "г. Вымышленск, кв. 89, 5|NONE",
                "г. Вымышленск, кв-л 5, 3|NONE",
                "г. Вымышленск, д. 3, кв-л 5|NONE",
                "г. Вымышленск, квартал 5, д. 3|NONE",
                "г. Вымышленск, квартал 5, д. 3, кв. 4|DWELLING",
                "ул. Мира, д. 3, кв. Южный|NONE",
                "ул. Мира, д. 3, кв., 12|NONE",
                "д. Малые Выдумки, кв. 5, д. 3|NONE",
                "дер. Малые Выдумки, 3, кв. 5|DWELLING",
                "д. Малые Выдумки, д. 3|NONE"
            })
    void russianKv_isAFlatBehindAHouseAndAQuarterBeforeOne(String address, Kind kind) {
        assertKind(address, "RU", kind);
        assertKind(address, null, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, д. 3, к. 2|RU|NONE",
                "ул. Мира, д. 3, к 2|RU|NONE",
                "ул. Мира, д. 3, корп. 2|RU|NONE",
                "ул. Мира, д. 3, корп. 2, кв. 5|RU|DWELLING",
                "ул. Мира, д. 3, стр. 2|RU|NONE",
                "ул. Мира, д. 3, стр. 2, кв. 5|RU|DWELLING",
                "ул. Мира, д. 3, стр. 2, комн. 5|RU|AMBIGUOUS",
                "ул. Мира, д. 3, лит. А|RU|AMBIGUOUS",
                "ул. Мира, д. 3, литература|RU|NONE",
                "жк. Люлин, кв. 5|BG|NONE",
                "бул. България 3, кв. 5|BG|NONE"
            })
    void blocksAndLetters_areNoFlats(String address, String country, Kind kind) {
        assertKind(address, country, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ул. Мира, 3, пом. 5|AMBIGUOUS",
                "ул. Мира, 3, помещ. 5|AMBIGUOUS",
                "ул. Мира, 3, пом. XVI|AMBIGUOUS",
                "ул. Мира, 3, пом. ХVI|AMBIGUOUS",
                "ул. Мира, 3, пом. 1Н|AMBIGUOUS",
                "ул. Мира, 3, пом. обсуждается|NONE",
                "ул. Мира, 3, пом. 5, офис 2|BUSINESS",
                "ул. Мира, 3, нежилое помещение 5|BUSINESS",
                "ул. Мира, 3, жилое помещение 5|DWELLING",
                "ул. Мира, 3, комн. 5|AMBIGUOUS",
                "БЦ «Сфера», ул. Мира, 3, комн. 5|AMBIGUOUS",
                "БЦ «Сфера», ул. Мира, 3, пом. 5|BUSINESS",
                "БЦ «Сфера», ул. Мира, 3, комн. 5, офис 2|BUSINESS",
                "БЦ «Сфера», ул. Мира, 3, кв. 5|AMBIGUOUS",
                "ул. Мира, 3, оф. 5|BUSINESS",
                "ул. Мира, 3, оф.5а|BUSINESS",
                "ул. Мира, 3, оф. Сергеев|NONE",
                "ул. Мира, 3, офицерское собрание|NONE",
                "мкр 5, 3|AMBIGUOUS",
                "мкр 5, д. 3, офис 2|BUSINESS",
                "мкр 5, д. 3, кв. 2|DWELLING"
            })
    void russianRooms_areOpenUntilAnotherWordSettlesThem(String address, Kind kind) {
        assertKind(address, "RU", kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gül Sok. No: 5 D: 3|TR|DWELLING",
                "Gül Sok. No: 5 D: 3|-|DWELLING",
                "12 Rose Lane, D: 3|GB|NONE",
                "D: 3, Gül Sok.|TR|NONE",
                "12. Sok. D: 3|TR|NONE",
                "Gül Sok. No: 5 Daire 3|TR|DWELLING",
                "Vergi Dairesi 3|TR|NONE",
                "Gül Sok. No: 3/5|TR|AMBIGUOUS",
                "Gül Sok. No: 35|TR|NONE",
                "12 Rose Lane, No: 3/5|GB|NONE",
                "Yıldız İş Merkezi No: 3/5|TR|BUSINESS",
                "Güneş Apt. No: 5|TR|AMBIGUOUS",
                "12 Rose Lane, Apt. 5|GB|DWELLING",
                "Güneş Apt. D: 5|TR|AMBIGUOUS",
                "Güneş Apt. No: 3 D: 5|TR|DWELLING",
                "Güneş Sitesi No: 5|TR|AMBIGUOUS",
                "Güneş Sanayi Sitesi No: 5|TR|BUSINESS",
                "Güneş Plaza No: 5|TR|BUSINESS",
                "Plaza Caddesi No: 5|TR|NONE",
                "Kat Sokak No: 5|TR|NONE",
                "Gül Sok. No: 5 Kat: 2|TR|AMBIGUOUS",
                "12 Rose Lane, Kat 5|GB|NONE",
                "Örnek OSB No: 5|TR|BUSINESS",
                "Menzil Köyü No: 5|TR|NONE",
                "Bina No: 5, Gül Sok.|TR|NONE",
                "Vardi str. 12, bina 5|GE|DWELLING"
            })
    void turkishWords_countWhereTheyStandRight(String address, String country, Kind kind) {
        assertKind(address, country.equals("-") ? null : country, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "和平路12号3号楼502室|AMBIGUOUS",
                "和平路12号阳光家园3号楼502室|DWELLING",
                "和平路12号3号楼２单元５０２室|DWELLING",
                "和平路12号二单元五室|DWELLING",
                "和平路12号502室|AMBIGUOUS",
                "和平路12号实验室|NONE",
                "和平路12号办公室|BUSINESS",
                "花园路12号502室|AMBIGUOUS",
                "花园东路12号|NONE",
                "小区大道12号|NONE",
                "公寓街12号|NONE",
                "柳树村12号|AMBIGUOUS",
                "柳树村路12号|NONE",
                "中关村12号|NONE",
                "中关村软件园12号|BUSINESS",
                "和平路12号金星大厦502室|BUSINESS",
                "和平路12号金星公寓502室|DWELLING",
                "和平路12号金星大厦公寓502室|AMBIGUOUS",
                "和平路12号商务公寓502室|AMBIGUOUS",
                "和平路12号花园酒店|NONE",
                "柳树村厂房|BUSINESS",
                "阳光小区502室仓库|BUSINESS",
                "和平路12号5層3室|AMBIGUOUS"
            })
    void chineseRooms_areDwellingsInEstatesOnly(String address, Kind kind) {
        assertKind(address, "CN", kind);
        assertKind(address, null, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Flat 5, Lucky Industrial Building|HK|BUSINESS",
                "Flat 5, Lucky Industrial Building|-|BUSINESS",
                "Flat 5, Lucky Mansion|HK|DWELLING",
                "Flat 5, Lucky Mansion|-|DWELLING",
                "Unit 5, Lucky Mansion|HK|DWELLING",
                "Unit 5, Lucky Court|GB|AMBIGUOUS",
                "Flat 5, Lucky Tower|HK|BUSINESS",
                "Flat 5, Lucky Tower, Kowloon|-|BUSINESS",
                "Flat 5, Lucky Tower|GB|DWELLING",
                "Flat 5, Tower 3, Lucky Garden|HK|DWELLING",
                "Rm 5, Lucky Centre|HK|BUSINESS",
                "Rm 5, Lucky Estate|HK|DWELLING",
                "Rm 5, Lucky Industrial Estate|HK|BUSINESS",
                "Rm 5, 20 Garden Road|HK|AMBIGUOUS",
                "12/F, 20 Made-up Road|HK|AMBIGUOUS",
                "FLAT/RM 5 3/F LUCKY FTY BLDG|HK|BUSINESS",
                "FLAT/RM 5 3/F LUCKY COURT|HK|DWELLING",
                "Lucky Court|HK|AMBIGUOUS",
                "Lucky Court|GB|NONE"
            })
    void hongKongFlats_areWhatTheirBuildingIs(String address, String country, Kind kind) {
        assertKind(address, country.equals("-") ? null : country, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Flat Rock Road|NONE",
                "Flat 12, Rock Road|DWELLING",
                "12 Flatford Lane|NONE",
                "12 Cottage Street|NONE",
                "Rose Cottage, 12 High Street|DWELLING",
                "Cottage Grove 12|NONE",
                "12 House Street|NONE",
                "12 Mansion House Place|NONE",
                "12 Tower Road|NONE",
                "Unit 5, 12 Tower Road|AMBIGUOUS",
                "Unit 5, Rose Tower|BUSINESS",
                "12 Bungalow Hill Road|NONE",
                "The White House, Mill Lane|NONE",
                "12 Post Office Lane|NONE",
                "The Old Post Office, Mill Lane|NONE",
                "The Old Office, Mill Lane|BUSINESS",
                "12 Office Park Drive|NONE",
                "Rose Office Park, 12 Mill Lane|BUSINESS",
                "Room for Rent Lane 12|NONE",
                "Unitedtown, 12 Mill Lane|NONE",
                "Suite Life, 12 Mill Lane|NONE",
                "Suite IV, 12 Mill Lane|AMBIGUOUS",
                "Registered office: 12 Mill Lane|NONE",
                "Box 5, 12 Mill Lane|NONE",
                "c/o Rose, 12 Mill Lane|VIRTUAL",
                "C O Rose, 12 Mill Lane|NONE",
                "℅ Rose, 12 Mill Lane|VIRTUAL"
            })
    void englishStreetNames_areNoDwellings(String address, Kind kind) {
        assertKind(address, "GB", kind);
        assertKind(address, null, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosenweg 5, Wohnung 3|DE|DWELLING",
                "Erfundene Wohnungsbau-GmbH, Rosenweg 5|DE|NONE",
                "Wohnungsstraße 5|DE|NONE",
                "ul. Różana 5 m. 12|PL|DWELLING",
                "m. 12, ul. Różana 5|PL|NONE",
                "ul. 3 Maja m. 12|PL|NONE",
                "m. Wymyślin, ul. Różana 5|PL|NONE",
                "12 Rose Lane, 5 m. 12|GB|NONE",
                "Чүй көчөсү 5, 12-батир|KG|DWELLING",
                "улица Батир, 5|KG|NONE",
                "Gül küçəsi 5, mənzil 3|AZ|DWELLING",
                "Mənzil MMC, Gül küçəsi 5|AZ|NONE",
                "Departamento de Invención|CO|NONE",
                "Calle Rosa 5, departamento 12|MX|DWELLING",
                "12 rue de la Résidence|FR|NONE",
                "Résidence la Rose, 12 rue du Moulin|FR|DWELLING",
                "ul. Rosy, 5, kv. 3|RU|DWELLING",
                "kv. 3, ul. Rosy, d. 5|RU|NONE",
                "KV 3, 12 Mill Lane|GB|NONE",
                "Көктал с/о|KZ|NONE",
                "c/o Көктал|KZ|VIRTUAL",
                "м. Вигадане, а/с 5|UA|VIRTUAL",
                "а/с 5|RU|NONE",
                "Tower 3, P.O. Box 5|AE|NONE",
                "P.O. Box 5, Dubai|-|NONE",
                "P.O. Box 5, Madeupton|GB|VIRTUAL"
            })
    void shortWords_countInTheirOwnLanguage(String address, String country, Kind kind) {
        assertKind(address, country.equals("-") ? null : country, kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "к\u200bв\u200dартира 5|DWELLING",
                "ква\u00adртира 5|DWELLING",
                "к\u0301в\u0336а\u0336ртира 5|DWELLING",
                "kвaртирa 5|DWELLING",
                "KВAРTИРA 5|DWELLING",
                "ул. Мира, 5, kв. 12|DWELLING",
                "ул. Мира, 5, кB. 12|DWELLING",
                "oфиc 5|BUSINESS",
                "fIаt 5|NONE",
                "аpаrtmеnt 5|DWELLING",
                "ＡＰＡＲＴＭＥＮＴ ５|DWELLING",
                "𝐀𝐩𝐚𝐫𝐭𝐦𝐞𝐧𝐭 𝟓|DWELLING",
                "ap\u0000artment 5|NONE",
                "кварти ра 5|NONE",
                "квартираfoo 5|NONE"
            })
    void disguisedWords_areSeenThroughWhereTheyStayOneWord(String address, Kind kind) {
        assertKind(address, null, kind);
    }
}
