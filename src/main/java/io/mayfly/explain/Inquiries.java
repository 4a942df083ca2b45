package io.mayfly.explain;

import io.mayfly.signal.Input;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What one can obtain, in words. */
final class Inquiries {

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("register-extract", "a register extract"),
            Map.entry("accounts", "the accounts"),
            Map.entry("address-check", "an address check"),
            Map.entry("contact-check", "a contact check"),
            Map.entry("trade-records", "trade records"),
            Map.entry("headcount", "the number of staff"),
            Map.entry("group-structure", "the group structure"),
            Map.entry("market-and-licences", "stock exchange listing and licences"),
            Map.entry("unit-value", "a reference value of the goods"),
            Map.entry("exchange-rate", "a reference exchange rate"),
            Map.entry("premises-check", "a check of premises and storage"),
            Map.entry("trace-search", "a search for traces of operations"),
            Map.entry("web-search", "a search of the web"),
            Map.entry("officer-check", "a check of the officers"),
            Map.entry("ownership", "the owners and beneficial owners"),
            Map.entry("statements", "statements of the company"),
            Map.entry("identity-match", "proof that statement and record are about one company"),
            Map.entry("website-check", "a look at the company's website"),
            Map.entry("end-use-check", "end-use certificates"),
            Map.entry("counterparty-check", "a look at the companies it deals with"),
            Map.entry("payment-records", "payment records"),
            Map.entry("size-ceiling", "a reference ceiling of size classes"),
            Map.entry("contracts", "contracts and awards"),
            Map.entry("sources", "the sources of the facts"));

    private Inquiries() {}

    static String title(String inquiry) {
        return TITLES.getOrDefault(inquiry, inquiry);
    }

    static String title(String inquiry, List<Input> noted) {
        if (noted.isEmpty()) {
            return title(inquiry);
        }
        String before = noted.get(0).note() == null ? ", " : " of ";
        return title(inquiry) + before + noted.stream().map(Input::words).collect(Collectors.joining("; "));
    }

    /**
     * One input for each note. Where one is noted with the year alone and another with the day on which that is due, the other
     * says both. A day alone comes last.
     */
    static List<Input> noted(Collection<Input> inputs) {
        Map<String, Input> byWords = new LinkedHashMap<>();
        for (Input input : inputs) {
            String words = input.words();
            boolean toldWithItsDay = input.due() == null
                    && inputs.stream()
                            .anyMatch(other -> other.due() != null && Objects.equals(other.note(), input.note()));
            if (words != null && !toldWithItsDay) {
                byWords.putIfAbsent(words, input);
            }
        }
        List<Input> noted = new ArrayList<>(byWords.values());
        noted.sort(Comparator.comparing(input -> input.note() == null));
        return noted;
    }
}
