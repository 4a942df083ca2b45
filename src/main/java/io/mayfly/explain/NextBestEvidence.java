package io.mayfly.explain;

import io.mayfly.score.Assessment;
import io.mayfly.score.Gap;
import io.mayfly.score.Points;
import io.mayfly.score.Refusal;
import io.mayfly.signal.Input;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to find out next, grouped by what one can obtain.
 *
 * <p>First comes what a diligent check would have obtained, by how much it would narrow the range of the total; then
 * voluntary evidence, by how much it could move the total; last, expected evidence that cannot narrow the range, such
 * as that of a family at its limit. Where the score is refused as {@link Refusal#INSUFFICIENT}, all expected evidence
 * comes first, since it raises the coverage that a score asks for.
 *
 * @param items what to obtain, the most telling first
 */
public record NextBestEvidence(List<Item> items) {

    /**
     * One thing to obtain.
     *
     * @param inquiry its id, such as {@code accounts} or {@code address-check}
     * @param title what it is, in words, such as {@code the accounts of 2022, due 2023-03-31}
     * @param inputs the missing inputs that it would give, as far as this inquiry gives them
     * @param signals the ids of the signals it would make known, wholly or in part
     * @param expected whether a diligent check of such a subject would have obtained it
     * @param narrowing by how many points it alone would narrow the range of the total over expected evidence, if the rest stayed
     *     open
     * @param weight how many points the signals behind it span together, before caps; zero when no answer can move any
     * @param outlook what may come of it: of the signals that it alone would make known
     */
    public record Item(
            String inquiry,
            String title,
            List<Input> inputs,
            List<String> signals,
            boolean expected,
            Points narrowing,
            Points weight,
            Outlook outlook) {
        /** Copies the lists. */
        public Item {
            inputs = List.copyOf(inputs);
            signals = List.copyOf(signals);
        }

        /** {@return what it is, in words, without what the inputs note, such as {@code the accounts}} */
        public String name() {
            return Inquiries.title(inquiry);
        }

        /**
         * {@return the inputs that note something to be told with the title, such as a year: one for each note, with the day on
         * which it is due where one is known}
         */
        public List<Input> noted() {
            return Inquiries.noted(inputs);
        }

        /** {@return what obtaining it would do, in words} */
        public String effect() {
            if (!expected) {
                return weight.tenths() > 0
                        ? "voluntary, could move the total by up to " + weight + " before caps"
                        : "voluntary, moves no points";
            }
            return narrowing.tenths() > 0
                    ? "narrows the range by " + narrowing
                    : "counts towards the coverage, does not narrow the range by itself";
        }
    }

    /** An item with its place: what is expected and of use, what is voluntary, what is expected and of no use now. */
    private record Ranked(Item item, int rank) {
        static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::rank)
                .thenComparing(Ranked::narrowing, Comparator.reverseOrder())
                .thenComparing(Ranked::tieBreak, Comparator.reverseOrder());

        Points narrowing() {
            return item.narrowing();
        }

        /** Items that narrow the range by the same stay in the order of the scorecard. */
        Points tieBreak() {
            return narrowing().tenths() > 0 ? Points.ZERO : item.weight();
        }
    }

    /** Copies the list. */
    public NextBestEvidence {
        items = List.copyOf(items);
    }

    /**
     * Lists what to find out next.
     *
     * @param assessment the assessment
     * @return the list; empty when nothing is unknown or the subject is not eligible
     */
    public static NextBestEvidence of(Assessment assessment) {
        Map<String, List<Gap>> groups = new LinkedHashMap<>();
        for (Gap gap : assessment.gaps()) {
            gap.missing().stream()
                    .map(Input::inquiry)
                    .distinct()
                    .forEach(inquiry -> groups.computeIfAbsent(inquiry, key -> new ArrayList<>())
                            .add(gap));
        }
        Ends ends = new Ends(assessment);
        List<Ranked> items = new ArrayList<>();
        groups.forEach((inquiry, gaps) -> items.add(ranked(assessment, item(assessment, ends, inquiry, gaps))));
        return new NextBestEvidence(
                items.stream().sorted(Ranked.ORDER).map(Ranked::item).toList());
    }

    private static Ranked ranked(Assessment assessment, Item item) {
        if (!item.expected()) {
            return new Ranked(item, 1);
        }
        boolean ofUse = assessment.refusal() == Refusal.INSUFFICIENT
                || narrowing(assessment, item.signals()).tenths() > 0;
        return new Ranked(item, ofUse ? 0 : 2);
    }

    private static Item item(Assessment assessment, Ends ends, String inquiry, List<Gap> gaps) {
        Set<String> settled = new LinkedHashSet<>();
        Set<Input> inputs = new LinkedHashSet<>();
        int weight = 0;
        for (Gap gap : gaps) {
            gap.missing().stream()
                    .filter(input -> input.inquiry().equals(inquiry))
                    .forEach(inputs::add);
            boolean alone =
                    gap.missing().stream().allMatch(input -> input.inquiry().equals(inquiry));
            if (alone) {
                settled.add(gap.signal());
            }
            weight += gap.high().tenths() - gap.low().tenths();
        }
        return new Item(
                inquiry,
                Inquiries.title(inquiry, Inquiries.noted(inputs)),
                List.copyOf(inputs),
                gaps.stream().map(Gap::signal).toList(),
                gaps.stream().anyMatch(Gap::expected),
                narrowing(assessment, settled),
                new Points(weight),
                Outlook.of(assessment, ends, settled));
    }

    /** By how much the range of the total would be narrower if these signals were known. */
    private static Points narrowing(Assessment assessment, Collection<String> settled) {
        return new Points(assessment.openPoints(List.of()).tenths()
                - assessment.openPoints(settled).tenths());
    }
}
