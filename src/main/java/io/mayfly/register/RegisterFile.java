package io.mayfly.register;

import io.mayfly.dossier.SizeClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The saved form of a register. */
final class RegisterFile {

    static final int VERSION = 1;

    /** Not text, and with an end of line, so that a transfer as text shows. */
    private static final int[] MAGIC = {0x8D6D6179, 0x666C790A};

    /** Columns hold places in these lists, so that a file made with other lists would mean something else. */
    private static final String WORDS = Stream.of(
                    KeyKind.values(), SizeClass.values(), RowFlag.values(), Measure.values())
            .map(list -> Stream.of(list).map(Enum::name).collect(Collectors.joining(" ")))
            .collect(Collectors.joining("; "));

    private RegisterFile() {}

    static void save(Settings settings, Index index, OutputStream stream) throws IOException {
        SavedOutput out = new SavedOutput(stream);
        for (int word : MAGIC) {
            out.integer(word);
        }
        out.integer(VERSION);
        out.text(WORDS);
        out.integer(settings.day());
        texts(out, settings.sources());
        texts(out, settings.completeFor());
        out.text(settings.transliteration() == null ? "" : settings.transliteration());
        SavedTables.write(out, index.companies());
        SavedTables.write(out, index.imports());
        for (KeyKind kind : KeyKind.values()) {
            SavedTables.write(out, index.postings(kind));
        }
        out.end();
    }

    private static void texts(SavedOutput out, SortedSet<String> texts) throws IOException {
        out.integer(texts.size());
        for (String text : texts) {
            out.text(text);
        }
    }

    static Register load(InputStream stream) throws IOException {
        Register register = read(stream);
        if (stream.read() >= 0) {
            throw new StreamCorruptedException("a saved register must end with its check sum, and more follows");
        }
        return register;
    }

    /** Reads a register and not a byte more. */
    static Register read(InputStream stream) throws IOException {
        SavedInput in = new SavedInput(stream);
        header(in);
        Settings settings = settings(in);
        Companies companies = SavedTables.companies(in);
        Imports imports = SavedTables.imports(in);
        Map<KeyKind, RawPostings> raw = new EnumMap<>(KeyKind.class);
        for (KeyKind kind : KeyKind.values()) {
            raw.put(kind, SavedTables.postings(in, kind));
        }
        in.end();
        SavedTables.check(companies, imports);
        Map<KeyKind, Postings> postings = new EnumMap<>(KeyKind.class);
        for (Map.Entry<KeyKind, RawPostings> entry : raw.entrySet()) {
            postings.put(entry.getKey(), entry.getValue().checked(entry.getKey(), companies.size()));
        }
        return new Register(settings, new Index(companies, postings, imports));
    }

    private static void header(SavedInput in) throws IOException {
        for (int word : MAGIC) {
            int found = in.integer("first bytes");
            if (found != word) {
                throw new StreamCorruptedException(
                        String.format("first bytes (%08x) must be those of a saved register (%08x)", found, word));
            }
        }
        int version = in.integer("version");
        if (version != VERSION) {
            throw new StreamCorruptedException("version of a saved register (" + version + ") must be " + VERSION
                    + (version > VERSION ? ". Maybe it was saved by a later release" : ""));
        }
        String words = in.text("kinds");
        if (!words.equals(WORDS)) {
            throw new StreamCorruptedException("kinds in a saved register (" + words + ") must be " + WORDS);
        }
    }

    private static Settings settings(SavedInput in) throws IOException {
        int day = in.integer("day");
        SortedSet<String> sources = texts(in, "sources");
        SortedSet<String> countries = texts(in, "countries");
        String transliteration = in.text("transliteration");
        return new Settings(
                LocalDate.ofEpochDay(day), sources, countries, transliteration.isEmpty() ? null : transliteration);
    }

    private static SortedSet<String> texts(SavedInput in, String what) throws IOException {
        SortedSet<String> texts = new TreeSet<>();
        int size = in.length(what);
        for (int i = 0; i < size; i++) {
            texts.add(in.text(what));
        }
        return texts;
    }

    static String sha256(Settings settings, Index index) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            save(settings, index, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException("a stream to nowhere takes everything", e);
        }
    }
}
