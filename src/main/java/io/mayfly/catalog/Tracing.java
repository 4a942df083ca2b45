package io.mayfly.catalog;

import io.mayfly.dossier.Counterparty;
import io.mayfly.identity.AddressKey;
import io.mayfly.register.KeyKind;
import io.mayfly.register.Members;
import io.mayfly.register.Register;
import io.mayfly.register.Traced;
import io.mayfly.signal.Derived;
import io.mayfly.signal.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The companies that a subject deals with, looked up in a register.
 *
 * @param here the subject in that register
 * @param all what was found of each
 */
record Tracing(Neighbourhood here, Map<Counterparty, Traced> all) {

    private static final Derived<Tracing> ALL = Tracing::read;

    /** What was found of each; {@code null} where there is no register to look into. */
    static @Nullable Tracing of(Subject subject) {
        return subject.register() == null ? null : subject.derived(ALL);
    }

    private static Tracing read(Subject subject) {
        Neighbourhood here = Objects.requireNonNull(Neighbourhood.of(subject));
        Map<Counterparty, Traced> all = new HashMap<>();
        for (Counterparty party : subject.dossier().counterparties()) {
            all.put(party, Traced.of(here.register(), party));
        }
        return new Tracing(here, all);
    }

    Register register() {
        return here.register();
    }

    Traced trace(Counterparty party) {
        return Objects.requireNonNull(all.get(party), party::describe);
    }

    /** The surest of what is told of one company. */
    Traced surest(List<Counterparty> told) {
        Traced surest = trace(told.get(0));
        for (Counterparty each : told) {
            Traced next = trace(each);
            surest = next.grade().compareTo(surest.grade()) < 0 ? next : surest;
        }
        return surest;
    }

    /** Whether the register, as whoever built it declared, holds all active companies of the country of a company. */
    boolean complete(Counterparty party) {
        return party.country() != null && register().description().completeFor().contains(party.country());
    }

    /**
     * Whether the register would show a company if it were there: it was looked up by an official number, or by a name in the
     * letters in which companies of its country stand there. A trade name in other letters is most often a translation.
     */
    boolean comparable(Counterparty party) {
        return trace(party).numbered() || register().inCustomaryLetters(party.name(), party.country());
    }

    /** The companies at the stated address, to the unit where it names one; none where it cannot be read. */
    @Nullable
    Members atItsAddress(Counterparty party) {
        if (party.address() == null) {
            return null;
        }
        AddressKey key =
                AddressKey.of(party.address(), party.country(), register().transliteration());
        KeyKind kind = key.unit() == null ? KeyKind.BUILDING : KeyKind.UNIT;
        String text = key.unit() == null ? key.building() : key.unit();
        return text == null ? null : register().members(kind, text);
    }
}
