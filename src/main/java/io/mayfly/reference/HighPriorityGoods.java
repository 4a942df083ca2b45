package io.mayfly.reference;

import io.mayfly.json.InvalidFieldException;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The subheadings of the Harmonized System on the common high priority list: goods that the authorities of several states
 * ask exporters to watch. To be on it is a reason to look at the end user, not a legal classification of the goods.
 *
 * @param sources what the rows refer to; empty when they name their sources themselves
 * @param items the subheadings of the edition of 2022, each once
 * @param older subheadings of earlier editions whose goods are now among the items
 */
public record HighPriorityGoods(List<ReferenceSource> sources, List<Row> items, List<Older> older)
        implements Serializable {

    private static final Pattern SUBHEADING = Pattern.compile("[0-9]{6}");
    private static final Pattern CODE = Pattern.compile("[0-9]{6,10}");
    private static final List<String> TIERS = List.of("1", "2", "3.A", "3.B", "4.A", "4.B");

    /** Refuses a code that is given twice and an older one that leads to none on the list. */
    public HighPriorityGoods {
        sources = Check.list("sources", sources);
        items = Check.list("items", items);
        older = Check.list("older", older);
        Set<String> codes = new HashSet<>();
        for (Row row : items) {
            if (!codes.add(row.code())) {
                throw new InvalidFieldException("items", row.code(), "each code once");
            }
        }
        Set<String> listed = Set.copyOf(codes);
        for (Older each : older) {
            if (!codes.add(each.code())) {
                throw new InvalidFieldException("older", each.code(), "each code once");
            }
            if (!listed.containsAll(each.codes())) {
                throw new InvalidFieldException("older", each.codes(), "codes that are on the list");
            }
        }
    }

    /**
     * A subheading on the list.
     *
     * @param code six digits, edition of 2022
     * @param tier 1, 2, 3.A, 3.B, 4.A or 4.B; 1 is the most critical
     * @param description what it holds, in short
     * @param source the id of a source, or in words where the row comes from
     */
    public record Row(String code, String tier, String description, String source) implements Serializable {

        /** Checks the form of the code and the tier. */
        public Row {
            Check.matches("code", code, SUBHEADING, "six digits");
            if (!TIERS.contains(tier)) {
                throw new InvalidFieldException("tier", tier, "one of " + TIERS);
            }
            Check.text("description", description);
            Check.text("source", source);
        }
    }

    /**
     * A subheading of an earlier edition.
     *
     * @param code six digits that mean nothing in the edition of 2022
     * @param codes the subheadings on the list to which its goods went, the likeliest first; at least one
     * @param onlyInPart whether some of its goods went to subheadings that are not on the list
     * @param source the id of a source, or in words where the row comes from
     */
    public record Older(String code, List<String> codes, boolean onlyInPart, String source) implements Serializable {

        /** Checks the form of the codes. */
        public Older {
            Check.matches("code", code, SUBHEADING, "six digits");
            codes = Check.list("codes", codes);
            if (codes.isEmpty()) {
                throw new InvalidFieldException("codes", codes, "at least one code");
            }
            Check.text("source", source);
        }
    }

    /**
     * What the list says about a code.
     *
     * @param code the subheading on the list
     * @param tier 1, 2, 3.A, 3.B, 4.A or 4.B; 1 is the most critical
     * @param description what it holds, in short
     * @param viaOlderCode the subheading of an earlier edition that was asked for; absent where the code is on the list itself
     * @param onlyInPart whether the older subheading also held goods that are not on the list; false where the code is on
     *     the list itself
     */
    public record Item(
            String code,
            String tier,
            String description,
            @Nullable String viaOlderCode,
            boolean onlyInPart) implements Serializable {}

    /** {@return the list that comes with the library} */
    public static HighPriorityGoods standard() {
        return Standard.GOODS;
    }

    /**
     * Looks a code up by its first six digits. Nobody marks the edition of a code, so codes of earlier editions are known
     * too.
     *
     * @param hsCode 6 to 10 digits
     * @return what the list says; {@code null} where the subheading is not on it, or where the text is no such code
     */
    public @Nullable Item of(String hsCode) {
        if (!CODE.matcher(hsCode).matches()) {
            return null;
        }
        String subheading = hsCode.substring(0, 6);
        Row row = row(subheading);
        if (row != null) {
            return new Item(row.code(), row.tier(), row.description(), null, false);
        }
        for (Older each : older) {
            Row now = each.code().equals(subheading) ? row(each.codes().get(0)) : null;
            if (now != null) {
                return new Item(now.code(), now.tier(), now.description(), subheading, each.onlyInPart());
            }
        }
        return null;
    }

    private @Nullable Row row(String subheading) {
        for (Row row : items) {
            if (row.code().equals(subheading)) {
                return row;
            }
        }
        return null;
    }

    private static final class Standard {
        private static final HighPriorityGoods GOODS =
                Resources.read("high-priority-goods.json", HighPriorityGoods.class);
    }
}
