package io.mayfly.catalog;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.ContactKind;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Mark;
import io.mayfly.dossier.MarkKind;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What invented companies share. */
final class Folk {

    private Folk() {}

    static Fact unit(int number) {
        String text = number + " High Street, Suite 4, London";
        return new Address(text, "GB", AddressRole.REGISTERED, null, null, null, null, null, null, null);
    }

    static Fact phone(int number) {
        String text = "+44 20 7946 " + String.format(Locale.ROOT, "%04d", number);
        return new Contact(ContactKind.PHONE, text, null, List.of(), null, null);
    }

    static Fact website(String text) {
        return new Contact(ContactKind.WEBSITE, text, null, List.of(), null, null);
    }

    static Officer officer(String name, @Nullable String born) {
        PartialDate date = born == null ? null : PartialDate.parse(born);
        return new Officer(name, null, null, date, null, null, false, List.of(), null, null, null, null, null);
    }

    static Fact person(String name) {
        return new Owner(
                name,
                null,
                PartialDate.parse("1971"),
                OwnerKind.PERSON,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Fact number(int company) {
        return new IdentifierEntry("GB-COH", digits(company), null, null, null, null);
    }

    /** A company that owns, by its number. */
    static Fact owner(int company, @Nullable String share) {
        return owner("Company " + company, new PartyId("GB-COH", digits(company)), OwnerKind.COMPANY, share);
    }

    static Fact owner(String name, @Nullable PartyId number, @Nullable OwnerKind kind, @Nullable String share) {
        BigDecimal percent = share == null ? null : new BigDecimal(share);
        return new Owner(name, number, null, kind, percent, null, null, null, null, null, null, null);
    }

    private static String digits(int company) {
        return String.format(Locale.ROOT, "%08d", company);
    }

    static Fact parent(String name) {
        return new Parent(name, null, null, null, null, null, null, null, null);
    }

    static Fact finding() {
        return new Mark(MarkKind.ONE_DAY_FIRM, null, null, null, null, null, null);
    }

    /** The dossier with an officer more of whom only a name is known. */
    static Dossier namedOfficer(Dossier dossier) {
        return Edits.with(
                dossier,
                "officers",
                (List<Officer> all) -> Stream.concat(all.stream(), Stream.of(officer("Unheard Of", null)))
                        .toList());
    }

    /** The dossier with an owner more of whom only a name is known. */
    static Dossier namedOwner(Dossier dossier) {
        Owner owner = (Owner) owner("Unheard Of Holding", null, null, null);
        return Edits.with(
                dossier,
                "owners",
                (List<Owner> all) ->
                        Stream.concat(all.stream(), Stream.of(owner)).toList());
    }
}
