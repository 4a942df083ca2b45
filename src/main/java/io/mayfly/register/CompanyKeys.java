package io.mayfly.register;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.Contact;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Fact;
import io.mayfly.dossier.IdentifierEntry;
import io.mayfly.dossier.Name;
import io.mayfly.dossier.Officer;
import io.mayfly.dossier.Owner;
import io.mayfly.dossier.OwnerKind;
import io.mayfly.dossier.Parent;
import io.mayfly.dossier.PartialDate;
import io.mayfly.dossier.PartyId;
import io.mayfly.dossier.Stated;
import io.mayfly.identity.AddressKey;
import io.mayfly.identity.MailAddress;
import io.mayfly.identity.NameKey;
import io.mayfly.identity.OfficialNumber;
import io.mayfly.identity.PhoneNumber;
import io.mayfly.identity.Transliteration;
import io.mayfly.identity.WebAddress;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a company may share with others, read from its dossier, each with the fact that tells it. What has ended does not
 * count, so that only present addresses, officers and owners are compared.
 */
public final class CompanyKeys {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    private final Transliteration transliteration;
    private final Dossier dossier;
    private final LocalDate asOf;
    private final @Nullable String country;
    private final List<CompanyKey> keys = new ArrayList<>();

    private CompanyKeys(Dossier dossier, LocalDate asOf, Transliteration transliteration) {
        this.dossier = dossier;
        this.asOf = asOf;
        this.transliteration = transliteration;
        Stated<String> jurisdiction = dossier.company().jurisdiction();
        this.country = jurisdiction == null ? null : jurisdiction.value();
    }

    /**
     * Reads the keys of a company.
     *
     * @param known the dossier as known on the day
     * @param asOf the day; what has ended by then or not begun does not count
     * @param transliteration how names and addresses of other scripts are written in Latin letters: the same as that of the
     *     register in which they are looked up
     * @return its keys, each once for each fact that tells it
     */
    public static List<CompanyKey> of(Dossier known, LocalDate asOf, Transliteration transliteration) {
        CompanyKeys read = new CompanyKeys(known, asOf, transliteration);
        read.names();
        read.addresses();
        read.contacts();
        read.officers();
        read.owners();
        return List.copyOf(read.keys);
    }

    /**
     * The texts under which another company may stand in a register.
     *
     * @param identifier its official identifier
     * @param name its name
     * @param transliteration as for {@link #of}
     * @return its keys, that of the identifier first where there is one that proves something
     */
    public static List<Key> ofParty(@Nullable PartyId identifier, String name, Transliteration transliteration) {
        List<Key> keys = new ArrayList<>();
        String number = identifier == null ? null : number(identifier.scheme(), identifier.value());
        if (number != null) {
            keys.add(new Key(KeyKind.IDENTIFIER, number));
        }
        String words = NameKey.of(name, transliteration).key();
        if (!words.isEmpty()) {
            keys.add(new Key(KeyKind.NAME, words));
        }
        return keys;
    }

    /**
     * The text under which the disclosed parent of a company may stand in a register: that of its parent, or else of a company
     * that holds more than half of it.
     *
     * @param known the dossier as known on the day
     * @param asOf the day; what has ended by then or not begun does not count
     * @param transliteration as for {@link #of}
     * @return the text of an identifier or name key; {@code null} if no parent is disclosed
     */
    public static @Nullable String parent(Dossier known, LocalDate asOf, Transliteration transliteration) {
        Parent parent = known.company().parent();
        if (parent != null && runs(asOf, parent.from(), parent.to())) {
            return first(ofParty(parent.identifier(), parent.name(), transliteration));
        }
        for (Owner owner : known.owners()) {
            boolean half = owner.share() != null && owner.share().compareTo(HALF) > 0;
            if (half && owner.kind() == OwnerKind.COMPANY && runs(asOf, owner.from(), owner.to())) {
                return first(ofParty(owner.identifier(), owner.name(), transliteration));
            }
        }
        return null;
    }

    private static @Nullable String first(List<Key> keys) {
        return keys.isEmpty() ? null : keys.get(0).text();
    }

    private void add(KeyKind kind, @Nullable String text, Fact fact) {
        if (text != null && !text.isEmpty()) {
            keys.add(new CompanyKey(kind, text, fact));
        }
    }

    private void names() {
        for (IdentifierEntry entry : dossier.company().identifiers()) {
            add(KeyKind.IDENTIFIER, number(entry.scheme(), entry.value()), entry);
        }
        for (Name name : dossier.company().names()) {
            // A former name is looked for as well: the other side may not have heard of the new one.
            add(KeyKind.NAME, NameKey.of(name.text(), transliteration).key(), name);
        }
    }

    /** A number that more than one may bear says nothing, and neither does one that is wrong. */
    private static @Nullable String number(String scheme, String value) {
        OfficialNumber number = OfficialNumber.of(scheme, value);
        return number.proves() ? number.scheme() + ':' + number.number() : null;
    }

