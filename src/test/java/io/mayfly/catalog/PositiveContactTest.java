package io.mayfly.catalog;

import static io.mayfly.catalog.Saying.PRESS;
import static io.mayfly.catalog.Saying.about;
import static io.mayfly.catalog.Saying.check;
import static io.mayfly.catalog.Saying.contact;
import static io.mayfly.catalog.Saying.denial;
import static io.mayfly.catalog.Saying.page;
import static io.mayfly.catalog.Saying.said;
import static io.mayfly.catalog.Saying.trade;
import static io.mayfly.dossier.ContactKind.EMAIL;
import static io.mayfly.dossier.ContactKind.PHONE;
import static io.mayfly.dossier.ContactResult.DELIVERED;
import static io.mayfly.dossier.ContactResult.NO_REPLY;
import static io.mayfly.dossier.ContactResult.REACHED;
import static io.mayfly.dossier.StatementKind.CONFIRMATION;
import static io.mayfly.dossier.StatementKind.DENIAL;
import static io.mayfly.dossier.StatementKind.EXPLANATION;
import static io.mayfly.dossier.StatementKind.MARKET_EXIT;
import static io.mayfly.dossier.StatementKind.REFUSAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Statement;
import io.mayfly.signal.Cited;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

class PositiveContactTest implements SignalCase {

    private static final Claim DRONES = trade("drones", null, null);

    private final Measuring yes = Measuring.of("positive-contact");

    @Override
    public String signal() {
        return "positive-contact";
    }

    @Override
    public String story() {
        return "somebody answers the telephone and explains what it buys";
    }

    @Override
    public DossierBuilder example() {
        return explained(named().add(contact(PHONE, null, check("2023-06-01", REACHED))));
    }

    @Override
    public String under() {
        return "contacts.checks.result to reached";
    }

    @Override
    public Dossier edit(Dossier dossier) {
        return Edits.checks(REACHED).apply(dossier);
    }

    private static DossierBuilder explained(DossierBuilder company) {
        return company.add(said(null, EXPLANATION, trade("tea", null, null)));
    }

    /** The example with its trade, agreements and website searched for in full. */
    private DossierBuilder searched() {
        return Measuring.tradeSearched(example())
                .nothingFound("2023-07-01", DossierPart.CONTRACTS, DossierPart.WEBSITE);
    }

