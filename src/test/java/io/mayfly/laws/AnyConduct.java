package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;
import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Claim;
import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What companies say, to whom, and what their records and pages show. */
final class AnyConduct {

    /** A source without a date: what it tells and has no date of its own is known on any day. */
    static final String PRESS = "press";

    static final PartyId PARTY = new PartyId("RU-INN", "7700000009");
    private static final List<String> GOODS = List.of("helmets", "tea", "drones");
    private static final List<ClaimTopic> TOPICS = List.of(ClaimTopic.values());
    private static final List<String> COUNTRIES = List.of("CN", "TR");
    private static final List<String> NAMES = List.of("Acme", "Borsa Bank", "a newspaper");

    private final DossierBuilder dossier;
    private final Random random;
    private final LocalDate asOf;
    private final LocalDate registered;

    private AnyConduct(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        this.dossier = dossier;
        this.random = random;
        this.asOf = asOf;
        this.registered = registered;
    }

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        AnyConduct conduct = new AnyConduct(dossier, random, asOf, registered);
        if (random.nextInt(3) == 0) {
            AnyTrader.addSources(dossier);
            dossier.source(PRESS, new Source("a newspaper", null, null, null, null, null, null));
            conduct.say();
            conduct.trade();
            conduct.show();
        }
    }

    private void say() {
        for (int i = random.nextInt(3); i > 0; i--) {
            dossier.add(new Statement(
                    when(),
                    chance(random, 0.4) ? StatementKind.DENIAL : pick(random, List.of(StatementKind.values())),
                    chance(random, 0.3) ? pick(random, NAMES) : null,
                    maybe(NAMES),
                    chance(random, 0.7) ? claim(random) : null,
                    chance(random, 0.4) ? PARTY : null,
                    "something",
                    source(),
                    null));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            CounterpartyBuilder counterparty =
                    Counterparty.builder(pick(random, NAMES), pick(random, List.of(CounterpartyRole.values())));
            dossier.add((chance(random, 0.5) ? counterparty.country(pick(random, COUNTRIES)) : counterparty).build());
        }
    }

    static Claim claim(Random random) {
        ClaimTopic topic = random.nextBoolean() ? ClaimTopic.TRADE : TOPICS.get(random.nextInt(TOPICS.size()));
        return new Claim(
                topic,
                random.nextBoolean() ? null : GOODS.get(random.nextInt(GOODS.size())),
                random.nextBoolean() ? null : COUNTRIES.get(random.nextInt(COUNTRIES.size())),
                random.nextInt(4) > 0 ? null : "Acme");
    }

    private void trade() {
        long age = asOf.toEpochDay() - registered.toEpochDay();
        for (int i = random.nextInt(2); i > 0; i--) {
            LocalDate day = registered.plusDays(random.nextLong(age + 1));
            DeclarationBuilder declaration = Declaration.builder(pick(random, GOODS))
                    .date(day.toString())
                    .source(source());
            if (chance(random, 0.5)) {
                declaration.manufacturer(pick(random, NAMES));
            }
            dossier.add((chance(random, 0.4) ? declaration.party(PARTY) : declaration).build());
        }
        for (int i = random.nextInt(2); i > 0; i--) {
            LocalDate day = registered.plusDays(random.nextLong(age + 1));
            ShipmentBuilder shipment = Shipment.builder(pick(random, List.of(TradeRole.values())), pick(random, GOODS))
                    .date(day.toString())
                    .source(source());
            if (chance(random, 0.5)) {
                shipment.dispatch(pick(random, COUNTRIES))
                        .origin(pick(random, COUNTRIES))
                        .exporter(pick(random, NAMES));
            }
            dossier.add((chance(random, 0.4) ? shipment.party(PARTY) : shipment).build());
        }
    }

    private void show() {
        for (int i = random.nextInt(2); i > 0; i--) {
            dossier.add(new Observation(
                    when(),
                    ObservationMethod.WEBSITE,
                    null,
                    null,
                    chance(random, 0.5) ? pick(random, List.of(Finding.REMOVED, Finding.COPIED)) : null,
                    chance(random, 0.6) ? List.of(claim(random)) : List.of(),
                    List.of(),
                    null,
                    source(),
                    null));
        }
        if (chance(random, 0.4)) {
            String address = pick(random, List.of("a@gmail.com", "a@acme.example", "unreadable"));
            ContactResult result = pick(random, List.of(ContactResult.REACHED, ContactResult.NO_REPLY));
            dossier.add(new Contact(
                    ContactKind.EMAIL,
                    chance(random, 0.8) ? address : null,
                    null,
                    chance(random, 0.7) ? List.of(new ContactCheck(when(), result, null, null, null)) : List.of(),
                    null,
                    null));
        }
    }

    private PartialDate when() {
        LocalDate day = asOf.minusDays(random.nextInt(500));
        PartialDate month = PartialDate.parse(day.toString().substring(0, 7));
        return chance(random, 0.7) || month.latest().isAfter(asOf) ? PartialDate.of(day) : month;
    }

    private @Nullable String source() {
        return chance(random, 0.6) ? PRESS : chance(random, 0.3) ? null : AnyDossier.SOURCE_KEYS.get(0);
    }

    private @Nullable String maybe(List<String> list) {
        return chance(random, 0.3) ? null : pick(random, list);
    }
}
