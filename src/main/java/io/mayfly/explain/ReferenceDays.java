package io.mayfly.explain;

import io.mayfly.dossier.PartialDate;
import io.mayfly.reference.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days on which rows of the reference data begin to count. */
final class ReferenceDays {

    private record Row(PartialDate knownAt, String text) {}

    private ReferenceDays() {}

    static Stream<LocalDate> of(ReferenceData reference) {
        return rows(reference).map(row -> row.knownAt().latest());
    }

    /** What the rows of one day say. */
    static List<String> texts(ReferenceData reference, LocalDate day) {
        return rows(reference)
                .filter(row -> row.knownAt().latest().equals(day))
                .map(Row::text)
                .toList();
    }

    private static Stream<Row> rows(ReferenceData reference) {
        return Stream.of(
                        reference.triggers().triggers().stream().map(each -> new Row(each.knownAt(), each.title())),
                        reference.tradeSurges().surges().stream().map(each -> new Row(each.knownAt(), each.title())),
                        reference.transitHubs().hubs().stream()
                                .map(each -> new Row(each.knownAt(), each.country() + " as a country of diversion")),
                        reference.marketExits().exits().stream()
                                .map(each -> new Row(each.knownAt(), each.brand() + " left the market " + each.market())),
                        reference.sizeCeilings().regimes().stream()
                                .flatMap(regime -> regime.ceilings().stream())
                                .map(each -> new Row(each.from(), "a ceiling of size classes")),
                        reference.sizeCeilings().elsewhere().stream()
                                .map(each -> new Row(each.from(), "a ceiling of size classes")))
                .flatMap(rows -> rows);
    }
}
