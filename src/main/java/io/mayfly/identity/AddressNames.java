package io.mayfly.identity;

import io.mayfly.identity.AddressLexicon.Entry;
import io.mayfly.identity.AddressTerm.Place;
import io.mayfly.identity.AddressTerm.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the names in an address are, by the words beside them: a run of pieces without a comma is cut at such words,
 * and each takes the pieces behind or before it.
 */
final class AddressNames {

    private final AddressLexicon lexicon;
    private final List<AddressPiece> pieces;
    private final String family;
    private final boolean[] taken;
    private final AddressRun run;

    AddressNames(
            AddressLexicon lexicon, List<AddressPiece> pieces, String family, boolean[] taken, AddressParts parts) {
        this.lexicon = lexicon;
        this.pieces = pieces;
        this.family = family;
        this.taken = taken;
        this.run = new AddressRun(lexicon, pieces, family, parts);
    }

    void take() {
        int from = 0;
        while (from < pieces.size()) {
            if (taken[from]) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < pieces.size() && !taken[to] && !pieces.get(to).startsClause()) {
                to++;
            }
            takeRun(from, to);
            from = to;
        }
    }

    /** A word that tells, and where it stands. */
    private record Mark(AddressTerm term, int from, int to) {}

    private void takeRun(int from, int to) {
        int cursor = from;
        Mark mark = next(from, to, null);
        while (mark != null) {
            Mark following = next(mark.to(), to, mark);
            int limit = following == null ? to : following.from();
            if (isNameless(mark, cursor)) {
                cursor = mark.to();
                mark = following;
                continue;
            }
            if (isPartOfName(mark, following, cursor)) {
                mark = following;
                continue;
            }
            if (takesBefore(mark, cursor, limit)) {
                run.named(mark.term(), cursor, mark.from(), true);
                cursor = mark.to();
                if (isStreet(mark) && cursor < limit) {
                    cursor = run.numberBehindStreet(cursor, limit);
                }
            } else if (mark.to() < limit) {
                run.unmarked(cursor, mark.from());
                int end = share(mark, following, limit);
                cursor = run.named(mark.term(), mark.to(), end, false);
            }
            mark = following;
        }
        run.unmarked(cursor, to);
    }

    /** "Mill Lane", "St. John's Road": of words that follow their names the last one tells. */
    private boolean isPartOfName(Mark mark, @Nullable Mark following, int cursor) {
        if (following == null
                || mark.term().place() != Place.BEFORE
                || following.term().place() != Place.BEFORE) {
            return false;
        }
        return following.from() == mark.to() || !anyWord(cursor, mark.from());
    }

    /** "Organize Sanayi Bölgesi 5. Cadde": the zone needs no name. */
    private boolean isNameless(Mark mark, int cursor) {
        return family.equals(AddressLanguages.TURKISH)
                && mark.term().role() == Role.PREMISES
                && !anyWord(cursor, mark.from());
    }

    private boolean anyWord(int from, int to) {
        for (int at = from; at < to; at++) {
            if (pieces.get(at).isWord() && !pieces.get(at).isLetter()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStreet(Mark mark) {
        return mark.term().role() == Role.STREET;
    }

    private @Nullable Mark next(int from, int to, @Nullable Mark last) {
        for (int at = from; at < to; at++) {
            Entry<String> place = lexicon.placeAt(pieces, at);
            if (place != null && place.length() > 1) {
                // The first word of "St Petersburg" is no street.
                at += place.length() - 1;
                continue;
            }
            Entry<AddressTerm> entry = lexicon.termAt(pieces, at, family, role -> !role.takesNumber());
            boolean mark = entry != null
                    && at + entry.length() <= to
                    && !isInitial(at, entry, last)
                    && !isLetterOfHouse(at, to, entry);
            if (mark && entry != null) {
                return new Mark(entry.value(), at, at + entry.length());
            }
        }
        return null;
    }

    /** "ул. Г. Титова": a letter right behind the word for a street is a first name. */
    private boolean isInitial(int at, Entry<AddressTerm> entry, @Nullable Mark last) {
        return entry.length() == 1
                && pieces.get(at).text().length() == 1
                && last != null
                && isStreet(last)
                && (last.to() == at || pieces.get(at - 1).text().length() == 1);
    }

    /** "Ленина 12 г, Тверь": the letter belongs to the number. */
    private boolean isLetterOfHouse(int at, int to, Entry<AddressTerm> entry) {
        return entry.length() == 1
                && pieces.get(at).text().length() == 1
                && at > 0
                && pieces.get(at - 1).isNumber()
                && !pieces.get(at).startsClause()
                && (at + 1 == to || pieces.get(at).gap() == AddressPiece.Gap.NONE);
    }

    private boolean takesBefore(Mark mark, int cursor, int limit) {
        boolean before = cursor < mark.from();
        boolean behind = mark.to() < limit;
        if (!before || !behind) {
            return before;
        }
        return switch (mark.term().place()) {
            case BEFORE -> true;
            case BEHIND -> false;
            case EITHER ->
                (pieces.get(mark.to()).isNumber() && !isNumberOfName(mark.to(), limit))
                        || isAdjective(pieces.get(mark.from() - 1).text());
        };
    }

    /** "ул. 8 Марта": the number belongs to the name behind it. */
    private boolean isNumberOfName(int at, int limit) {
        int end = AddressNumber.ordinalEnd(pieces, at);
        return end < limit && pieces.get(end).isWord() && !pieces.get(end).isLetter();
    }

    private boolean isAdjective(String word) {
        return family.equals(AddressLanguages.CYRILLIC)
                && word.length() > 4
                && (word.endsWith("aia") || word.endsWith("ski") || word.endsWith("ska"));
    }

    /** Where two words that tell share a run, the second one may need what is before it. */
    private int share(Mark mark, @Nullable Mark following, int limit) {
        boolean needs = following != null && following.term().place() == Place.BEFORE && limit - mark.to() > 1;
        return needs ? limit - 1 : limit;
    }
}
