package io.mayfly.explain;

import io.mayfly.dossier.PartialDate;
import io.mayfly.language.Message;
import io.mayfly.reference.MarketExits;
import io.mayfly.reference.ReferenceData;
import io.mayfly.reference.TradeSurges;
import io.mayfly.reference.TransitHubs;
import io.mayfly.reference.Triggers;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The days on which rows of the reference data begin to count. */
final class ReferenceDays {

    private ReferenceDays() {}

    static Stream<LocalDate> of(ReferenceData reference) {
        Stream<LocalDate> ceilings = Stream.concat(
                        reference.sizeCeilings().regimes().stream().flatMap(regime -> regime.ceilings().stream()),
                        reference.sizeCeilings().elsewhere().stream())
                .map(ceiling -> ceiling.from().latest());
        return Stream.concat(rows(reference).map(Row::day), ceilings);
    }

    /** What the rows that were published on one day say. */
    static List<Message> rows(ReferenceData reference, LocalDate day) {
        return rows(reference)
                .filter(row -> row.day().equals(day))
                .map(Row::message)
                .toList();
    }

    /** The reference data as if nothing had been published on one day. */
    static ReferenceData without(ReferenceData reference, LocalDate day) {
        return reference
                .withTriggers(Triggers.of(but(reference.triggers().triggers(), Triggers.Trigger::knownAt, day)))
                .withTradeSurges(TradeSurges.of(but(reference.tradeSurges().surges(), TradeSurges.Surge::knownAt, day)))
                .withTransitHubs(TransitHubs.of(but(reference.transitHubs().hubs(), TransitHubs.Hub::knownAt, day)))
                .withMarketExits(MarketExits.of(but(reference.marketExits().exits(), MarketExits.Exit::knownAt, day)));
    }

    private static <T> List<T> but(List<T> rows, Function<T, PartialDate> knownAt, LocalDate day) {
        return rows.stream()
                .filter(row -> !knownAt.apply(row).latest().equals(day))
                .toList();
    }

    private record Row(PartialDate knownAt, Message message) {
        LocalDate day() {
            return knownAt.latest();
        }
    }

    private static Stream<Row> rows(ReferenceData reference) {
        return Stream.of(
                        reference.triggers().triggers().stream()
                                .map(each -> new Row(
                                        each.knownAt(), new Message.Named("trigger." + each.id(), each.title()))),
                        reference.tradeSurges().surges().stream()
                                .map(each ->
                                        new Row(each.knownAt(), new Message.Named("surge." + each.id(), each.title()))),
                        reference.transitHubs().hubs().stream()
                                .map(each -> new Row(
                                        each.knownAt(),
                                        Message.of("timeline.hub").with("country", each.country()))),
                        reference.marketExits().exits().stream()
                                .map(each -> new Row(
                                        each.knownAt(),
                                        Message.of("timeline.exit")
                                                .with("brand", each.brand())
                                                .with("market", each.market()))))
                .flatMap(rows -> rows);
    }
}
