package io.mayfly.register;

/** How arrays grow. */
final class Growth {

    private static final int LEAST = 16;
    private static final int MOST = Integer.MAX_VALUE - 8;

    private Growth() {}

    /**
     * The next length of an array that is full: half as long again.
     *
     * @throws IllegalStateException if an array cannot be longer
     */
    static int of(int length) {
        if (length >= MOST) {
            throw new IllegalStateException("a register cannot hold more than " + MOST + " entries of one kind");
        }
        return (int) Math.min(MOST, Math.max(LEAST, length * 3L / 2));
    }
}
