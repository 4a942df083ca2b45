package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.dossier.Dossiers;
import io.mayfly.score.Assessment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What speaks for a company never raises its total, whichever of the examples it is. */
class FactsInFavourTest {

    private static final LocalDate DAY = LocalDate.of(2023, 7, 24);
    private static final List<Integer> STAFF = List.of(0, 1, 2, 3, 4, 10, 20, 60);

    static List<Dossier> examples() throws IOException {
        List<Dossier> all = new ArrayList<>();
        for (String file : List.of("article", "article-joined", "look-alikes", "shells", "typologies")) {
            for (String line : Files.readAllLines(Path.of("examples/dossiers/" + file + ".jsonl"))) {
                all.add(Dossiers.read(line));
            }
        }
        all.addAll(all.stream().map(FactsInFavourTest::atHome).toList());
        return all;
    }

    /** Registered in a dwelling of an officer. */
    private static Dossier atHome(Dossier dossier) {
        return DossierTree.edited(
                dossier,
                tree -> tree.putArray("addresses")
                        .addObject()
                        .put("text", "1 Example Street")
                        .put("role", "registered")
                        .put("use", "residential")
                        .put("officerHome", true));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void total_moreStaff_neverRises(Dossier dossier) {
        List<Integer> totals = STAFF.stream()
                .map(staff -> total(
                        dossier,
                        tree -> tree.putArray("headcounts")
                                .addObject()
                                .put("date", "2023-07-20")
                                .put("value", staff)))
                .toList();

        List<Integer> fromMost = new ArrayList<>(totals);
        Collections.reverse(fromMost);
        assertThat(fromMost).as(dossier.company().id()).isSorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void total_accountsAudited_neverRises(Dossier dossier) {
        int before = total(dossier, tree -> audited(tree, false));

        assertThat(total(dossier, tree -> audited(tree, true))).isLessThanOrEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void total_premisesSeenOnAVisit_neverRises(Dossier dossier) {
        int before = total(dossier, tree -> {});

        assertThat(total(
                        dossier,
                        tree -> tree.withArrayProperty("observations")
                                .addObject()
                                .put("date", "2023-07-20")
                                .put("method", "site-visit")
                                .put("use", "office")
                                .put("finding", "company-present")))
                .isLessThanOrEqualTo(before);
    }

    private static void audited(ObjectNode tree, boolean audited) {
        tree.path("accounts").forEach(accounts -> ((ObjectNode) accounts).put("audited", audited));
    }

    private static int total(Dossier dossier, Consumer<ObjectNode> edit) {
        Assessment assessment = Mayfly.standard().assess(DossierTree.edited(dossier, edit), DAY);
        return assessment.total().tenths();
    }
}
