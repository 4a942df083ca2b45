package io.mayfly.register;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The companies that have a key, each once, in the order of {@link Register#company}. */
public final class Members implements Iterable<Member> {

    private static final int MORE = 4;

    private final Register register;
    private final Postings postings;
    private final int start;
    private final int end;

    Members(Register register, Postings postings, int start, int end) {
        this.register = register;
        this.postings = postings;
        this.start = start;
        this.end = end;
    }

    /** {@return how many there are, ceased ones included} */
    public int size() {
        return end - start;
    }

    /**
     * One of them.
     *
     * @param i 0 to {@link #size()} - 1
     * @return the company
     * @throws IndexOutOfBoundsException if there is no such place
     */
    public Member get(int i) {
        return new Member(register, postings.members[start + Objects.checkIndex(i, size())]);
    }

    /** {@return how many are active on the day of the register} */
    public int active() {
        int active = 0;
        for (int i = start; i < end; i++) {
            active += register.active(postings.members[i]) ? 1 : 0;
        }
        return active;
    }

    /**
     * How many groups the active ones belong to; companies of one disclosed group count once.
     *
     * @param except a company whose group does not count; {@code null} if all do
     * @return the number of groups
     * @throws IllegalArgumentException if {@code except} is of another register
     */
    public int groups(@Nullable Member except) {
        return groups(except, Integer.MAX_VALUE);
    }

    /**
     * The same up to a number, so that a key of very many companies costs no more than one of some.
     *
     * @param except as above
     * @param most the number at which to stop
     * @return how many, {@code most} for that many or more
     */
    public int groups(@Nullable Member except, int most) {
        if (except != null && !except.isOf(register)) {
            throw new IllegalArgumentException("company (" + except + ") must be of the same register");
        }
        // Among some more there will mostly be enough; only where most are of one group all have to be counted.
        int some = most < size() / MORE ? distinct(start + MORE * most, except) : 0;
        return some >= most ? most : Math.min(most, distinct(end, except));
    }

    private int distinct(int to, @Nullable Member except) {
        int[] groups = new int[to - start];
        int size = 0;
        for (int i = start; i < to; i++) {
            int member = postings.members[i];
            if (register.active(member)) {
                groups[size++] = register.group(member);
            }
        }
        Arrays.sort(groups, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            boolean first = i == 0 || groups[i] != groups[i - 1];
            distinct += first && (except == null || groups[i] != except.group()) ? 1 : 0;
        }
        return distinct;
    }

    @Override
    public Iterator<Member> iterator() {
        return new Iterator<>() {
            private int next = start;

            @Override
            public boolean hasNext() {
                return next < end;
            }

            @Override
            public Member next() {
                if (next >= end) {
                    throw new NoSuchElementException(size() + " companies, and no more");
                }
                return new Member(register, postings.members[next++]);
            }
        };
    }

    @Override
    public String toString() {
        return size() + " companies";
    }
}
