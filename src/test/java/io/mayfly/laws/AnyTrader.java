package io.mayfly.laws;

import static io.mayfly.laws.Draw.chance;
import static io.mayfly.laws.Draw.pick;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.CompanyStatus;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.DossierBuilder;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.LicenceKind;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.ObservationMethod;
import io.mayfly.dossier.OtherValues;
import io.mayfly.dossier.OtherValuesBuilder;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.SizeClass;
import io.mayfly.dossier.Source;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.SubjectKind;
import io.mayfly.dossier.TradeRole;
import io.mayfly.reference.FilingDeadlines;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * Generates trading companies whose facts go together: accounts of calendar years after the registration, trade between
 * registration and the day of the assessment. Where {@link AnyDossier} is wild, this one is plausible, so that what is
 * missing can be supplied without contradiction.
 */
final class AnyTrader {

    private static final List<String> GOODS =
            List.of("bulletproof vests", "helmets", "tea", "thermal sights", "drones");
    private static final Currency RUB = Currency.getInstance("RUB");

    /** A company, the day of its assessment and a seed for what is done to it. */
    record Given(Dossier dossier, LocalDate asOf, long seed) {}

    private final Random random;
    private final DossierBuilder dossier = Dossier.builder("c-1");
    private final LocalDate asOf;
    private final LocalDate registered;

