package io.mayfly.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.mayfly.score.Condition;
import io.mayfly.score.Scorecard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a scorecard on which a built-in signal carries no points. */
class ContextPagesTest {

    private static final String SIGNAL = "consolidated-parent";
    private static final Scorecard.Family FORM =
            new Scorecard.Family("form", "Form", null, null, true, "What a company is.", "Expert judgement");

    /** The standard scorecard, but a parent is context that explains two signals. */
    private static Scorecard card() {
        Scorecard standard = Scorecard.standard();
        List<Scorecard.Family> families = new ArrayList<>(standard.families());
        families.add(FORM);
        return new Scorecard(
                1,
                standard.id(),
                standard.version(),
                standard.title(),
                standard.description(),
                standard.base(),
                standard.bands(),
                standard.refusal(),
                standard.notEligible(),
                families,
                standard.signals().stream()
                        .map(entry -> entry.id().equals(SIGNAL) ? context(entry) : entry)
                        .toList(),
                List.of(new Scorecard.Gate(
                        "group-explains",
                        "A parent explains it",
                        new Condition.Threshold(SIGNAL, BigDecimal.ONE, null),
                        List.of("zero-revenue", "accounts-not-filed", "residential-address"),
                        "Why.",
                        "Expert judgement")),
                List.of(),
                standard.bonusCap());
    }

    private static Scorecard.Entry context(Scorecard.Entry entry) {
        return new Scorecard.Entry(
                entry.id(),
                FORM.id(),
                entry.title(),
                entry.unit(),
                "context",
                List.of(),
                null,
                null,
                entry.rationale(),
                entry.source(),
                entry.falsePositives());
    }

    @Test
    void family_neutral_showsNoCurveAndNoPoints() {
        assertThat(FamilyPage.of(card(), FORM, SignalCase.all(), "header"))
                .contains("The signals of the family `form` are context: no points. What a company is.")
                .contains("`consolidated-parent`; evidence: context; unit: yes or no")
                .contains("**noted**")
                .contains("### Curve\n\nNone; context: no points.\n")
                .contains("| 1 | 1 | 1 | noted |")
                .contains(
                        "\nSets aside `zero-revenue`, `accounts-not-filed` and `residential-address`: A parent explains it.\n")
                .doesNotContain(".svg");
    }

    @Test
    void index_neutralFamilyAndGateOnSeveral_areTold() {
        assertThat(SignalsIndex.of(card(), "header"))
                .contains("| `consolidated-parent` | In a parent's audited accounts | yes or no | context"
                        + " | context: no points |")
                .contains("when `consolidated-parent` ≥ 1, `zero-revenue`, `accounts-not-filed` and"
                        + " `residential-address` do not count.");
    }
}
