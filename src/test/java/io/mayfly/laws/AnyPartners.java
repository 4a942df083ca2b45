package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;
import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.CounterpartyBuilder;
import io.mayfly.dossier.CounterpartyRole;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.DeclarationBuilder;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.IdentityMatch;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.ShipmentBuilder;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.TradeRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** Gives a generated company records of trade that name routes and parties, and companies it deals with. */
final class AnyPartners {

    static final List<String> NAMES = List.of("Lotos", "Iflight", "DJI", "Rika", "Silva");
    static final List<String> PLACES = List.of("CN", "HK", "RU", "TR", "DE");
    private static final List<String> CODES = List.of("880622", "854231", "650610", "090210");
    private static final List<String> GOODS = List.of("DJI drones", "tea", "helmets", "processors");

    private final DossierBuilder dossier;
    private final Random random;
    private final LocalDate asOf;
    private final LocalDate registered;

    private AnyPartners(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        this.dossier = dossier;
        this.random = random;
        this.asOf = asOf;
        this.registered = registered;
    }

    static void add(DossierBuilder dossier, Random random, LocalDate asOf, LocalDate registered) {
        AnyPartners partners = new AnyPartners(dossier, random, asOf, registered);
        for (int i = chance(random, 0.3) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            partners.shipment();
        }
        for (int i = chance(random, 0.2) ? random.nextInt(1, 3) : 0; i > 0; i--) {
            partners.declaration();
        }
        for (int i = chance(random, 0.4) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            partners.counterparty();
        }
    }

    private void shipment() {
        ShipmentBuilder shipment = Shipment.builder(pick(random, List.of(TradeRole.values())), pick(random, GOODS));
        shipment.date(day().toString());
        maybe(NAMES, shipment::exporter);
        maybe(NAMES, shipment::importer);
        maybe(NAMES, shipment::consignee);
        maybe(NAMES, shipment::notifyParty);
        maybe(NAMES, shipment::payer);
        maybe(PLACES, shipment::payerCountry);
        maybe(PLACES, shipment::origin);
        maybe(PLACES, shipment::dispatch);
        maybe(PLACES, shipment::destination);
        maybe(CODES, shipment::hsCode);
        maybe(List.of("DJI", "Iflight"), shipment::brand);
        maybe(PLACES, place -> shipment.transit(List.of(place)));
        maybe(List.of(true, false), shipment::reimport);
        maybe(List.of(90_000L, 60_000_000L), dollars -> shipment.value(Money.of(dollars, "USD")));
        if (chance(random, 0.2)) {
            shipment.careOf(pick(random, NAMES));
        }
        if (chance(random, 0.3)) {
            shipment.id("s-" + random.nextInt(2));
        }
        dossier.add(shipment.build());
    }

    private void declaration() {
        DeclarationBuilder declaration =
                Declaration.builder(pick(random, GOODS)).date(day().toString());
        maybe(NAMES, declaration::manufacturer);
        maybe(List.of("Mavic 2 Enterprise", "X1"), declaration::model);
        maybe(CODES, declaration::hsCode);
        if (chance(random, 0.3)) {
            declaration.id("d-" + random.nextInt(2)).quantity(random.nextInt(3)).unit("pieces");
        }
        dossier.add(declaration.build());
    }

    private void counterparty() {
        CounterpartyBuilder party =
                Counterparty.builder(pick(random, NAMES), pick(random, List.of(CounterpartyRole.values())));
        maybe(PLACES, party::country);
        maybe(List.of("1 Example Road", "2 Example Road"), party::address);
        maybe(List.of(SizeClass.values()), party::sizeClass);
        maybe(List.of(IdentityMatch.values()), party::match);
        maybe(List.of(ContactResult.values()), party::reached);
        if (chance(random, 0.5)) {
            party.registered(asOf.minusDays(random.nextInt(1_500)).toString());
        }
        if (chance(random, 0.3)) {
            party.authorisedFrom("2010");
        }
        if (chance(random, 0.3)) {
            party.authorisedTo(asOf.minusDays(random.nextInt(700)).toString());
        }
        dossier.add(party.build());
    }

    private LocalDate day() {
        return registered.plusDays(random.nextLong(asOf.toEpochDay() - registered.toEpochDay() + 1));
    }

    private <T> void maybe(List<T> values, Consumer<T> setter) {
        if (chance(random, 0.5)) {
            setter.accept(pick(random, values));
        }
    }
}
