package io.mayfly.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.GeneratedSection;
import io.mayfly.dossier.SizeClass;
import io.mayfly.reference.MarketExits.Exit;
import io.mayfly.reference.SizeCeilings.Ceiling;
import io.mayfly.reference.SizeCeilings.Regime;
import io.mayfly.reference.TransitHubs.Hub;
import io.mayfly.reference.Triggers.Trigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The figures of {@code docs/tables.md}; its tables are written from the data. */
class TablesPageTest {

    private static final Path PAGE = Path.of("docs/tables.md");
    private static final List<Hub> HUBS = TransitHubs.standard().hubs();
    private static final List<Exit> EXITS = MarketExits.standard().exits();
    private static final SizeCeilings CEILINGS = SizeCeilings.standard();

    private static String page() throws IOException {
        return Files.readString(PAGE).replaceAll("\\s+", " ");
    }

    private static void check(String name, StringBuilder table) throws IOException {
        GeneratedSection.check(PAGE, name, TablesPageTest.class, table.toString());
    }

    private static void row(StringBuilder table, Object... cells) {
        for (Object cell : cells) {
            table.append("| ").append(cell).append(' ');
        }
        table.append("|\n");
    }

    private static StringBuilder table(Object... heads) {
        StringBuilder table = new StringBuilder();
        row(table, heads);
        table.append("| --- ".repeat(heads.length)).append("|\n");
        return table;
    }

    @Test
    void counts_ofTheTables_areTheOnesOnThePage() throws IOException {
        long makers = EXITS.stream().map(Exit::brand).distinct().count();
        long jurisdictions = CEILINGS.regimes().stream()
                .mapToLong(regime -> regime.jurisdictions().size())
                .sum();
        Activities activities = Activities.standard();
        assertThat(page())
                .contains("| " + HUBS.stream().map(Hub::country).distinct().count() + " jurisdictions that officials")
                .contains("| " + EXITS.size() + " exits from a market that " + makers + " makers announced")
                .contains("| " + Triggers.standard().triggers().size() + " event after which")
                .contains("codes (" + activities.codes().size() + " rows) and words ("
                        + activities.words().size() + " rows)")
                .contains("| " + TradeSurges.standard().surges().size() + " sorts of goods whose trade")
                .contains("by " + CEILINGS.regimes().size() + " laws for " + jurisdictions + " jurisdictions");
    }

    @Test
    void hubs_ofEachSource_areTheOnesOnThePage() throws IOException {
        StringBuilder table = table("source", "named", "published", "destinations", "licence", "read");
        for (ReferenceSource source : TransitHubs.standard().sources()) {
            List<Hub> named = HUBS.stream()
                    .filter(hub -> hub.source().equals(source.id()))
                    .toList();
            row(
                    table,
                    source.title(),
                    named.stream().map(Hub::country).collect(Collectors.joining(", ")),
                    named.get(0).knownAt(),
                    String.join(", ", named.get(0).destinations()),
                    source.licence(),
                    source.retrieved());
            assertThat(named).extracting(Hub::knownAt).containsOnly(named.get(0).knownAt());
            assertThat(named)
                    .extracting(Hub::destinations)
                    .containsOnly(named.get(0).destinations());
        }
        check("hubs", table);
    }

    @Test
    void hubs_firstDay_isTheOneOnThePage() throws IOException {
        assertThat(HUBS).extracting(hub -> hub.from().toString()).containsOnly("2022-02-24");
        assertThat(page()).contains("began on 24 February 2022");
    }

    @Test
    void exits_ofEachMaker_areTheOnesOnThePage() throws IOException {
        StringBuilder table = table("maker", "market", "left", "known", "source");
        Map<String, String> titles = MarketExits.standard().sources().stream()
                .collect(Collectors.toMap(ReferenceSource::id, ReferenceSource::title));
        for (Exit exit : EXITS) {
            row(
                    table,
                    exit.brand(),
                    exit.market(),
                    exit.exited(),
                    exit.knownAt(),
                    Objects.requireNonNull(titles.get(exit.source())));
        }
        check("exits", table);
    }

    @Test
    void triggers_all_areTheOnesOnThePage() throws IOException {
        StringBuilder table = table("event", "day", "destinations", "source");
        for (Trigger trigger : Triggers.standard().triggers()) {
            row(table, trigger.title(), trigger.date(), String.join(", ", trigger.destinations()), trigger.source());
        }
        check("triggers", table);
    }

    @Test
    void surges_all_areTheOnesOnThePage() throws IOException {
        StringBuilder table = table("surge", "from", "to", "period", "known", "source");
        for (TradeSurges.Surge surge : TradeSurges.standard().surges()) {
            row(
                    table,
                    surge.title(),
                    surge.origin(),
                    surge.destination(),
                    surge.period(),
                    surge.knownAt(),
                    surge.source());
        }
        check("surges", table);
    }

    @Test
    void ceilings_ofEachRegime_areTheOnesOnThePage() throws IOException {
        StringBuilder table = table("jurisdictions", "from", "micro", "small", "medium", "law");
        for (Regime regime : CEILINGS.regimes()) {
            ceilings(table, String.join(", ", regime.jurisdictions()), regime.ceilings());
        }
        ceilings(table, "elsewhere", CEILINGS.elsewhere());
        check("ceilings", table);
    }

    private static void ceilings(StringBuilder table, String jurisdictions, List<Ceiling> ceilings) {
        Map<String, List<Ceiling>> byTime = ceilings.stream()
                .collect(Collectors.groupingBy(each -> each.from().toString(), TreeMap::new, Collectors.toList()));
        byTime.forEach((from, those) -> row(
                table,
                jurisdictions,
                from,
                amount(those, SizeClass.MICRO),
                amount(those, SizeClass.SMALL),
                amount(those, SizeClass.MEDIUM),
                those.get(0).source()));
    }

    private static String amount(List<Ceiling> ceilings, SizeClass size) {
        return ceilings.stream()
                .filter(each -> each.size() == size)
                .map(each -> String.format(
                        Locale.ROOT,
                        "%,d %s",
                        each.amount().amount().longValueExact(),
                        each.amount().currency()))
                .collect(Collectors.joining());
    }
}
