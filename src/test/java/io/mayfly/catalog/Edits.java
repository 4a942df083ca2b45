package io.mayfly.catalog;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressUse;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.ChangeKind;
import io.mayfly.dossier.Company;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.ContactResult;
import io.mayfly.dossier.Declaration;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.FilingStatus;
import io.mayfly.dossier.Finding;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Money;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.Shipment;
import io.mayfly.dossier.Stated;
import io.mayfly.reference.FilingDeadlines;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ways to change a dossier, for the laws on what a change may do to a reading. */
final class Edits {

    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Edits() {}

    static Dossier registeredEarlier(Dossier dossier) {
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

    static UnaryOperator<Dossier> accounts(UnaryOperator<Accounts> edit) {
        return dossier -> with(
                dossier,
                "accounts",
                (List<Accounts> all) -> all.stream().map(edit).toList());
    }

    static Accounts zeroRevenue(Accounts accounts) {
        return with(accounts, "revenue", (BigDecimal revenue) -> revenue.signum() > 0 ? BigDecimal.ZERO : revenue);
    }

    static Accounts someRevenue(Accounts accounts) {
        if (accounts.filing() == FilingStatus.OVERDUE
                || (accounts.revenue() != null && accounts.revenue().signum() > 0)) {
            return accounts;
        }
        return new Accounts(
                accounts.period(),
                Currency.getInstance("USD"),
                MILLION,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                accounts.employees(),
                accounts.audited(),
                accounts.filing(),
                accounts.dueOn(),
                accounts.filedOn(),
                accounts.source(),
                accounts.knownAt());
    }

    /** Only among calendar years fixed by law: elsewhere one more record would also tell when financial years end. */
    static Dossier overdueBefore(Dossier dossier) {
        Stated<String> jurisdiction = dossier.company().jurisdiction();
        if (jurisdiction == null || !FilingDeadlines.standard().calendarYear(jurisdiction.value())) {
            return dossier;
        }
        return with(dossier, "accounts", (List<Accounts> all) -> {
            if (!all.stream().allMatch(accounts -> accounts.period().latest().getDayOfYear() >= 365)) {
                return all;
            }
            int first = all.stream().mapToInt(Accounts::year).min().orElse(2020);
            Accounts before = new Accounts(
                    PartialDate.parse(String.valueOf(first - 1)),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
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

    static Dossier dwellings(Dossier dossier) {
        return uses(dossier, AddressUse.RESIDENTIAL);
    }

    static Dossier uses(Dossier dossier, AddressUse changed) {
        Dossier observed = with(
                dossier,
                "observations",
                (List<Observation> all) -> all.stream()
                        .map(look -> with(look, "use", (AddressUse use) -> changed))
                        .toList());
        return with(
                observed,
                "addresses",
                (List<Address> all) -> all.stream()
                        .map(address -> with(address, "use", (AddressUse use) -> changed))
                        .toList());
    }

    static Dossier findings(Dossier dossier, UnaryOperator<Finding> change) {
        return with(
                dossier,
                "observations",
                (List<Observation> all) ->
                        all.stream().map(look -> with(look, "finding", change)).toList());
    }

    static Dossier changes(Dossier dossier, ChangeKind what) {
        return with(
                dossier,
                "company",
                (Company company) -> with(
                        company,
                        "changes",
                        (List<Change> all) -> all.stream()
                                .map(change -> with(change, "what", (ChangeKind before) -> what))
                                .toList()));
    }

    static Dossier largerDeclarations(Dossier dossier) {
        return with(
                dossier,
                "declarations",
                (List<Declaration> all) -> all.stream()
                        .map(each -> with(each, "quantity", (BigDecimal quantity) -> quantity.multiply(THREE)))
                        .map(each -> with(each, "value", Edits::tripled))
                        .toList());
    }

    static Dossier largerShipments(Dossier dossier) {
        return with(
                dossier,
                "shipments",
                (List<Shipment> all) -> all.stream()
                        .map(each -> with(each, "value", Edits::tripled))
                        .toList());
    }

    static Dossier largerTrade(Dossier dossier) {
        return largerShipments(largerDeclarations(dossier));
    }

    /** Beside each declaration another one of other goods. */
    static Dossier moreDeclarations(Dossier dossier) {
        return with(
                dossier,
                "declarations",
                (List<Declaration> all) -> all.stream()
                        .flatMap(each -> Stream.of(
                                each,
                                with(
                                        with(each, "id", (String id) -> id + " bis"),
                                        "goods",
                                        (String goods) -> goods + " and others")))
                        .toList());
    }

    static Money tripled(Money money) {
        return new Money(money.amount().multiply(THREE), money.currency());
    }

    static Dossier largerLastRevenue(Dossier dossier) {
        int last = dossier.accounts().stream().mapToInt(Accounts::year).max().orElse(0);
        return accounts(each -> each.year() == last
                        ? with(each, "revenue", (BigDecimal revenue) -> revenue.multiply(THREE))
                        : each)
                .apply(dossier);
    }

    static UnaryOperator<Dossier> checks(ContactResult result) {
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

    static Dossier regulated(Dossier dossier) {
        return with(
                dossier,
                "company",
                (Company company) -> with(
                        company,
                        "listedOn",
                        (MarketListing listing) -> with(listing, "regulated", (Boolean old) -> true)));
    }

    static Dossier moreStaff(Dossier dossier) {
        return with(
                dossier,
                "headcounts",
                (List<Headcount> all) -> all.stream()
                        .map(each -> with(each, "value", (Long value) -> value + 7))
                        .toList());
    }

    static Dossier consolidated(Dossier dossier) {
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

    /** Every trade record with one component changed. */
    static <T> UnaryOperator<Dossier> trades(String name, UnaryOperator<T> change) {
        return dossier -> with(
                with(
                        dossier,
                        "declarations",
                        (List<Declaration> all) -> all.stream()
                                .map(each -> with(each, name, change))
                                .toList()),
                "shipments",
                (List<Shipment> all) ->
                        all.stream().map(each -> with(each, name, change)).toList());
    }

    static Dossier worthless(Dossier dossier) {
        return Edits.<Money>trades("value", money -> new Money(BigDecimal.ZERO, money.currency()))
                .apply(dossier);
    }

    static UnaryOperator<Dossier> activities(UnaryOperator<List<Activity>> change) {
        return dossier -> with(dossier, "company", (Company company) -> with(company, "activities", change));
    }

    /** The record with one component changed; a missing component stays missing. */
    @SuppressWarnings("unchecked")
    static <R extends Record, T> R with(R record, String name, Function<T, ?> change) {
        return rebuilt(record, name, value -> value == null ? null : change.apply((T) value));
    }

    /** The record with one component where it is missing. */
    static <R extends Record> R supplied(R record, String name, Object missing) {
        return rebuilt(record, name, value -> value == null ? missing : value);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R rebuilt(
            R record, String name, Function<@Nullable Object, @Nullable Object> change) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                values[i] = components[i].getName().equals(name) ? change.apply(value) : value;
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
