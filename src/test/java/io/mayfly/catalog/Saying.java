package io.mayfly.catalog;

import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Companies that say something, and ways to change what is said. */
final class Saying {

    /** A source that holds statements and records alike. */
    static final String PRESS = "press";

    /** Another source. */
    static final String CUSTOMS = "customs";

    static final PartyId INN = new PartyId("RU-INN", "7700000009");
    static final PartyId OTHER_INN = new PartyId("RU-INN", "7711111110");

    private Saying() {}

    static DossierBuilder company() {
        return Measuring.company().source(PRESS, source("a newspaper")).source(CUSTOMS, source("a customs service"));
    }

    private static Source source(String title) {
        return new Source(title, null, null, null, null, null, null);
    }

    /** A company whose trade and agreements were searched for in full. */
    static DossierBuilder searched() {
        return Measuring.tradeSearched(company()).nothingFound("2023-07-01", DossierPart.CONTRACTS);
    }

    static Claim trade(@Nullable String goods, @Nullable String country, @Nullable String party) {
        return new Claim(ClaimTopic.TRADE, goods, country, party);
    }

    static Claim about(ClaimTopic topic) {
        return new Claim(topic, null, null, null);
    }

    static Statement said(@Nullable String date, StatementKind kind, @Nullable Claim claim) {
        return said(date, kind, claim, null, PRESS);
    }

    static Statement said(
            @Nullable String date,
            StatementKind kind,
            @Nullable Claim claim,
            @Nullable PartyId party,
            @Nullable String source) {
        return new Statement(
                Measuring.dateOrNull(date),
                kind,
                "Silva",
                "a newspaper",
                claim,
                party,
                "what it said, in short",
                source,
                null);
    }

    static Statement denial(@Nullable Claim claim) {
        return said("2023-06-15", StatementKind.DENIAL, claim);
    }

    static Statement told(@Nullable String to, StatementKind kind, @Nullable Claim claim) {
        return new Statement(null, kind, null, to, claim, null, "what it said, in short", PRESS, null);
    }

    static Counterparty partner(String name, CounterpartyRole role, @Nullable String country) {
        return country == null
                ? Counterparty.builder(name, role).build()
                : Counterparty.builder(name, role).country(country).build();
    }

    static Observation page(
            @Nullable String date, @Nullable String source, @Nullable Finding finding, Claim... claims) {
        return look(ObservationMethod.WEBSITE, date, source, finding, claims);
    }

    static Observation look(
            ObservationMethod method,
            @Nullable String date,
            @Nullable String source,
            @Nullable Finding finding,
            Claim... claims) {
        return new Observation(
                Measuring.dateOrNull(date),
                method,
                null,
                null,
                finding,
                List.of(claims),
                List.of(),
                null,
                source,
                null);
    }

    static Contact contact(ContactKind kind, @Nullable String value, ContactCheck... checks) {
        return new Contact(kind, value, null, List.of(checks), null, null);
    }

    static ContactCheck check(@Nullable String date, ContactResult result) {
        return new ContactCheck(Measuring.dateOrNull(date), result, null, null, null);
    }

    /** What is claimed or denied restricts nothing any more. */
    static Dossier unrestricted(Dossier dossier) {
        return eachStatement(
                dossier,
                statement ->
                        Edits.with(statement, "claim", (Claim claim) -> new Claim(claim.topic(), null, null, null)));
    }

    static Dossier allOfKind(Dossier dossier, StatementKind kind) {
        return eachStatement(dossier, statement -> Edits.with(statement, "kind", (StatementKind old) -> kind));
    }

    private static Dossier eachStatement(Dossier dossier, UnaryOperator<Statement> edit) {
        return Edits.with(
                dossier,
                "statements",
                (List<Statement> all) -> all.stream().map(edit).toList());
    }

    static Dossier removed(Dossier dossier) {
        return Edits.with(
                dossier,
                "observations",
                (List<Observation> all) -> all.stream()
                        .map(look -> Edits.with(look, "finding", (Finding old) -> Finding.REMOVED))
                        .toList());
    }

    static Dossier webmail(Dossier dossier) {
        return Edits.with(
                dossier,
                "contacts",
                (List<Contact> all) -> all.stream()
                        .map(contact -> contact.kind() == ContactKind.EMAIL
                                ? Edits.with(contact, "value", (String old) -> "someone@gmail.com")
                                : contact)
                        .toList());
    }
}
