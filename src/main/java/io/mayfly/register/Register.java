package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import io.mayfly.identity.Transliteration;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Many companies as of a day: who has which key in common with whom, and how figures and imports are distributed. Immutable,
 * and safe for use by several threads. Serialized it takes the saved form.
 *
 * <p>Keys are held as 64-bit hashes. Of n distinct texts any two have the same hash with a probability of about
 * n<sup>2</sup> / 2<sup>65</sup>: at ten million 3 in a million. Whoever makes texts for that purpose can make two of one
 * hash; their companies then count as if they shared the key.
 */
public final class Register implements Serializable {

    private static final long serialVersionUID = 1;
    private static final double MOST_SCORE = 100;
    private static final double TENTHS = 10;

    private final transient Settings settings;
    private final transient Index index;
    private final transient Groups groups;
    private final transient Peers peers;
    private transient volatile @Nullable NameLetters letters;
    private transient volatile @Nullable String hash;

    Register(Settings settings, Index index) {
        this(
                settings,
                index,
                Groups.of(index.companies(), index.postings(KeyKind.IDENTIFIER), index.postings(KeyKind.NAME)),
                Peers.of(index.companies(), index.imports(), settings.day()));
    }

    private Register(Settings settings, Index index, Groups groups, Peers peers) {
        this.settings = settings;
        this.index = index;
        this.groups = groups;
        this.peers = peers;
    }

    /**
     * Reads a register that was saved.
     *
     * @param in the whole saved form, and nothing else; stays open
     * @return the register
     * @throws IOException if it cannot be read, ends early, was damaged, is no register or is of another version; the message
     *     tells what was expected and what was found
     */
    public static Register load(InputStream in) throws IOException {
        return RegisterFile.load(in);
    }

    /**
     * Saves the register. Registers that hold the same have the same bytes.
     *
     * @param out where to; is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public void save(OutputStream out) throws IOException {
        RegisterFile.save(settings, index, out);
    }

    /** {@return the SHA-256 of the saved form, as 64 lower-case hexadecimal digits} */
    public String hash() {
        String known = hash;
        if (known == null) {
            known = RegisterFile.sha256(settings, index);
            hash = known;
        }
        return known;
    }

    /** {@return the day as of which companies are active or not} */
    public LocalDate asOf() {
        return settings.asOf();
    }

    /**
     * How names and addresses of other scripts were written in Latin letters: who looks something up must do the same.
     *
     * @return the transliteration that the register was built with
     * @throws IllegalStateException if it is not on the class path; the message names both
     */
    public Transliteration transliteration() {
        return Transliteration.named(settings.transliteration());
    }

    /** {@return how many companies there are, ceased ones included} */
    public int companies() {
        return index.companies().size();
    }

    /** {@return what the register holds and what it was built from} */
    public RegisterDescription description() {
        return RegisterDescription.of(settings, index);
    }

    /**
     * A company by its place.
     *
     * @param place 0 to {@link #companies()} - 1; the order has no meaning, and it depends on the companies alone
     * @return the company
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Member company(int place) {
        return new Member(this, Objects.checkIndex(place, companies()));
    }

    /**
     * A company by its id.
     *
     * @param companyId the id of its rows
     * @return the company; {@code null} if the register does not hold it
     */
    public @Nullable Member find(String companyId) {
        int place = index.companies().find(companyId);
        return place < 0 ? null : new Member(this, place);
    }

    /**
     * A company of the group to which one that discloses a parent belongs, whether the register holds that one or not: the
     * parent, or a company that names the same.
     *
     * @param parent the text of the parent's identifier or name key, as of {@link CompanyKeys#parent}
     * @return such a company; {@code null} if the register holds none
     */
    public @Nullable Member under(String parent) {
        int place = groups.under(keyHash(parent), index.postings(KeyKind.IDENTIFIER), index.postings(KeyKind.NAME));
        return place < 0 ? null : new Member(this, place);
    }

