package io.mayfly.identity;

import io.mayfly.identity.AddressLexicon.Entry;
import io.mayfly.identity.AddressPiece.Gap;
import io.mayfly.identity.AddressTerm.Place;
import io.mayfly.identity.AddressTerm.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the numbers out of an address that a word beside them names: houses, blocks, units and what is passed over. */
final class AddressLabels {

    /** The name of the Russian word that means a flat or a quarter. */
    private static final String FLAT_OR_QUARTER = "flat or quarter";

    private static final int LONG = 4;
    private static final String CORPUS = "k";
    private static final String STRUCTURE = "s";

    private final AddressLexicon lexicon;
    private final List<AddressPiece> pieces;
    private final String family;
    private final boolean[] taken;
    private final AddressParts parts;
    private final List<String> open = new ArrayList<>();
    private boolean houseBeforeOpen;
    private boolean unitBefore;

    AddressLabels(
            AddressLexicon lexicon, List<AddressPiece> pieces, String family, boolean[] taken, AddressParts parts) {
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.family = family;
        this.taken = taken;
        this.parts = parts;
    }

    void take() {
        for (int at = 0; at < pieces.size(); ) {
            int end = taken[at] ? at : takeAt(at);
            at = Math.max(end, at + 1);
        }
        settleOpen();
    }

    /** Takes the label at a place, and answers the place behind it. */
    private int takeAt(int at) {
        if (isGluedStructure(at)) {
            AddressNumber number = AddressNumber.at(pieces, at + 1);
            return number == null ? at : keep(STRUCTURE, Role.BLOCK, number, at, number.end());
        }
        Entry<AddressTerm> entry = labelAt(at);
        if (entry == null) {
            return at;
        }
        AddressTerm term = entry.value();
        int behind = at + entry.length();
        boolean before = term.place() == Place.BEFORE
                || (term.place() == Place.EITHER && (term.role() != Role.PASSED || numberBehind(term, behind) == null));
        int start = before ? startOfNumberBefore(term, at) : at;
        if (start < at) {
            AddressNumber number = numberBefore(start, at);
            return keep(term.keyName(), term.role(), number, start, behind);
        }
        AddressNumber number = term.place() == Place.BEFORE ? null : numberBehind(term, behind);
        if (number == null) {
            return term.role() == Role.PASSED ? pass(at, behind) : at;
        }
        return keep(term.keyName(), term.role(), number, at, number.end());
    }

    /** "Third floor", "ground floor". */
    private int pass(int at, int behind) {
        if (pieces.get(at).text().length() < LONG) {
            return at;
        }
        boolean numeral = at > 0
                && !taken[at - 1]
                && !pieces.get(at).startsClause()
                && Character.isDigit(lexicon.word(pieces.get(at - 1).text()).codePointAt(0));
        Arrays.fill(taken, numeral ? at - 1 : at, behind, true);
        return behind;
    }

    /** The word that names a number; not where a longer word that names something else begins there, as in "кв-л". */
    private @Nullable Entry<AddressTerm> labelAt(int at) {
        Entry<AddressTerm> label = lexicon.termAt(pieces, at, family, Role::takesNumber);
        if (label == null) {
            return null;
        }
        Entry<AddressTerm> other = lexicon.termAt(pieces, at, family, role -> !role.takesNumber());
        boolean weaker = other != null && (other.length() > label.length() || (isForeign(label) && !isForeign(other)));
        return weaker ? null : label;
    }

    private boolean isForeign(Entry<AddressTerm> entry) {
        return !lexicon.languages().family(entry.value().language()).equals(family);
    }

    /** "5с3": the letter alone would be a village. */
    private boolean isGluedStructure(int at) {
        return at > 0
                && at + 1 < pieces.size()
                && pieces.get(at).text().equals(STRUCTURE)
                && pieces.get(at).gap() == Gap.NONE
                && pieces.get(at - 1).isNumber()
                && pieces.get(at + 1).isNumber()
                && pieces.get(at + 1).gap() == Gap.NONE;
    }

