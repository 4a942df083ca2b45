package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The page that tells where each cue of the investigation went names nothing that is not there. */
class CuesPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| .+ \\| .+ \\|$");
    private static final Pattern NAME = Pattern.compile("`([a-z][a-z0-9-]+)`");

    @Test
    void page_inDocs_hasARowForEachOfTheFortyCues() throws IOException {
        assertThat(ROW.matcher(page()).results().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).toList());
    }

    @Test
    void names_onThePage_areThoseOfSignalsAndTypologies() throws IOException {
        Set<String> known = new TreeSet<>();
        Scorecard.standard().signals().forEach(entry -> known.add(entry.id()));
        Scorecard.standard().typologies().forEach(typology -> known.add(typology.id()));
        List<String> named = NAME.matcher(page())
                .results()
                .map((MatchResult name) -> name.group(1))
                .distinct()
                .toList();
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(known).containsAll(named);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("docs", "cues.md"));
    }
}