    private void addresses() {
        RegisteredOffice offices = RegisteredOffice.of(dossier.addresses(), asOf);
        for (Address address : dossier.addresses()) {
            boolean left = offices.successor(address) != null;
            if (left || !runs(address.from(), address.to())) {
                continue;
            }
            String where = address.country() == null ? country : address.country();
            AddressKey key = AddressKey.of(address.text(), where, transliteration);
            add(KeyKind.BUILDING, key.building(), address);
            add(KeyKind.UNIT, key.unit(), address);
            if (address.role() == AddressRole.REGISTERED && key.building() != null) {
                add(KeyKind.FORMATION, formation(key.building()), address);
            }
        }
    }

    /** Registered on one day at one place; unknown where the day is. */
    private @Nullable String formation(String building) {
        Stated<PartialDate> registered = dossier.company().registered();
        return registered == null || !registered.value().exact()
                ? null
                : registered.value().earliest() + "|" + building;
    }

    private boolean runs(@Nullable PartialDate from, @Nullable PartialDate to) {
        return runs(asOf, from, to);
    }

    /** Whether something may have begun and has not surely ended before the day: an end is inclusive. */
    static boolean runs(LocalDate asOf, @Nullable PartialDate from, @Nullable PartialDate to) {
        return (to == null || !to.latest().isBefore(asOf))
                && (from == null || !from.earliest().isAfter(asOf));
    }

    private void contacts() {
        for (Contact contact : dossier.contacts()) {
            String value = contact.value();
            if (value == null) {
                continue;
            }
            switch (contact.kind()) {
                case PHONE -> phone(value, contact);
                case EMAIL -> mail(value, contact);
                case WEBSITE -> website(value, contact);
            }
        }
    }

    private void phone(String value, Contact contact) {
        PhoneNumber number = PhoneNumber.of(value, country);
        add(KeyKind.PHONE, number == null ? null : number.digits(), contact);
    }

    private void mail(String value, Contact contact) {
        for (MailAddress address : MailAddress.of(value)) {
            add(KeyKind.EMAIL, address.key(), contact);
            add(KeyKind.MAIL_DOMAIN, address.ownDomain(), contact);
        }
    }

    private void website(String value, Contact contact) {
        WebAddress address = WebAddress.of(value);
        add(KeyKind.WEBSITE, address == null ? null : address.key(), contact);
    }

    private void officers() {
        for (Officer officer : dossier.officers()) {
            if (runs(officer.from(), officer.to())) {
                party(
                        KeyKind.OFFICER,
                        KeyKind.OFFICER_NAME,
                        officer.identifier(),
                        officer.name(),
                        officer.born(),
                        Boolean.TRUE.equals(officer.corporate()) ? Nature.COMPANY : Nature.PERSON,
                        officer);
            }
        }
    }

    /** A state and holders that nobody names are no owner that companies could share. */
    private void owners() {
        for (Owner owner : dossier.owners()) {
            if (runs(owner.from(), owner.to())
                    && owner.kind() != OwnerKind.STATE
                    && owner.kind() != OwnerKind.DISPERSED) {
                party(
                        KeyKind.OWNER,
                        KeyKind.OWNER_NAME,
                        owner.identifier(),
                        owner.name(),
                        owner.born(),
                        owner.kind() == null
                                ? Nature.UNTOLD
                                : owner.kind() == OwnerKind.PERSON ? Nature.PERSON : Nature.COMPANY,
                        owner);
            }
        }
    }

    /**
     * Who bears an identifier, or a name and a year of birth, is known; a name alone may be that of many. The name of a
     * company is written as the company itself writes it, so that it is found among the names.
     */
    private void party(
            KeyKind surely,
            KeyKind byName,
            @Nullable PartyId identifier,
            String name,
            @Nullable PartialDate born,
            Nature nature,
            Fact fact) {
        if (identifier != null) {
            add(surely, number(identifier.scheme(), identifier.value()), fact);
        }
        NameKey key = NameKey.of(name, transliteration);
        String ordered = ordered(key);
        if (born != null && !ordered.isEmpty()) {
            add(surely, ordered + '|' + born.earliest().getYear(), fact);
        }
        if (born != null || nature != Nature.COMPANY) {
            add(byName, ordered, fact);
        }
        if (born == null && nature != Nature.PERSON && (nature == Nature.COMPANY || !ordered.equals(key.key()))) {
            add(byName, key.key(), fact);
        }
    }

    /** What somebody is, and so how the name is compared. */
    private enum Nature {
        PERSON,
        COMPANY,
        UNTOLD
    }

    /** Given name and surname stand in either order. */
    private static String ordered(NameKey name) {
        return name.words().isEmpty()
                ? name.key()
                : name.words().stream().sorted().collect(Collectors.joining(" "));
    }
}
