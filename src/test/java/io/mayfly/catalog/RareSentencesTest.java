package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Trade;
import io.mayfly.language.Language;
import io.mayfly.language.Message;
import io.mayfly.register.CompanyKey;
import io.mayfly.register.KeyKind;
import io.mayfly.signal.Cited;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences that no example and hardly any generated dossier leads to: they too can be said, with the places they have. */
class RareSentencesTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final Headcount FACT = new Headcount(null, 1L, null, null);
    private static final Counterparty LOTOS =
            Counterparty.builder("Lotos", CounterpartyRole.SUPPLIER).build();

    private static void said(Message message, String english, String russian) {
        assertThat(Language.english().say(message)).isEqualTo(english);
        assertThat(Language.russian().say(message)).isEqualTo(russian);
    }

    private static Trade tea(@Nullable String date) {
        return new Declaration(
                null,
                null,
                null,
                date == null ? null : PartialDate.parse(date),
                null,
                "tea",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Observation website(@Nullable String date) {
        return new Observation(
                date == null ? null : PartialDate.parse(date),
                ObservationMethod.WEBSITE,
                null,
                null,
                Finding.COPIED,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    @ParameterizedTest
    @EnumSource(KeyKind.class)
    void shared_everyKind_isNamedInRussian(KeyKind kind) {
        assertThat(Language.english().say(Shared.what(kind))).isNotBlank();
        assertThat(Language.russian().say(Shared.what(kind))).matches("[а-яё ]+");
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, an owner of the company as owner or officer, владельца компании в роли владельца или должностного лица",
        "OWNER_NAME, 'the name of an owner of the company, which may be that of another person,',"
                + " 'имя владельца компании (возможно, это другой человек)'",
        "UNIT, something of the company, общий с компанией признак"
    })
    void undisclosedCommonControl_ofAKind_isSaid(KeyKind kind, String english, String russian) {
        said(
                new UndisclosedCommonControl.Common(DAY, LOTOS, new CompanyKey(kind, "x", FACT)).message(),
                "The register of 2023-07-24 shows " + english + " at Lotos, with which it deals, and no disclosed group"
                        + " joins them.",
                "Реестр на 2023-07-24 показывает у её контрагента Lotos " + russian
                        + "; раскрытой группы, которая их объединяет, нет.");
    }

    @Test
    void websiteLook_withAndWithoutADay_isSaid() {
        said(
                AddressLooks.Look.words(website(null)),
                "the company’s website of an unstated day",
                "сайт компании (дата не указана)");
        said(
                AddressLooks.Look.words(website("2023-05")),
                "the company’s website of 2023-05",
                "сайт компании (2023-05)");
        said(
                new ActivityTraceSignals.Page(website(null), Finding.COPIED).message(),
                "Its page was found to repeat the words or pictures of somebody else.",
                "Установлено, что страница компании повторяет чужие тексты или изображения.");
    }

    @Test
    void tradeAfterExit_withoutADay_isSaid() {
        said(
                new TradeAfterSupplierExit.AfterExit("Volt", Message.text("RU"), 0, tea(null), List.of()).message(),
                "The latest trade in goods of Volt on record, of an unstated day, is not after the maker left RU.",
                "Последняя учтённая сделка с товарами Volt, дата не указана, состоялась не после ухода производителя с"
                        + " рынка RU.");
        said(
                new TradeAfterSupplierExit.AfterExit("Volt", Message.text("RU"), 3, tea(null), List.of()).message(),
                "Goods of Volt were traded on an unstated day, 3 days after the maker left RU.",
                "Сделка с товарами Volt (дата не указана) состоялась через 3 дн. после ухода производителя с рынка RU.");
    }

    @Test
    void peersOfItsLine_onePeer_isSaid() {
        said(
                new PeerSignals.Told(DAY, new OwnLine("46", true, List.of()), 1).message(),
                "The register of 2023-07-24 tells the revenue per employee of 1 company of division 46.",
                "В реестре на 2023-07-24 выручка на работника известна для 1 компании класса 46.");
    }

    @Test
    void officerHistory_oneCeased_isSaid() {
        CompanyKey officer = new CompanyKey(KeyKind.OFFICER, "x", FACT);

        said(
                new SharedPeopleSignals.History(DAY, officer, 5, 1).message(),
                "Of 5 other companies in which the register of 2023-07-24 shows the same officer, 1 has ceased.",
                "Других компаний с тем же должностным лицом в реестре на 2023-07-24: 5; из них прекратили работу: 1.");
    }

    @Test
    void counterpartyProblems_severalByValue_areSaid() {
        PartnerScores.Partner lotos = new PartnerScores.Partner(LOTOS, 80.0, BigDecimal.ONE);

        said(
                new PartnerScoreSignals.Problems(DAY, List.of(lotos, lotos), 4, 71, 0.5, true).message(),
                "Of 4 companies it deals with, 2 score 71.0 or more in the register of 2023-07-24: 50.0 % by value of goods.",
                "Оценка 71,0 и выше в реестре на 2023-07-24: 2 из контрагентов (всего 4), 50,0 % по стоимости товаров.");
    }

    @ParameterizedTest
    @CsvSource({
        "shipment, '2 customs records (such as “tea”, of 2022)', 'таможенных записей: 2 (например, «tea», от 2022)'",
        "contract, '2 contracts (such as “tea”, of 2022)', 'договоров: 2 (например, «tea», от 2022)'"
    })
    void contradictingRecords_several_areSaid(String name, String english, String russian) {
        List<Traded> shown = Traded.declarations(Dossier.builder("x")
                .declaration("2022", "tea", 1, "pieces")
                .declaration("2023", "tea", 2, "pieces")
                .build());

        said(new DenialContradicted.Kind(name, Match.YES, shown, Collections.emptySet()).words(), english, russian);
    }

    @Test
    void webmail_severalBesideAWebsite_areSaid() {
        Contact contact = new Contact(ContactKind.EMAIL, "a@b.example", null, List.of(), null, null);

        said(
                new AnswerSignals.Webmail(List.of(contact, contact), true).message(),
                "All 2 known e-mail addresses are of free providers; it has a website.",
                "Все известные адреса электронной почты (2) — на бесплатных сервисах; сайт у компании есть.");
    }

    @Test
    void means_belowZero_areSaid() {
        said(
                Means.Kind.EQUITY.against(BigDecimal.TEN.negate()),
                "reported equity of less than zero",
                "собственный капитал: указано меньше нуля");
    }

    @Test
    void controlChange_upToOneDay_isSaid() {
        PartialDate may = PartialDate.parse("2023-05");
        Trade trade = tea("2023-05");
        ControlChanges.Event change = new ControlChanges.Event(may, Certainty.YES, new Cited("company.changes", FACT));
        Earliest first = new Earliest(trade, may, may.earliest(), may.latest());

        said(
                new RecentControlChange.Since(change, first, 1, List.of()).message(),
                "Its first trade on record on the scale of its largest, of 2023-05, came up to 1 day after a change of"
                        + " owner or officer, of 2023-05.",
                "От смены владельца или должностного лица (2023-05) до первой учтённой сделки масштаба крупнейшей"
                        + " (2023-05) прошло не более 1 дн.");
    }
}
