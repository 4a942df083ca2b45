package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.AnyDossier;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Stated;
import io.mayfly.signal.Reading;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each reading is monotone under the edits that its own test names. */
class MonotoneReadingsTest {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);

    /** By signal: the edit under which its reading never falls. */
    private static final Map<String, UnaryOperator<Dossier>> EDITS = Map.ofEntries(
            Map.entry("recent-registration", MonotoneReadingsTest::registeredEarlier),
            Map.entry("registration-to-first-trade-lag", MonotoneReadingsTest::registeredEarlier),
            Map.entry("zero-revenue", accounts(MonotoneReadingsTest::zeroRevenue)),
            Map.entry("accounts-not-filed", MonotoneReadingsTest::overdueBefore),
            Map.entry("residential-address", MonotoneReadingsTest::dwellings),
            Map.entry("declared-volume-vs-turnover", MonotoneReadingsTest::largerDeclarations),
            Map.entry("declared-value-vs-turnover", MonotoneReadingsTest::largerShipments),
            Map.entry("revenue-spike", MonotoneReadingsTest::largerLastRevenue),
            Map.entry("phone-unreachable", checks(ContactResult.NOT_IN_SERVICE)),
            Map.entry("email-bounces", checks(ContactResult.HARD_BOUNCE)),
            Map.entry("listed-or-regulated", MonotoneReadingsTest::regulated),
            Map.entry("long-operating-history", accounts(MonotoneReadingsTest::someRevenue)),
            Map.entry("adequate-headcount", MonotoneReadingsTest::moreStaff),
            Map.entry("consolidated-parent", MonotoneReadingsTest::consolidated));

    @Test
    void edits_areThereForEverySignal() {
        assertThat(EDITS).containsOnlyKeys(CatalogContractTest.MONOTONE_UNDER.keySet());
    }

    @Property(tries = 300)
    void measure_afterItsEdit_neverFalls(@ForAll("dossiers") Dossier dossier, @ForAll("days") LocalDate asOf) {
        EDITS.forEach((id, edit) -> {
            Measuring signal = Measuring.of(id).on(asOf);
            if (signal.reading(dossier) instanceof Reading.Measured before
                    && signal.reading(edit.apply(dossier)) instanceof Reading.Measured after) {
                assertThat(after.lo()).as("%s: lo", id).isGreaterThanOrEqualTo(before.lo());
                assertThat(after.best()).as("%s: best", id).isGreaterThanOrEqualTo(before.best());
                assertThat(after.hi()).as("%s: hi", id).isGreaterThanOrEqualTo(before.hi());
            }
        });
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.oneOf(AnyDossier.dossiers(), AnyDossier.fullDossiers());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return AnyDossier.days();
    }

    private static Dossier registeredEarlier(Dossier dossier) {
        return with(
                dossier,
                "company",
                (Company company) -> with(
                        company,
                        "registered",
                        (Stated<PartialDate> stated) -> with(
                                stated,
                                "value",
                                (PartialDate date) -> new PartialDate(
                                        date.earliest().minusDays(40),
                                        date.latest().minusDays(40)))));
    }

    private static UnaryOperator<Dossier> accounts(UnaryOperator<Accounts> edit) {
        return dossier -> with(
                dossier,
                "accounts",
                (List<Accounts> all) -> all.stream().map(edit).toList());
    }

    private static Accounts zeroRevenue(Accounts accounts) {
        return with(accounts, "revenue", (BigDecimal revenue) -> revenue.signum() > 0 ? BigDecimal.ZERO : revenue);
    }

    private static Accounts someRevenue(Accounts accounts) {
        if (accounts.filing() == FilingStatus.OVERDUE
                || (accounts.revenue() != null && accounts.revenue().signum() != 0)) {
            return accounts;
        }
        return new Accounts(
                accounts.period(),
                Currency.getInstance("RUB"),
                THREE,
                accounts.employees(),
                accounts.audited(),
                accounts.filing(),
                accounts.dueOn(),
                accounts.filedOn(),
                accounts.source(),
                accounts.knownAt());
    }

    private static Dossier overdueBefore(Dossier dossier) {
        return with(dossier, "accounts", (List<Accounts> all) -> {
            int first = all.stream().mapToInt(Accounts::year).min().orElse(2020);
            Accounts before = new Accounts(
                    PartialDate.parse(String.valueOf(first - 1)),
                    null,
                    null,
                    null,
                    null,
                    FilingStatus.OVERDUE,
                    null,
                    null,
                    null,
                    null);
            return Stream.concat(all.stream(), Stream.of(before)).toList();
        });
    }

    private static Dossier dwellings(Dossier dossier) {
        Dossier observed = with(
                dossier,
                "observations",
                (List<Observation> all) -> all.stream()
                        .map(look -> with(look, "use", (AddressUse use) -> AddressUse.RESIDENTIAL))
                        .toList());
        return with(
                observed,
                "addresses",
                (List<Address> all) -> all.stream()
                        .map(address -> with(address, "use", (AddressUse use) -> AddressUse.RESIDENTIAL))
                        .toList());
    }

    private static Dossier largerDeclarations(Dossier dossier) {
        return with(
                dossier,
                "declarations",
                (List<Declaration> all) -> all.stream()
                        .map(each -> with(each, "quantity", (BigDecimal quantity) -> quantity.multiply(THREE)))
                        .map(each -> with(each, "value", MonotoneReadingsTest::tripled))
                        .toList());
    }

    private static Dossier largerShipments(Dossier dossier) {
        return with(
                dossier,
                "shipments",
                (List<Shipment> all) -> all.stream()
                        .map(each -> with(each, "value", MonotoneReadingsTest::tripled))
                        .toList());
    }

    private static Money tripled(Money money) {
        return new Money(money.amount().multiply(THREE), money.currency());
    }

    private static Dossier largerLastRevenue(Dossier dossier) {
        int last = dossier.accounts().stream().mapToInt(Accounts::year).max().orElse(0);
        return accounts(each -> each.year() == last
                        ? with(each, "revenue", (BigDecimal revenue) -> revenue.multiply(THREE))
                        : each)
                .apply(dossier);
    }

    private static UnaryOperator<Dossier> checks(ContactResult result) {
        return dossier -> with(
                dossier,
                "contacts",
                (List<Contact> all) -> all.stream()
                        .map(contact -> with(
                                contact,
                                "checks",
                                (List<ContactCheck> checks) -> checks.stream()
                                        .map(check -> with(check, "result", (ContactResult before) -> result))
                                        .toList()))
                        .toList());
    }

    private static Dossier regulated(Dossier dossier) {
        return with(
                dossier,
                "company",
                (Company company) -> with(
                        company,
                        "listedOn",
                        (MarketListing listing) -> with(listing, "regulated", (Boolean old) -> true)));
    }

    private static Dossier moreStaff(Dossier dossier) {
        return with(
                dossier,
                "headcounts",
                (List<Headcount> all) -> all.stream()
                        .map(each -> with(each, "value", (Long value) -> value + 7))
                        .toList());
    }

    private static Dossier consolidated(Dossier dossier) {
        return with(
                dossier,
                "company",
                (Company company) -> with(
                        company,
                        "parent",
                        (Parent parent) -> with(
                                with(parent, "consolidates", (Boolean old) -> true),
                                "audited",
                                (Boolean old) -> true)));
    }

    /** The record with one component changed; a missing component stays missing. */
    @SuppressWarnings("unchecked")
    private static <R extends Record, T> R with(R record, String name, Function<T, ?> change) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value != null && components[i].getName().equals(name) ? change.apply((T) value) : value;
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
