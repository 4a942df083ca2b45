package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import io.mayfly.reference.FilingDeadlines;
import io.mayfly.reference.ReferenceData;
import io.mayfly.signal.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that is missing from a dossier, supplied at random. Each family of signals has its own beside this. */
interface Completion {

    /** {@return every completion of every family} */
    static List<Completion> all() {
        return Stream.<Completion[]>of(
                        CoreCompletion.values(),
                        FiguresCompletion.values(),
                        LifeCycleCompletion.values(),
                        ConductCompletion.values(),
                        VolumeCompletion.values(),
                        ControlCompletion.values(),
                        GoodsCompletion.values(),
                        ActivityCompletion.values(),
                        RoutingCompletion.values(),
                        CounterpartyCompletion.values(),
                        AddressCompletion.values(),
                        StandingCompletion.values())
                .<Completion>flatMap(Stream::of)
                .toList();
    }

    /**
     * Supplies the thing.
     *
     * @return whether it was missing
     */
    boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random);

    /** The dossier with one thing more; {@code null} where that is not missing. */
    default @Nullable Dossier complete(Dossier dossier, LocalDate asOf, Random random) {
        Dossier settled = settled(dossier, asOf);
        if (settled == null) {
            return null;
        }
        ObjectNode tree = DossierTree.of(settled);
        return change(tree, settled, asOf, random) ? DossierTree.read(tree) : null;
    }

    /** With one value of what a company has one of at a time, the one that counts: to supply another is no completion. */
    private static @Nullable Dossier settled(Dossier dossier, LocalDate asOf) {
        if (dossier.company().otherValues() == null) {
            return dossier;
        }
        if (Subject.of(dossier, asOf, ReferenceData.standard()).laterRegistration() != null) {
            // It is not assessed, which a registration supplied to it would change.
            return null;
        }
        Dossier known = dossier.asKnownOn(asOf, FilingDeadlines.standard());
        return DossierTree.edited(known, tree -> ((ObjectNode) tree.get("company")).remove("otherValues"));
    }
}
