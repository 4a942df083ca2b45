package io.mayfly;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Work on a row of items of any length, shared among all cores, with the results in the order of the items. The row is
 * read as results are asked for, and never further ahead than {@link #MOST} items.
 */
final class InOrder {

    /** Items that are held at a time: enough for all cores of a large machine, few enough to hold. A choice. */
    static final int MOST = 1_024;

    /** How many of them one thread takes in a row. */
    static final int BLOCK = 64;

    private InOrder() {}

    /**
     * Does the work.
     *
     * @param items the row; read by the thread that reads the results
     * @param work done on some items at a time, on any thread; answers their results in order
     * @return the results
     */
    static <T, R> Stream<R> map(Iterator<? extends T> items, Function<List<T>, List<R>> work) {
        return StreamSupport.stream(
                        new AbstractSpliterator<List<R>>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
                            /** Doubles, so that the first results of a slow source come soon. */
                            private int size = 1;

                            private @Nullable Throwable broken;

                            @Override
                            public boolean tryAdvance(Consumer<? super List<R>> action) {
                                List<T> chunk = new ArrayList<>(size);
                                if (broken == null) {
                                    broken = read(items, size, chunk);
                                }
                                if (broken != null && chunk.isEmpty()) {
                                    InOrder.<RuntimeException>rethrow(broken);
                                }
                                size = Math.min(2 * size, MOST);
                                if (chunk.isEmpty()) {
                                    return false;
                                }
                                action.accept(inBlocks(chunk, work));
                                return true;
                            }

                            /** Never: a parallel stream would read a million items ahead, and an endless row to no end. */
                            @Override
                            public @Nullable Spliterator<List<R>> trySplit() {
                                return null;
                            }
                        },
                        false)
                .flatMap(List::stream);
    }

    /** Answers what the row threw: what was read of a file that breaks off is not lost, and told before the failure. */
    private static <T> @Nullable Throwable read(Iterator<? extends T> items, int size, List<T> chunk) {
        try {
            while (chunk.size() < size && items.hasNext()) {
                chunk.add(items.next());
            }
            return null;
        } catch (Throwable e) {
            return e;
        }
    }

    /** As it is: rows written in other languages throw checked exceptions too. */
    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable broken) throws E {
        throw (E) broken;
    }

    private static <T, R> List<R> inBlocks(List<T> chunk, Function<List<T>, List<R>> work) {
        int blocks = (chunk.size() + BLOCK - 1) / BLOCK;
        return IntStream.range(0, blocks)
                .parallel()
                .mapToObj(i -> chunk.subList(i * BLOCK, Math.min((i + 1) * BLOCK, chunk.size())))
                .map(work)
                .flatMap(List::stream)
                .toList();
    }
}
