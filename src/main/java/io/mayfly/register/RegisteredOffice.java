package io.mayfly.register;

import io.mayfly.dossier.Address;
import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.PartialDate;
import io.mayfly.identity.AddressKey;
import io.mayfly.identity.MatchGrade;
import java.lang.Character.UnicodeScript;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The registered office of a company. It has one at a time, so that one taken later ends an earlier one whether or not anybody
 * recorded that the earlier one ended.
 *
 * <p>This is told only where it is clear: both have a {@code from}, the later surely begins after the earlier and by the day, and
 * their texts name two buildings. An address without a {@code from} may be the one of today, a town alone may be that of the other
 * address, and two scripts may write one place: these stand beside each other, as do a head office and other places of business.
 */
public final class RegisteredOffice {

    private final List<Address> all;
    private final LocalDate asOf;

    /** Each address is read once, not once for every other one. */
    private final Map<Address, AddressKey> keys = new HashMap<>();

    private RegisteredOffice(List<Address> all, LocalDate asOf) {
        this.all = all;
        this.asOf = asOf;
    }

    /**
     * The registered offices of a company by a day. Not thread-safe.
     *
     * @param all every address of the company that is known on the day
     * @param asOf the day
     * @return what tells which of them ended another one
     */
    public static RegisteredOffice of(List<Address> all, LocalDate asOf) {
        return new RegisteredOffice(all, asOf);
    }

    /**
     * The office that ended another one.
     *
     * @param address an address of the company
     * @return the first office that was taken after it; {@code null} where the address has an end of its own, is no registered
     *     one, or none surely came after it
     */
    public @Nullable Address successor(Address address) {
        if (address.role() != AddressRole.REGISTERED || address.from() == null || address.to() != null) {
            return null;
        }
        Address first = null;
        for (Address other : all) {
            if (other.role() == AddressRole.REGISTERED
                    && after(other.from(), address.from())
                    && (first == null || earlier(other, first))
                    && elsewhere(address, other)) {
                first = other;
            }
        }
        return first;
    }

    private boolean after(@Nullable PartialDate from, PartialDate before) {
        return from != null
                && from.earliest().isAfter(before.latest())
                && !from.latest().isAfter(asOf);
    }

    private static boolean earlier(Address one, Address other) {
        return one.from() != null && other.from() != null && one.from().compareTo(other.from()) < 0;
    }

    private boolean elsewhere(Address one, Address other) {
        if (script(one.text()) != script(other.text())) {
            return false;
        }
        AddressKey key = key(one);
        AddressKey otherKey = key(other);
        return key.building() != null
                && otherKey.building() != null
                && key.match(otherKey).building() == MatchGrade.DIFFERENT;
    }

    private AddressKey key(Address address) {
        return keys.computeIfAbsent(address, each -> AddressKey.of(each.text(), each.country()));
    }

    /** That of the first letter; keys write Cyrillic as Latin. */
    private static UnicodeScript script(String text) {
        UnicodeScript script = text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .findFirst()
                .orElse(UnicodeScript.LATIN);
        return script == UnicodeScript.CYRILLIC ? UnicodeScript.LATIN : script;
    }
}