    /**
     * Whether a name is written in the letters, Latin or others, in which most companies of a country stand in the register; the
     * first thousand companies tell, whose order has no meaning.
     *
     * @param name the name
     * @param country ISO 3166-1 alpha-2; {@code null} for the companies whose country is unknown
     * @return {@code false} also where none of those companies is of that country
     */
    public boolean inCustomaryLetters(String name, @Nullable String country) {
        NameLetters known = letters;
        if (known == null) {
            known = NameLetters.of(index.companies());
            letters = known;
        }
        return known.customary(name, country);
    }

    /**
     * The hash of a text as a key, of whatever kind.
     *
     * @param text the text in the form in which such things are compared
     * @return its hash, which is never zero
     */
    public static long keyHash(String text) {
        return KeyHash.of(text);
    }

    /**
     * The companies that have a key.
     *
     * @param kind the kind of the key
     * @param text the text of the key
     * @return those companies, if none an empty list
     */
    public Members members(KeyKind kind, String text) {
        return members(kind, keyHash(text));
    }

    /**
     * The companies that have a key.
     *
     * @param kind the kind of the key
     * @param keyHash the hash of its text, as of {@link #keyHash}
     * @return those companies, if none an empty list
     */
    public Members members(KeyKind kind, long keyHash) {
        Postings postings = index.postings(kind);
        int key = postings.find(keyHash);
        return key < 0
                ? new Members(this, postings, 0, 0)
                : new Members(this, postings, postings.runs.start(key), postings.runs.end(key));
    }

    /**
     * How a figure of active companies is distributed.
     *
     * @param measure the figure
     * @param division the line of business; {@code null} for any, known or not
     * @param size the size class; {@code null} for any, known or not
     * @return the distribution, which may be of no values
     */
    public Distribution peers(Measure measure, @Nullable String division, @Nullable SizeClass size) {
        return peers.figures(measure, division, size);
    }

    /**
     * How imports of some goods are distributed over the active companies that import them.
     *
     * @param goods six digits of the Harmonized System
     * @return the distribution of USD a year, which may be of no values
     */
    public Distribution imports(String goods) {
        return peers.imports(goods);
    }

    /**
     * Puts both registers together, as if all rows of both had been added to one builder: the order does not matter, and what
     * is in both counts once. A builder without companies builds the neutral element.
     *
     * @param other a register as of the same day
     * @return a register that holds both
     * @throws IllegalArgumentException if the day is another one, or if both name a transliteration and not the same
     */
    public Register merge(Register other) {
        return new RegisterBuilder(Settings.asOf(asOf()))
                .merge(this)
                .merge(other)
                .build();
    }

    /**
     * The same register with scores in place of those that it had.
     *
     * @param scores the score of a company, 0 to 100, of which tenths are kept; not a number if it has none
     * @return a register that shares all else with this one
     * @throws IllegalArgumentException if a score is out of range
     */
    public Register withScores(ToDoubleFunction<Member> scores) {
        short[] column = new short[companies()];
        for (int place = 0; place < column.length; place++) {
            Member member = new Member(this, place);
            column[place] = tenths(member, scores.applyAsDouble(member));
        }
        Index scored = new Index(index.companies().withScores(column), index.byKind(), index.imports());
        return new Register(settings, scored, groups, peers);
    }

    private static short tenths(Member member, double score) {
        if (Double.isNaN(score)) {
            return Companies.NO_SCORE;
        }
        if (!(score >= 0 && score <= MOST_SCORE)) {
            throw new IllegalArgumentException("score (" + score + ") of " + member.id() + " must be in 0 to 100");
        }
        return (short) Math.round(score * TENTHS);
    }

    private Object writeReplace() {
        return new SerializedRegister(this);
    }

    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a register is serialized as " + SerializedRegister.class.getName());
    }

    Settings settings() {
        return settings;
    }

    Index index() {
        return index;
    }

    int group(int company) {
        return groups.of(company);
    }

    boolean active(int company) {
        return index.companies().active(company, settings.day());
    }

    @Override
    public String toString() {
        return companies() + " companies as of " + asOf();
    }
}
