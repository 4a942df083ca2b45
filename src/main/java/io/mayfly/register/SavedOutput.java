package io.mayfly.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

/** Numbers and texts to bytes, big end first, with a check sum over all of them. */
final class SavedOutput {

    private static final int CHUNK = 1 << 16;

    private final OutputStream out;
    private final CRC32C sum = new CRC32C();
    private final ByteBuffer buffer = ByteBuffer.allocate(CHUNK);

    SavedOutput(OutputStream out) {
        this.out = out;
    }

    /** Puts some elements of an array into a buffer. */
    private interface Put<T> {
        void into(ByteBuffer buffer, T array, int at, int count);
    }

    void integer(int value) throws IOException {
        flush(buffer.putInt(value).position());
    }

    void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        integer(bytes.length);
        bytes(bytes, bytes.length);
    }

    void bytes(byte[] array, int length) throws IOException {
        array(array, length, Byte.BYTES, ByteBuffer::put);
    }

    void shorts(short[] array) throws IOException {
        array(
                array,
                array.length,
                Short.BYTES,
                (to, from, at, count) -> to.asShortBuffer().put(from, at, count));
    }

    void ints(int[] array, int length) throws IOException {
        array(
                array,
                length,
                Integer.BYTES,
                (to, from, at, count) -> to.asIntBuffer().put(from, at, count));
    }

    void longs(long[] array) throws IOException {
        array(
                array,
                array.length,
                Long.BYTES,
                (to, from, at, count) -> to.asLongBuffer().put(from, at, count));
    }

    void doubles(double[] array) throws IOException {
        array(
                array,
                array.length,
                Double.BYTES,
                (to, from, at, count) -> to.asDoubleBuffer().put(from, at, count));
    }

    /** Ends with the check sum of all before. */
    void end() throws IOException {
        integer((int) sum.getValue());
        out.flush();
    }

    private <T> void array(T array, int length, int width, Put<T> put) throws IOException {
        for (int at = 0; at < length; ) {
            int count = Math.min(CHUNK / width, length - at);
            put.into(buffer, array, at, count);
            flush(count * width);
            at += count;
        }
    }

    private void flush(int bytes) throws IOException {
        sum.update(buffer.array(), 0, bytes);
        out.write(buffer.array(), 0, bytes);
        buffer.clear();
    }
}
