package io.mayfly.identity;

import io.mayfly.identity.AddressLexicon.Entry;
import io.mayfly.identity.AddressParts.Street;
import io.mayfly.identity.AddressParts.Unmarked;
import io.mayfly.identity.AddressTerm.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a stretch of pieces into the parts of an address. */
final class AddressRun {

    /** The most pieces that the name of a known town has. */
    private static final int LONGEST_PLACE = 5;

    private final AddressLexicon lexicon;
    private final List<AddressPiece> pieces;
    private final String family;
    private final AddressParts parts;

    AddressRun(AddressLexicon lexicon, List<AddressPiece> pieces, String family, AddressParts parts) {
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.family = family;
        this.parts = parts;
    }

    /**
     * A stretch of which a word tells what it is.
     *
     * @param before whether it stands before the word
     * @return the place behind what belongs to the name
     */
    int named(AddressTerm term, int from, int to, boolean before) {
        if (term.role() == Role.STREET) {
            return before ? streetBefore(term, from, to) : streetBehind(term, from, to);
        }
        int end = term.role() == Role.QUARTER || term.role() == Role.AREA || before ? to : endOfWords(from, to);
        String name = AddressName.of(lexicon, pieces.subList(from, end), family);
        if (!name.isEmpty()) {
            keep(term, name, from);
        }
        return end;
    }

    private void keep(AddressTerm term, String name, int from) {
        switch (term.role()) {
            case QUARTER -> parts.quarters.add(name);
            case NEIGHBOURHOOD -> parts.neighbourhoods.add(name);
            case PREMISES -> parts.premises.add(name + " " + term.keyName());
            case CITY -> parts.cities.add(cityName(name, from));
            case VILLAGE -> parts.villages.add(name);
            case DISTRICT -> parts.districts.add(name);
            default -> {}
        }
    }

    private String cityName(String name, int from) {
        Entry<String> place = lexicon.placeAt(pieces, from);
        return place == null || place.value().isEmpty() ? name : place.value();
    }

    private int endOfWords(int from, int to) {
        int end = from;
        while (end < to && !(end > from && pieces.get(end).isNumber())) {
            end++;
        }
        return end;
    }

    /** "12 High Street", "8 Марта ул.", "1453. Sok." */
    private int streetBefore(AddressTerm term, int from, int to) {
        AddressNumber first = AddressNumber.at(pieces, from);
        boolean house = first != null && first.end() < to;
        int start = from;
        if (!house && !pieces.get(from).isNumber()) {
            start = afterPlace(from, to);
        }
        List<AddressPiece> words = pieces.subList(house && first != null ? first.end() : start, to);
        boolean sure = !family.equals(AddressLanguages.CYRILLIC) && !family.equals(AddressLanguages.TURKISH);
        if (house && !sure) {
            addStreet(term, pieces.subList(from, to), null, true);
        } else {
            addStreet(term, words, house ? first : null, sure);
        }
        return to;
    }

    /** A town may stand before the street without a comma: "Москва Ленинский проспект", "İstanbul Çiçek Sok.". */
    private int afterPlace(int from, int to) {
        Entry<String> place = family.equals(AddressLanguages.ENGLISH) ? null : lexicon.placeAt(pieces, from);
        if (place == null || from + place.length() >= to) {
            return from;
        }
        addPlace(place.value());
        return from + place.length();
    }

    /** "ул. Ленина 5", "ул. 8 Марта 12", "Straße des 17. Juni 135". */
    private int streetBehind(AddressTerm term, int from, int to) {
        int at = from;
        AddressNumber number = null;
        int end = to;
        while (at < to) {
            boolean later = at > from || to - from == 1;
            AddressNumber here = AddressNumber.at(pieces, at);
            if (here != null && later && here.end() <= to && !belongsToName(here.end(), to)) {
                number = here;
                end = at;
                at = here.end();
                break;
            }
            at = here == null ? at + 1 : here.end();
        }
        if (end == from) {
            // A street that is but a number: "линия 7".
            end = at;
            number = null;
        }
        addStreet(term, pieces.subList(from, end), number, true);
        if (number != null && at < to) {
            unmarked(at, to);
        }
        return to;
    }

