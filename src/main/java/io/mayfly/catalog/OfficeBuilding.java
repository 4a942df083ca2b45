package io.mayfly.catalog;

import io.mayfly.dossier.AddressRole;
import io.mayfly.dossier.AddressUse;
import io.mayfly.language.Message;
import io.mayfly.reference.AddressWords.Kind;
import io.mayfly.signal.Cited;
import io.mayfly.signal.Evidence;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.List;

/**
 * 1 when the registered address is in a house of offices, as last found, or as its words say until somebody looks. Many
 * companies in such a house say nothing.
 */
record OfficeBuilding() implements Signal {

    @Override
    public String id() {
        return "office-building";
    }

    @Override
    public Reading measure(Subject subject) {
        AddressUses uses = AddressUses.of(subject, AddressRole.REGISTERED);
        AddressUses.Found best = uses.best();
        if (best == null) {
            return worded(uses);
        }
        boolean agreed = uses.sure() && Lists.all(uses.candidates(), rival -> office(rival) == office(best));
        double reading = office(best) ? 1 : 0;
        return Reading.between(agreed ? reading : 0, agreed ? reading : 1, reading, new Offices(best));
    }

    private static boolean office(AddressUses.Found found) {
        return found.use() == AddressUse.OFFICE;
    }

    private static Reading worded(AddressUses uses) {
        for (AddressUses.Worded worded : uses.worded()) {
            if (worded.finding().kind() == Kind.BUSINESS) {
                return Reading.between(0, 1, 1, new Offices(worded));
            }
        }
        return Missing.ADDRESS_USE;
    }

    record Offices(AddressUses.Told told) implements Evidence {
        @Override
        public Message message() {
            return Message.of("office-building").with("use", told.words());
        }

        @Override
        public List<Cited> facts() {
            return List.of(told.cited());
        }
    }
}
