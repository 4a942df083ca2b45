package io.mayfly.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SortedHashesTest {

    /** Spread evenly or not at all, with ends and neighbours. */
    @Provide
    Arbitrary<long[]> hashes() {
        return Arbitraries.oneOf(
                        Arbitraries.longs(),
                        Arbitraries.longs().between(-3, 3),
                        Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE))
                .array(long[].class)
                .ofMaxSize(300);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void sort_ofAny_isStable(@ForAll("hashes") long[] hashes) {
        int[] values = IntStream.range(0, hashes.length).toArray();
        long[] sorted = hashes.clone();

        SortedHashes.sort(sorted, values, sorted.length);

        assertThat(values)
                .containsExactly(IntStream.range(0, hashes.length)
                        .boxed()
                        .sorted((one, other) -> Long.compare(hashes[one], hashes[other]))
                        .mapToInt(i -> i)
                        .toArray());
        assertThat(sorted)
                .isSorted()
                .containsExactly(Arrays.stream(values).mapToLong(i -> hashes[i]).toArray());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void find_ofAny_isThereOrNot(@ForAll("hashes") long[] hashes, @ForAll("hashes") long[] others) {
        long[] sorted = Arrays.stream(hashes).sorted().distinct().toArray();

        for (long hash : sorted) {
            assertThat(find(hash, sorted)).isEqualTo(Arrays.binarySearch(sorted, hash));
        }
        for (long hash : others) {
            assertThat(find(hash, sorted)).isEqualTo(Math.max(-1, Arrays.binarySearch(sorted, hash)));
        }
    }

    private static int find(long hash, long[] sorted) {
        return SortedHashes.find(hash, sorted.length, i -> sorted[i]);
    }

    /** Guesses by proportion alone would come one nearer each time: half a million steps. */
    @Test
    void find_amongHashesThatGrowByDoubling_takesFewSteps() {
        int size = 1_000_000;
        int[] steps = {0};

        int found = SortedHashes.find(1000, size, i -> {
            steps[0]++;
            return i == size - 1 ? Long.MAX_VALUE : i;
        });

        assertThat(found).isEqualTo(1000);
        assertThat(steps[0]).isLessThan(100);
    }
}
