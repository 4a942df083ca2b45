package io.mayfly.register;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The hash XXH64 with seed 0, by its public description. Every bit of the text bears on every bit of the hash, and it is the
 * same on every machine.
 */
final class KeyHash {

    /** The hash that no text has, so that it can stand for "no key". */
    static final long NONE = 0;

    private static final long P1 = 0x9E3779B185EBCA87L;
    private static final long P2 = 0xC2B2AE3D27D4EB4FL;
    private static final long P3 = 0x165667B19E3779F9L;
    private static final long P4 = 0x85EBCA77C2B2AE63L;
    private static final long P5 = 0x27D4EB2F165667C5L;
    private static final int STRIPE = 4 * Long.BYTES;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private KeyHash() {}

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }

    static long of(byte[] bytes, int start, int end) {
        long hash = xxh64(bytes, start, end);
        return hash == NONE ? 1 : hash;
    }

    static long xxh64(byte[] bytes, int start, int end) {
        int at = start;
        long hash = P5;
        if (end - start >= STRIPE) {
            // P1 + P2
            long a = 0x60EA27EEADC0B5D6L;
            long b = P2;
            long c = 0;
            long d = -P1;
            for (; at <= end - STRIPE; at += STRIPE) {
                a = round(a, (long) LONG.get(bytes, at));
                b = round(b, (long) LONG.get(bytes, at + Long.BYTES));
                c = round(c, (long) LONG.get(bytes, at + 2 * Long.BYTES));
                d = round(d, (long) LONG.get(bytes, at + 3 * Long.BYTES));
            }
            hash = Long.rotateLeft(a, 1) + Long.rotateLeft(b, 7) + Long.rotateLeft(c, 12) + Long.rotateLeft(d, 18);
            hash = join(join(join(join(hash, a), b), c), d);
        }
        return finish(tail(hash + (end - start), bytes, at, end));
    }

    private static long tail(long hash, byte[] bytes, int start, int end) {
        long mixed = hash;
        int at = start;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            mixed ^= round(0, (long) LONG.get(bytes, at));
            mixed = Long.rotateLeft(mixed, 27) * P1 + P4;
        }
        if (at <= end - Integer.BYTES) {
            mixed ^= ((int) INT.get(bytes, at) & 0xFFFFFFFFL) * P1;
            mixed = Long.rotateLeft(mixed, 23) * P2 + P3;
            at += Integer.BYTES;
        }
        for (; at < end; at++) {
            mixed ^= (bytes[at] & 0xFF) * P5;
            mixed = Long.rotateLeft(mixed, 11) * P1;
        }
        return mixed;
    }

    private static long round(long lane, long input) {
        return Long.rotateLeft(lane + input * P2, 31) * P1;
    }

    private static long join(long hash, long lane) {
        return (hash ^ round(0, lane)) * P1 + P4;
    }

    private static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * P2;
        mixed = (mixed ^ (mixed >>> 29)) * P3;
        return mixed ^ (mixed >>> 32);
    }
}
