package io.mayfly.explain;

import io.mayfly.dossier.Accounts;
import io.mayfly.dossier.Activity;
import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Capital;
import io.mayfly.dossier.Change;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactCheck;
import io.mayfly.dossier.Contract;
import io.mayfly.dossier.Counterparty;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.Headcount;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Licence;
import io.mayfly.dossier.Listing;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarketListing;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.NameKind;
import io.mayfly.dossier.Observation;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Stated;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.Trade;
import io.mayfly.dossier.Unavailable;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fact is about, so that facts of one field can be told apart from others that say the same, or something else of the same.
 *
 * @param about equal for facts that speak of the same thing
 * @param place equal for facts of which one may come after another; {@code null} where none does
 * @param alone whether there is only one at a time in that place
 * @param content what the fact says, without its dates and source
 */
record Matter(Object about, @Nullable Object place, boolean alone, List<@Nullable Object> content) {

    /** When a fact holds, and who says so, is not what it says. */
    private static final Set<String> BESIDE = Set.of("source", "knownAt", "checks");

    private static final Set<String> DATES = Set.of("from", "to");

    private static final Set<Class<?>> EVENTS = Set.of(
            Accounts.class,
            Change.class,
            ContactCheck.class,
            Headcount.class,
            Observation.class,
            Statement.class,
            Unavailable.class);

    static Matter of(String field, Fact fact) {
        List<@Nullable Object> content = content(fact);
        Object single = single(field, fact);
        return single == null
                ? new Matter(about(fact, content), place(fact), false, content)
                : new Matter(single, once(fact) ? null : single, !once(fact), content);
    }

    /** Whether it happened, at once or in a period, and does not go on. */
    static boolean happened(Fact fact) {
        return fact instanceof Trade || EVENTS.contains(fact.getClass()) || once(fact);
    }

    /** Whether it happens once in the life of a company, so that another date of it is a correction. */
    static boolean once(Fact fact) {
        return fact instanceof Stated<?> stated && stated.value() instanceof PartialDate;
    }

    /** What a company has only one of at a time; {@code null} for other facts. */
    private static @Nullable Object single(String field, Fact fact) {
        if (fact instanceof Stated
                || fact instanceof Parent
                || fact instanceof MarketListing
                || fact instanceof Capital) {
            return field;
        }
        if (fact instanceof Address address && address.role() == AddressRole.REGISTERED) {
            return AddressRole.REGISTERED;
        }
        if (fact instanceof Name name && name.kind() == NameKind.REGISTERED) {
            return Arrays.asList(NameKind.REGISTERED, name.language());
        }
        return fact instanceof IdentifierEntry entry ? entry.scheme() : null;
    }

    private static Object about(Fact fact, Object content) {
        if (fact instanceof Officer officer) {
            return Arrays.asList(party(officer.identifier(), officer.name()), officer.role());
        } else if (fact instanceof Owner owner) {
            return Arrays.asList(party(owner.identifier(), owner.name()), owner.beneficial());
        } else if (fact instanceof Counterparty other) {
            return List.of(party(other.identifier(), other.name()), other.role());
        } else if (fact instanceof Address address) {
            return List.of(address.role(), address.text());
        } else if (fact instanceof Activity activity) {
            return Arrays.asList(activity.scheme(), activity.code(), activity.code() == null ? activity.text() : null);
        } else if (fact instanceof Licence licence) {
            return Arrays.asList(licence.kind(), licence.authority(), licence.number());
        } else if (fact instanceof Contract contract) {
            return Arrays.asList(contract.kind(), contract.counterparty(), contract.goods());
        } else if (fact instanceof Contact contact) {
            return Arrays.asList(contact.kind(), contact.value());
        } else if (fact instanceof Mark mark) {
            return Arrays.asList(mark.kind(), mark.authority());
        } else if (fact instanceof Listing listing) {
            return Arrays.asList(listing.list(), listing.programme());
        } else if (fact instanceof Trade trade) {
            return trade.sameness();
        } else if (fact instanceof Accounts accounts) {
            return accounts.period();
        } else if (fact instanceof Headcount) {
            return Headcount.class;
        }
        return content;
    }

    private static @Nullable Object place(Fact fact) {
        if (fact instanceof Officer officer) {
            return officer.role();
        } else if (fact instanceof Owner owner) {
            return Arrays.asList(owner.beneficial());
        } else if (fact instanceof Address address) {
            return address.role();
        } else if (fact instanceof Name name) {
            return Arrays.asList(name.kind(), name.language());
        } else if (fact instanceof Activity activity) {
            return Boolean.TRUE.equals(activity.main()) ? Activity.class : null;
        } else if (fact instanceof Licence licence) {
            return List.of(licence.kind(), licence.authority());
        }
        return null;
    }

    private static Object party(@Nullable PartyId identifier, String name) {
        return identifier == null ? name : identifier;
    }

    private static List<@Nullable Object> content(Fact fact) {
        List<@Nullable Object> content = new ArrayList<>();
        for (RecordComponent component : fact.getClass().getRecordComponents()) {
            boolean date = DATES.contains(component.getName()) && component.getType() == PartialDate.class;
            if (!date && !BESIDE.contains(component.getName())) {
                content.add(DatesIn.part(component, fact));
            }
        }
        return content;
    }
}
