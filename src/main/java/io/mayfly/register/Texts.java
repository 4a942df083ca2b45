package io.mayfly.register;

import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many texts in one array of UTF-8 bytes, which takes four bytes a text besides. An empty text stands for none. */
final class Texts {

    private static final int FIRST_BYTES = 256;
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final String what;
    private byte[] bytes = new byte[FIRST_BYTES];
    private int[] ends = new int[16];
    private int size;

    /** No texts; {@code what} says in messages what they are. */
    Texts(String what) {
        this.what = what;
    }

    /** The texts that {@link #write} wrote. */
    static Texts read(SavedInput in, String what, int size) throws IOException {
        Texts texts = new Texts(what);
        texts.ends = in.ints(what, size);
        int end = 0;
        for (int next : texts.ends) {
            if (next < end) {
                throw new StreamCorruptedException(
                        what + " of a saved register must not end (" + next + ") before they begin (" + end + ")");
            }
            end = next;
        }
        texts.bytes = in.bytes(what, end);
        texts.size = size;
        return texts;
    }

    void write(SavedOutput out) throws IOException {
        out.ints(ends, size);
        out.bytes(bytes, bytes());
    }

    int size() {
        return size;
    }

    void append(String text) {
        byte[] added = text.getBytes(StandardCharsets.UTF_8);
        append(added, 0, added.length);
    }

    void append(Texts from, int i) {
        append(from.bytes, from.start(i), from.ends[i]);
    }

    void append(byte[] source, int start, int end) {
        long needed = (long) bytes() + end - start;
        if (needed > bytes.length) {
            if (needed > LONGEST_ARRAY) {
                throw new IllegalStateException(
                        what + " of a register (" + needed + " bytes) must take less than 2 GiB");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LONGEST_ARRAY, Math.max(needed, bytes.length * 3L / 2)));
        }
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, Growth.of(size));
        }
        System.arraycopy(source, start, bytes, bytes(), end - start);
        ends[size++] = (int) needed;
    }

    private int bytes() {
        return size == 0 ? 0 : ends[size - 1];
    }

    private int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    boolean isEmpty(int i) {
        return start(i) == ends[i];
    }

    /** Whether a text is in UTF-8, so that the same text has the same bytes again. */
    boolean isEncoded(int i) {
        return is(i, get(i).getBytes(StandardCharsets.UTF_8));
    }

    String get(int i) {
        return new String(bytes, start(i), ends[i] - start(i), StandardCharsets.UTF_8);
    }

    long hash(int i) {
        return KeyHash.of(bytes, start(i), ends[i]);
    }

    boolean is(int i, byte[] text) {
        return Arrays.equals(bytes, start(i), ends[i], text, 0, text.length);
    }

    /** Compares two texts by their bytes, which is by code points. */
    int compare(int one, int other) {
        return Arrays.compareUnsigned(bytes, start(one), ends[one], bytes, start(other), ends[other]);
    }

    void trim() {
        bytes = Arrays.copyOf(bytes, bytes());
        ends = Arrays.copyOf(ends, size);
    }
}