    private AnyTrader(Random random) {
        this.random = random;
        asOf = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(2000));
        registered = asOf.minusDays(random.nextInt(chance(random, 0.5) ? 900 : 4500));
    }

    static Arbitrary<Given> traders() {
        return Arbitraries.randomValue(AnyTrader::next);
    }

    static Given next(Random random) {
        AnyTrader trader = new AnyTrader(random);
        return new Given(trader.build(), trader.asOf, random.nextLong());
    }

    /** Makes every source that generated facts may name known. */
    static void addSources(DossierBuilder dossier) {
        for (String key : AnyDossier.SOURCE_KEYS) {
            dossier.source(key, new Source("a register", null, null, PartialDate.parse("2019"), null, null, null));
        }
    }

    /** What was otherwise before the day of the assessment or is to be after it, perhaps announced. */
    private OtherValues otherValues() {
        OtherValuesBuilder others = OtherValues.builder();
        if (chance(random, 0.4)) {
            others.jurisdiction(dated(pick(random, List.of("RU", "GB", "KZ"))));
        }
        if (chance(random, 0.3)) {
            others.registered(dated(PartialDate.of(registered.plusDays(random.nextInt(-400, 400)))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            others.status(dated(pick(random, List.of(CompanyStatus.values()))));
        }
        if (chance(random, 0.3)) {
            others.sizeClass(dated(pick(random, List.of(SizeClass.values()))));
        }
        if (chance(random, 0.3)) {
            others.subjectKind(dated(pick(random, List.of(SubjectKind.COMPANY, SubjectKind.HOLDING))));
        }
        if (chance(random, 0.3)) {
            others.parent(new Parent("Rika", null, null, maybe(), maybe(), turn(), null, null, null));
        }
        return others.build();
    }

    private <T extends Serializable> Stated<T> dated(T value) {
        PartialDate from = turn();
        PartialDate known = chance(random, 0.3) ? turn() : null;
        PartialDate to = chance(random, 0.3) ? PartialDate.of(from.latest().plusDays(random.nextInt(500))) : null;
        return new Stated<>(value, null, known, chance(random, 0.8) ? from : null, to);
    }

    private PartialDate turn() {
        LocalDate day = asOf.minusDays(random.nextInt(-150, 700));
        return PartialDate.parse(
                chance(random, 0.7) ? day.toString() : day.toString().substring(0, 7));
    }

    private Dossier build() {
        dossier.name("Silva");
        String jurisdiction = chance(random, 0.8) ? pick(random, List.of("RU", "RU", "GB", "CN", "DE")) : null;
        if (jurisdiction != null) {
            dossier.jurisdiction(jurisdiction);
        }
        if (chance(random, 0.3)) {
            dossier.otherValues(otherValues());
        }
        if (chance(random, 0.75)) {
            PartialDate month = PartialDate.parse(registered.toString().substring(0, 7));
            boolean exact = chance(random, 0.6) || month.latest().isAfter(asOf);
            dossier.registered(exact ? registered.toString() : month.toString());
        }
        if (chance(random, 0.7)) {
            boolean calendar =
                    jurisdiction != null && FilingDeadlines.standard().calendarYear(jurisdiction);
            accounts(calendar || chance(random, 0.7));
        }
        trade();
        people();
        for (int i = chance(random, 0.3) ? random.nextInt(1, 3) : 0; i > 0; i--) {
            dossier.headcount(when().toString(), random.nextInt(30));
        }
        if (chance(random, 0.2)) {
            // Announced before it begins, perhaps.
            PartialDate from = chance(random, 0.7) ? null : PartialDate.parse(String.valueOf(asOf.getYear()));
            PartialDate known = from == null ? null : PartialDate.of(asOf.minusDays(400));
            dossier.add(new Parent("Rika", null, null, maybe(), maybe(), from, null, null, known));
        }
        if (chance(random, 0.1)) {
            dossier.add(new MarketListing("Borsa", maybe(), null, null, null, null));
        }
        if (chance(random, 0.1)) {
            dossier.add(new Licence(LicenceKind.FINANCIAL_SUPERVISION, "the bank", null, null, null, null, null));
        }
        for (DossierPart part : DossierPart.values()) {
            if (chance(random, 0.2)) {
                dossier.nothingFound(asOf.minusDays(random.nextInt(500)).toString(), part);
            }
        }
        AnyLifeCycle.add(dossier, random, asOf, registered);
        AnyConduct.add(dossier, random, asOf, registered);
        AnyVolume.add(dossier, random, asOf, registered);
        AnyControl.add(dossier, random, asOf, registered);
        AnyGoods.add(dossier, random, asOf, registered);
        AnyActivity.add(dossier, random, asOf, registered);
        AnyPartners.add(dossier, random, asOf, registered);
        AnyAddresses.add(dossier, random, asOf, registered);
        AnyStanding.add(dossier, random, asOf, registered);
        return dossier.build();
    }

    /** Financial years are calendar years, or run from July to June; one may be stretched over another. */
    private void accounts(boolean calendar) {
        int first = registered.getYear() + (calendar || registered.getMonthValue() < 7 ? 0 : 1);
        for (int year = first; year < asOf.getYear(); year++) {
            boolean stretched = !calendar && chance(random, 0.1) && year + 1 < asOf.getYear();
            String begin = (year - 1) + "-07/";
            year += stretched ? 1 : 0;
            String period = calendar ? String.valueOf(year) : begin + year + (stretched ? "-03" : "-06");
            for (int i = chance(random, 0.3) ? 0 : chance(random, 0.1) ? 2 : 1; i > 0; i--) {
                accounts(year, period);
            }
        }
    }

    private void accounts(int year, String period) {
        FilingStatus filing = chance(random, 0.3) ? pick(random, List.of(FilingStatus.values())) : null;
        LocalDate filed = LocalDate.of(year + 1, 1, 1).plusDays(random.nextInt(400));
        boolean overdue = filing == FilingStatus.OVERDUE;
        BigDecimal revenue = overdue || chance(random, 0.3) ? null : revenue();
        Long employees = chance(random, 0.2) ? (long) random.nextInt(30) : null;
        PartialDate filedOn = overdue || chance(random, 0.5) ? null : month(filed);
        dossier.add(AnyFigures.add(
                random,
                new Accounts(
                        PartialDate.parse(period),
                        revenue == null ? null : RUB,
                        revenue,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        employees,
                        null,
                        filing,
                        null,
                        filedOn,
                        null,
                        null)));
    }

    private PartialDate month(LocalDate day) {
        return chance(random, 0.3) ? PartialDate.parse(day.toString().substring(0, 7)) : PartialDate.of(day);
    }

    private BigDecimal revenue() {
        return chance(random, 0.3)
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(Math.round(Math.exp(random.nextDouble() * 24)));
    }

    private void trade() {
        for (int i = chance(random, 0.6) ? random.nextInt(4) : 0; i > 0; i--) {
            boolean counted = chance(random, 0.7);
            dossier.add(new Declaration(
                    null,
                    null,
                    null,
                    chance(random, 0.1) ? null : tradeDate(),
                    null,
                    pick(random, GOODS),
                    null,
                    counted ? BigDecimal.valueOf(random.nextInt(300_000)) : null,
                    counted ? "pieces" : null,
                    chance(random, 0.3) ? new Money(revenue(), RUB) : null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }
        for (int i = chance(random, 0.4) ? random.nextInt(4) : 0; i > 0; i--) {
            dossier.add(shipment(
                    pick(random, List.of(TradeRole.values())), tradeDate(), chance(random, 0.2) ? null : revenue()));
        }
    }

    static Shipment shipment(TradeRole role, PartialDate date, @Nullable BigDecimal value) {
        return new Shipment(
                null,
                role,
                date,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "helmets",
                null,
                null,
                null,
                null,
                value == null ? null : new Money(value, RUB),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void people() {
        for (int i = random.nextInt(3); i > 0; i--) {
            dossier.add(new Address(
                    "Moscow",
                    null,
                    pick(random, List.of(AddressRole.values())),
                    chance(random, 0.5) ? null : pick(random, List.of(AddressUse.values())),
                    chance(random, 0.3),
                    null,
                    chance(random, 0.8) ? null : when(),
                    null,
                    null,
                    null));
        }
        for (int i = chance(random, 0.4) ? random.nextInt(1, 4) : 0; i > 0; i--) {
            dossier.observed(
                    when().toString(),
                    pick(random, List.of(ObservationMethod.values())),
                    pick(random, List.of(AddressUse.values())));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            List<ContactCheck> checks = new ArrayList<>();
            for (int k = chance(random, 0.4) ? 0 : random.nextInt(1, 4); k > 0; k--) {
                checks.add(new ContactCheck(
                        when(),
                        pick(random, List.of(ContactResult.values())),
                        chance(random, 0.4) ? null : (long) random.nextInt(1, 6),
                        null,
                        null));
            }
            dossier.add(new Contact(pick(random, List.of(ContactKind.values())), "no " + i, null, checks, null, null));
        }
    }

    /** A day of late, or a month that ended of late. */
    private PartialDate when() {
        return chance(random, 0.7)
                ? PartialDate.of(day())
                : PartialDate.parse(
                        asOf.minusMonths(random.nextInt(1, 3)).toString().substring(0, 7));
    }

    private LocalDate day() {
        return asOf.minusDays(random.nextInt(60));
    }

    private PartialDate tradeDate() {
        long age = asOf.toEpochDay() - registered.toEpochDay();
        LocalDate day = registered.plusDays(random.nextLong(age + 1));
        LocalDate until = day.plusDays(random.nextInt(200));
        return chance(random, 0.8) || until.isAfter(asOf) ? PartialDate.of(day) : new PartialDate(day, until);
    }

    private @Nullable Boolean maybe() {
        return chance(random, 0.4) ? null : chance(random, 0.6);
    }
}
