package io.mayfly.register;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.zip.CRC32C;

/**
 * Reads what {@link SavedOutput} wrote, and never a byte more. A length that is false costs no memory: arrays grow with the
 * bytes that arrive.
 */
final class SavedInput {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
    private long read;

    SavedInput(InputStream in) {
        this.in = in;
    }

    /** Gets some elements of an array out of a buffer. */
    private interface Get<T> {
        void outOf(ByteBuffer buffer, T array, int at, int count);
    }

    int integer(String what) throws IOException {
        return take(what, Integer.BYTES).getInt();
    }

    /** A number of elements. */
    int length(String what) throws IOException {
        int length = integer(what);
        if (length < 0) {
            throw new StreamCorruptedException(what + " of a saved register (" + length + ") must be a length");
        }
        return length;
    }

    String text(String what) throws IOException {
        return new String(bytes(what, length(what)), StandardCharsets.UTF_8);
    }

    byte[] bytes(String what, int length) throws IOException {
        return array(what, new byte[0], length, Byte.BYTES, Arrays::copyOf, ByteBuffer::get);
    }

    short[] shorts(String what, int length) throws IOException {
        return array(
                what,
                new short[0],
                length,
                Short.BYTES,
                Arrays::copyOf,
                (from, to, at, count) -> from.asShortBuffer().get(to, at, count));
    }

    int[] ints(String what, int length) throws IOException {
        return array(
                what,
                new int[0],
                length,
                Integer.BYTES,
                Arrays::copyOf,
                (from, to, at, count) -> from.asIntBuffer().get(to, at, count));
    }

    long[] longs(String what, int length) throws IOException {
        return array(
                what,
                new long[0],
                length,
                Long.BYTES,
                Arrays::copyOf,
                (from, to, at, count) -> from.asLongBuffer().get(to, at, count));
    }

    double[] doubles(String what, int length) throws IOException {
        return array(
                what,
                new double[0],
                length,
                Double.BYTES,
                Arrays::copyOf,
                (from, to, at, count) -> from.asDoubleBuffer().get(to, at, count));
    }

    /** Compares the check sum of all that was read with the one that follows. */
    void end() throws IOException {
        int found = (int) sum.getValue();
        int expected = integer("check sum");
        if (found != expected) {
            throw new StreamCorruptedException(String.format(
                    "check sum of a saved register (%08x) must be %08x: it was damaged", found, expected));
        }
    }

    private <T> T array(String what, T empty, int length, int width, BiFunction<T, Integer, T> copyOf, Get<T> get)
            throws IOException {
        T array = empty;
        int room = 0;
        for (int at = 0; at < length; ) {
            if (at == room) {
                room = (int) Math.min(length, Math.max(CHUNK / width, 2L * room));
                array = copyOf.apply(array, room);
            }
            int count = Math.min(CHUNK / width, room - at);
            get.outOf(take(what, count * width), array, at, count);
            at += count;
        }
        return array;
    }

    private ByteBuffer take(String what, int bytes) throws IOException {
        int got = in.readNBytes(buffer.array(), 0, bytes);
        if (got < bytes) {
            throw new EOFException(
                    "a saved register must not end within its " + what + ", after " + (read + got) + " bytes");
        }
        read += bytes;
        sum.update(buffer.array(), 0, bytes);
        return buffer.clear().limit(bytes);
    }
}