    @Test
    void measure_reachedAndExplained_takesSevenPoints() {
        yes.exactly(example(), 1);
        assertThat(yes.points(example())).isEqualTo("-7.0");
        assertThat(yes.sentence(example()))
                .isEqualTo("Somebody reached it, and 1 confirmation or explanation is on record.");
        assertThat(Objects.requireNonNull(yes.measured(example()).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("contacts.checks", "statements");
        assertThat(yes.sentence(example().add(said("2023-06-02", CONFIRMATION, null))))
                .endsWith("and 2 confirmations or explanations are on record.");
    }

    @Test
    void measure_confirmationWillDo() {
        yes.exactly(reached().add(said(null, CONFIRMATION, about(ClaimTopic.END_USE))), 1);
    }

    @Test
    void measure_confirmationOfWhatIsNotOnRecord_mayBeAnAdmission() {
        yes.between(reached().add(said(null, CONFIRMATION, null)), 0, 1, 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"MILITARY_SUPPLY", "CHAIN"})
    void measure_admission_isNoHelp(ClaimTopic topic) {
        yes.exactly(reached().add(said(null, CONFIRMATION, about(topic))), 0);
        yes.exactly(reached().add(said(null, EXPLANATION, about(topic))), 0);
        yes.exactly(example().add(said(null, CONFIRMATION, about(topic))), 1);
    }

    @Test
    void measure_wordsOfAnother_areNoHelp() {
        DossierBuilder company = reached().add(by("Acme GmbH"));

        yes.between(company, 0, 1, 1);
        yes.exactly(company.add(Saying.partner("Acme", CounterpartyRole.MANUFACTURER, "DE")), 0);
        yes.exactly(
                reached()
                        .add(by("Acme"))
                        .add(Declaration.builder("tea").manufacturer("Acme").build()),
                0);
        yes.between(reached().add(by("Acme")).add(Saying.partner("Acme", CounterpartyRole.AFFILIATE, "DE")), 0, 1, 1);
    }

    @Test
    void measure_identifierOfAnotherCompany_isNoHelp() {
        Statement other = said(null, EXPLANATION, DRONES);

        IdentifierEntry own = new IdentifierEntry("RU-INN", "7700000009", null, null, null, null);

        yes.exactly(reached().add(identified(other, "7711111110")).add(own), 0);
        yes.exactly(reached().add(identified(other, "7700000009")).add(own), 1);
        yes.exactly(reached().add(identified(other, "77 000 00009")).add(own), 1);
        yes.between(reached().add(identified(other, "7711111111")).add(own), 0, 1, 1);
        yes.between(reached().add(identified(other, "7700000009")), 0, 1, 1);
    }

    private static DossierBuilder named() {
        return Saying.company().name("Silva");
    }

    private static DossierBuilder reached() {
        return named().add(contact(EMAIL, null, check(null, REACHED)));
    }

    private static Statement by(String speaker) {
        return Edits.with(said(null, CONFIRMATION, DRONES), "by", (String silva) -> speaker);
    }

    private static Statement identified(Statement statement, String number) {
        return new Statement(
                statement.date(),
                statement.kind(),
                statement.by(),
                statement.to(),
                statement.claim(),
                new PartyId("RU-INN", number),
                statement.text(),
                statement.source(),
                null);
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(ClaimTopic.class)
    void measure_anyRefusal_isNoHelp(@Nullable ClaimTopic topic) {
        DossierBuilder company = example().add(said(null, REFUSAL, topic == null ? null : about(topic)));

        yes.exactly(company, 0);
        assertThat(yes.sentence(company))
                .isEqualTo("It does not count as helpful contact, since 1 refusal is on record.");
        assertThat(yes.sentence(company.add(said("2023-06-02", REFUSAL, null))))
                .endsWith("since 2 refusals are on record.");
    }

    @Test
    void measure_deniedWhatRecordsShow_isNoHelp() {
        DossierBuilder company = searched()
                .add(denial(DRONES))
                .add(Declaration.builder("drones").date("2023-01").source(PRESS).build());

        yes.exactly(company, 0);
        assertThat(yes.sentence(company))
                .isEqualTo("It does not count as helpful contact, since a denial is contradicted: It denies trade in"
                        + " drones; 1 kind of record shows it: 1 declaration (“drones”, of 2023-01).");
        assertThat(Objects.requireNonNull(yes.measured(company).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("statements", "declarations");
    }

    @Test
    void measure_deniedWhatRecordsShow_isNoHelpWhoeverWasReached() {
        yes.exactly(
                explained(Measuring.tradeSearched(named()))
                        .add(denial(DRONES))
                        .add(Declaration.builder("drones")
                                .date("2023-01")
                                .source(PRESS)
                                .build()),
                0);
    }

    @Test
    void measure_deniedWhatAnUndatedRecordShows_isNoHelpUntilItsDateIsKnown() {
        yes.between(
                searched()
                        .add(denial(DRONES))
                        .add(Declaration.builder("drones").source(PRESS).build()),
                0,
                0,
                1);
    }

    @Test
    void measure_deniedWhatItsOwnPageShows_isNoHelp() {
        yes.exactly(searched().add(denial(DRONES)).add(page(null, PRESS, null, DRONES)), 0);
        yes.exactly(example().add(denial(DRONES)).add(page(null, PRESS, null, DRONES)), 0);
    }

    @Test
    void measure_denialNotComparedYet_isOpenAndDoesNotCount() {
        DossierBuilder company = example().add(denial(DRONES));

        yes.between(company, 0, 0, 1);
        assertThat(yes.sentence(company))
                .isEqualTo("Somebody reached it, but it is not known whether 1 denial holds against the records.");
        yes.between(example().add(denial(null)), 0, 0, 1);
        yes.between(
                searched()
                        .add(denial(DRONES))
                        .add(Declaration.builder("drones").date("2023-01").build()),
                0,
                0,
                1);
        assertThat(yes.sentence(company.add(said("2023-06-03", DENIAL, DRONES))))
                .endsWith("whether 2 denials hold against the records.");
        assertThat(Objects.requireNonNull(yes.measured(company).evidence()).facts())
                .extracting(Cited::field)
                .containsExactly("statements", "statements");
    }

    @Test
    void measure_denialThatHolds_changesNothing() {
        yes.exactly(searched().add(denial(DRONES)), 1);
        yes.between(
                Measuring.tradeSearched(example())
                        .nothingFound("2023-07-01", DossierPart.WEBSITE)
                        .add(denial(DRONES)),
                0,
                1,
                1);
    }

    @Test
    void measure_nobodyReached_isClearOrUnknown() {
        DossierBuilder silent = Saying.company().add(contact(PHONE, null, check(null, NO_REPLY)));

        yes.exactly(explained(silent), 0);
        yes.exactly(silent, 0);
        yes.unknownWithin(explained(Saying.company()), 0, 1, Inputs.ANSWER);
        yes.unknownWithin(explained(named().add(contact(PHONE, null))), 0, 1, Inputs.ANSWER);
        yes.unknownWithin(explained(named().add(contact(PHONE, null, check(null, DELIVERED)))), 0, 1, Inputs.ANSWER);
        yes.unknownWithin(Saying.company(), 0, 1, Inputs.ANSWER, Inputs.STATEMENTS);
    }

    @Test
    void measure_nothingExplained_isClearOrUnknown() {
        DossierBuilder reached = Saying.company().add(contact(PHONE, null, check("2023-06-01", REACHED)));

        yes.unknownWithin(reached, 0, 1, Inputs.STATEMENTS);
        yes.exactly(reached.add(said(null, MARKET_EXIT, null)), 0);
        yes.exactly(
                Saying.company()
                        .add(contact(PHONE, null, check("2023-06-01", REACHED)))
                        .nothingFound("2023-07-01", DossierPart.STATEMENTS),
                0);
    }

    @Test
    void measure_reachedBefore_lastAttemptCounts() {
        yes.exactly(
                explained(Saying.company()
                        .add(contact(PHONE, null, check("2023-05-01", REACHED), check("2023-06-01", NO_REPLY)))),
                0);
        yes.between(
                explained(Saying.company()
                        .add(contact(PHONE, null, check("2023-05", REACHED), check("2023-05-20", NO_REPLY)))),
                0,
                1,
                1);
    }
}
