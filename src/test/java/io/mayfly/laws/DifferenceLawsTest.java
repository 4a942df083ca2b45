package io.mayfly.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.Mayfly;
import io.mayfly.dossier.Dossier;
import io.mayfly.explain.Difference;
import io.mayfly.register.Register;
import io.mayfly.register.RegisterBuilder;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecards;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a difference tells adds up, whatever changed. */
class DifferenceLawsTest {

    private static final Mayfly STANDARD = Mayfly.standard();
    private static final Mayfly OTHER = STANDARD.withScorecard(
            Scorecards.standard()
                    .read(
                            "{\"formatVersion\":1,\"extends\":\"standard\",\"id\":\"other\",\"version\":\"1\",\"base\":{\"points\":14,\"rationale\":\"a test\"}}"));

    @Provide
    Arbitrary<AnyTrader.Given> traders() {
        return AnyTrader.traders();
    }

    @Property(tries = 150)
    void parts_ofTwoAssessments_addUpToTheChange(
            @ForAll("traders") AnyTrader.Given one,
            @ForAll("traders") AnyTrader.Given other,
            @ForAll boolean joined,
            @ForAll boolean anotherCard,
            @ForAll boolean register) {
        Dossier later = named(other.dossier(), one.dossier());
        Assessment before = STANDARD.assess(one.dossier(), one.asOf());
        Mayfly mayfly = anotherCard ? OTHER : STANDARD;
        Register empty = RegisterBuilder.asOf(other.asOf()).build();
        Assessment after = (register ? mayfly.withRegister(empty) : mayfly)
                .assess(joined ? one.dossier().with(later) : later, other.asOf());

        Difference difference = Difference.between(before, after);

        assertThat(difference.parts().stream()
                        .mapToInt(part -> part.change().tenths())
                        .sum())
                .isEqualTo(difference.change().tenths())
                .isEqualTo(sum(after) - sum(before));
        assertThat(difference.parts())
                .allSatisfy(part -> assertThat(part.steps().stream()
                                .mapToInt(step -> step.change().tenths())
                                .sum())
                        .isEqualTo(part.change().tenths()));
        assertThat(difference.parts())
                .extracting(Difference.Part::cause)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Property(tries = 50)
    void parts_ofAnAssessmentAndItself_areNone(@ForAll("traders") AnyTrader.Given given) {
        Assessment once = STANDARD.assess(given.dossier(), given.asOf());
        Assessment twice = STANDARD.assess(given.dossier(), given.asOf());

        assertThat(Difference.between(once, twice).parts()).isEqualTo(List.of());
    }

    private static int sum(Assessment assessment) {
        return assessment.steps().stream()
                .mapToInt(step -> step.points().tenths())
                .sum();
    }

    private static Dossier named(Dossier dossier, Dossier as) {
        return DossierTree.edited(
                dossier,
                tree -> ((ObjectNode) tree.get("company"))
                        .put("id", as.company().id()));
    }
}