    private @Nullable AddressNumber numberBehind(AddressTerm term, int behind) {
        int at = behind;
        if (at < pieces.size() && term.role() != Role.NUMBER && !pieces.get(at).startsClause()) {
            Entry<AddressTerm> sign = lexicon.termAt(pieces, at, family, role -> role == Role.NUMBER);
            at += sign == null ? 0 : sign.length();
        }
        if (at >= pieces.size() || pieces.get(at).startsClause() || taken[at]) {
            return null;
        }
        boolean letters = term.role() == Role.BLOCK || term.role() == Role.UNIT || term.role() == Role.ROOM;
        AddressNumber number = letters
                ? AddressNumber.orLetterAt(pieces, at, family.equals(AddressLanguages.CYRILLIC))
                : AddressNumber.at(pieces, at);
        // A letter that is followed by a word begins a name: "office of A. Smith".
        boolean name = number != null
                && pieces.get(at).isWord()
                && number.end() < pieces.size()
                && pieces.get(number.end()).isWord()
                && !pieces.get(number.end()).startsClause()
                && lexicon.termAt(pieces, number.end(), family, role -> true) == null;
        return name ? null : number;
    }

    private int startOfNumberBefore(AddressTerm term, int at) {
        int start = at;
        if (start == 0 || pieces.get(at).startsClause()) {
            return at;
        }
        start--;
        boolean letter = pieces.get(start).isLetter() && !taken[start];
        if (letter && term.role() == Role.BLOCK && pieces.get(start).gap() != Gap.NONE) {
            return start;
        }
        if (pieces.get(start).isWord()
                && start > 0
                && pieces.get(start - 1).isNumber()
                && pieces.get(start).gap() != Gap.CLAUSE
                && pieces.get(start).gap() != Gap.SPACE) {
            start--;
        }
        if (!pieces.get(start).isNumber() || taken[start]) {
            return at;
        }
        boolean tail = start > 0
                && pieces.get(start).gap() == Gap.SLASH
                && pieces.get(start - 1).isNumber()
                && !taken[start - 1];
        return tail ? start - 1 : start;
    }

    private AddressNumber numberBefore(int start, int at) {
        AddressNumber number = AddressNumber.at(pieces, start);
        return number == null || number.end() > at
                ? new AddressNumber(pieces.get(start).text(), null, false, at)
                : number;
    }

    private int keep(String name, Role role, AddressNumber number, int from, int to) {
        Arrays.fill(taken, from, to, true);
        switch (role) {
            case HOUSE -> keepHouse(name, number);
            case NUMBER -> parts.loose.add(number);
            case BLOCK -> keepBlock(name, number);
            case UNIT -> keepUnit(name, number, from);
            case ROOM -> parts.rooms.add(number.whole());
            default -> {}
        }
        return to;
    }

    private void keepHouse(String name, AddressNumber number) {
        if (parts.house == null) {
            parts.house = number;
            unitBefore = false;
        } else {
            keepBlock(name.isEmpty() ? CORPUS : name, number);
        }
    }

    /** "к. 2" behind premises is a room of them. */
    private void keepBlock(String name, AddressNumber number) {
        if (unitBefore && name.equals(CORPUS) && family.equals(AddressLanguages.CYRILLIC)) {
            parts.rooms.add(number.whole());
        } else {
            parts.blocks.add(name + number.whole());
        }
    }

    private void keepUnit(String name, AddressNumber number, int from) {
        if (name.equals(FLAT_OR_QUARTER)) {
            open.add(number.whole());
            houseBeforeOpen |= parts.house != null || !parts.blocks.isEmpty() || isNumberBefore(from);
        } else {
            parts.units.add(number.whole());
            unitBefore = true;
        }
    }

    private boolean isNumberBefore(int at) {
        for (int i = 0; i < at; i++) {
            if (!taken[i] && pieces.get(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** «кв» is a flat where a street is named or a house stands before it, and a quarter otherwise. */
    private void settleOpen() {
        if (open.isEmpty()) {
            return;
        }
        boolean street = false;
        for (int at = 0; at < pieces.size() && !street; at++) {
            street = !taken[at]
                    && lexicon.termAt(pieces, at, family, role -> role == Role.STREET || role == Role.QUARTER) != null;
        }
        if (street || (houseBeforeOpen && open.size() == 1) || !parts.loose.isEmpty()) {
            parts.units.addAll(open);
            return;
        }
        parts.quarters.add(open.get(0));
        parts.units.addAll(open.subList(1, open.size()));
    }
}
