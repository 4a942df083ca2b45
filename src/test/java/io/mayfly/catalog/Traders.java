package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.TradeRole;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented companies that trade: the counterparties, peers and rivals of others in a register. */
final class Traders {

    private static final List<String> GOODS = List.of("880622", "650610", "090240", "090210");
    private static final List<String> NAMES = List.of("Lotos", "Iflight", "Lotus", "Silva");
    private static final List<String> COUNTRIES = List.of("CN", "TR", "CN", "DE");

    private Traders() {}

    /** Enough of one line, and importers of some goods, among them a few with names that generated dossiers hold. */
    static List<Dossier> some() {
        return Town.some(120, Traders::company);
    }

    private static DossierBuilder company(int i) {
        DossierBuilder company = Dossier.builder("trader-" + i)
                .jurisdiction(COUNTRIES.get(i % COUNTRIES.size()))
                .name(i < NAMES.size() ? NAMES.get(i) : "Trader " + i)
                .registered("2010-01-01")
                .add(at((i % 3 + 1) + " Example Road"))
                .add(officer("Oda Berg", null));
        for (int year = 1940; year < 1990 && i < NAMES.size(); year++) {
            company.add(officer("Oda Berg", String.valueOf(year)));
        }
        for (String goods : GOODS) {
            company.add(imported(goods, 10_000L * (i + 1)));
        }
        return earning(company, 1_000L * (i + 1), 1);
    }

    /** Revenue of the last year in US dollars, earned by some staff in general trade. */
    static DossierBuilder earning(DossierBuilder company, long usd, long staff) {
        return company.add(inLine("46.90"))
                .add(Accounts.builder("2022")
                        .currency("USD")
                        .revenue(usd)
                        .employees(staff)
                        .build());
    }

    static Activity inLine(String code) {
        return new Activity("NACE", code, null, true, null, null, null, null);
    }

    static Shipment imported(String goods, long usd) {
        return Shipment.builder(TradeRole.IMPORTER, "goods")
                .date("2023-03-15")
                .hsCode(goods)
                .value(Money.of(usd, "USD"))
                .build();
    }

    static Address at(String text) {
        return new Address(text, null, AddressRole.OPERATING, null, null, null, null, null, null, null);
    }

    static Officer officer(String name, @Nullable String born) {
        PartialDate date = born == null ? null : PartialDate.parse(born);
        return new Officer(name, null, null, date, null, null, false, List.of(), null, null, null, null, null);
    }

    /** The same register with scores of all sizes, declared to hold all companies of one country. */
    static Register scored(Register register) {
        return complete("CN", register).withScores(member -> member.place() % 101);
    }

    /** The same register, declared to hold all companies of a country. */
    static Register complete(String country, Register register) {
        return register.merge(
                RegisterBuilder.asOf(register.asOf()).completeFor(country).build());
    }
}
