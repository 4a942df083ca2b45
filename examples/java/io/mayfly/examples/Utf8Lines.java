package io.mayfly.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lines one at a time as bytes, so that a line that is no UTF-8 spoils no other. Blank lines are left out. */
final class Utf8Lines {

    /** A longer line is no dossier. */
    private static final int LONGEST = 1 << 26;

    /**
     * One line.
     *
     * @param number its number in the file, from 1
     * @param text its text; {@code null} if it is no UTF-8 or too long
     * @param fault what is wrong with it; {@code null} if nothing
     */
    record Line(int number, @Nullable String text, @Nullable String fault) {
        private boolean blank() {
            return text != null && text.isBlank();
        }
    }

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Deque<Line> back = new ArrayDeque<>();
    private int from;
    private int to;
    private int number;

    Utf8Lines(InputStream in) {
        this.in = in;
    }

    /** {@return the next line that is not blank; {@code null} at the end} */
    @Nullable
    Line next() throws IOException {
        if (!back.isEmpty()) {
            return back.removeFirst();
        }
        Line line = read();
        while (line != null && line.blank()) {
            line = read();
        }
        return line;
    }

    /** Gives lines back, to be read again in the same order. */
    void back(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            back.addFirst(lines.get(i));
        }
    }

    private @Nullable Line read() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && fill()) {
            int end = from;
            while (end < to && buffer[end] != '\n') {
                end++;
            }
            length += end - from;
            if (length <= LONGEST) {
                bytes.write(buffer, from, end - from);
            }
            ended = end < to;
            from = ended ? end + 1 : end;
        }
        if (!ended && length == 0) {
            return null;
        }
        number++;
        return length > LONGEST
                ? new Line(number, null, "longer than " + LONGEST + " bytes")
                : decode(bytes.toByteArray());
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private Line decode(byte[] bytes) {
        int start = number == 1 && startsWithMark(bytes) ? 3 : 0;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
            return new Line(number, text, null);
        } catch (CharacterCodingException e) {
            return new Line(number, null, "not UTF-8");
        }
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 3
                && Arrays.equals(bytes, 0, 3, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, 3);
    }
}
