package io.mayfly.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Spark hands over as an iterator, as a stream that reads no further than it must. */
final class InTurn {

    /** As many companies as the library likes to read in a row. */
    private static final int BLOCK = 64;

    private InTurn() {}

    static <T> Stream<T> each(Iterator<T> elements) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(elements, Spliterator.ORDERED), false);
    }

    static <T> Stream<List<T>> blocks(Stream<T> elements) {
        Iterator<T> rest = elements.iterator();
        return each(new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public List<T> next() {
                List<T> block = new ArrayList<>(BLOCK);
                do {
                    block.add(rest.next());
                } while (block.size() < BLOCK && rest.hasNext());
                return block;
            }
        });
    }
}