    private boolean belongsToName(int end, int to) {
        return end < to
                && pieces.get(end).isWord()
                && !pieces.get(end).isLetter()
                && lexicon.placeAt(pieces, end) == null;
    }

    private void addStreet(AddressTerm term, List<AddressPiece> words, @Nullable AddressNumber number, boolean sure) {
        String name = AddressName.of(lexicon, words, family);
        String kind = term.keyName();
        if (!name.isEmpty()) {
            parts.streets.add(new Street(kind.isEmpty() ? name : name + " " + kind, number, sure, true));
        } else if (!kind.isEmpty() && !words.isEmpty()) {
            // "The Green"
            parts.streets.add(new Street(kind, number, sure, true));
        } else if (number != null) {
            parts.loose.add(number);
        }
    }

    /** The number right behind "High Street". */
    int numberBehindStreet(int from, int to) {
        AddressNumber number = AddressNumber.at(pieces, from);
        if (number == null || number.end() > to) {
            return from;
        }
        parts.loose.add(number);
        return number.end();
    }

    /** A stretch of which nothing tells what it is. */
    void unmarked(int first, int last) {
        int from = first;
        int to = last;
        boolean found = true;
        while (found && from < to) {
            Entry<String> place = lexicon.placeAt(pieces, from);
            found = place != null && from + place.length() <= to;
            if (found && place != null) {
                addPlace(place.value());
                from += place.length();
            }
        }
        to = withoutPlaceAtEnd(from, to);
        boolean besidePlace = from > first || to < last;
        if (from < to && !(besidePlace && isSector(from, to))) {
            rest(from, to);
        }
    }

    /** "Dublin 1", "London W1": a part of the town. */
    private boolean isSector(int from, int to) {
        int at = pieces.get(from).isWord() && pieces.get(from).text().length() < 3 ? from + 1 : from;
        AddressNumber number = at < to ? AddressNumber.at(pieces, at) : null;
        return number != null && number.end() >= to;
    }

    private int withoutPlaceAtEnd(int from, int to) {
        for (int at = Math.max(from, to - LONGEST_PLACE); at < to; at++) {
            Entry<String> place = lexicon.placeAt(pieces, at);
            if (place != null && at + place.length() == to) {
                addPlace(place.value());
                return withoutPlaceAtEnd(from, at);
            }
        }
        return to;
    }

    private void addPlace(String city) {
        if (!city.isEmpty()) {
            parts.cities.add(city);
        }
    }

    private void rest(int from, int to) {
        AddressNumber first = AddressNumber.at(pieces, from);
        if (first != null && first.end() >= to) {
            parts.loose.add(first);
        } else if (first != null) {
            addUnnamed(first.end(), to, first);
        } else {
            restOfWords(from, to);
        }
    }

    private void restOfWords(int from, int to) {
        int at = from + 1;
        while (at < to && AddressNumber.at(pieces, at) == null) {
            at++;
        }
        AddressNumber number = at < to ? AddressNumber.at(pieces, at) : null;
        if (number == null) {
            addName(from, to);
            return;
        }
        addUnnamed(from, at, number);
        if (number.end() < to) {
            unmarked(number.end(), to);
        }
    }

    private void addUnnamed(int from, int to, AddressNumber number) {
        String name = AddressName.of(lexicon, pieces.subList(from, to), family);
        if (name.isEmpty()) {
            parts.loose.add(number);
        } else {
            parts.streets.add(new Street(name, number, true, false));
        }
    }

    private void addName(int from, int to) {
        String name = AddressName.of(lexicon, pieces.subList(from, to), family);
        if (!name.isEmpty()) {
            parts.names.add(new Unmarked(name, parts.loose.size()));
        }
    }
}
