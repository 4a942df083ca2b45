package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
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
        ObjectNode tree = DossierTree.of(dossier);
        return change(tree, dossier, asOf, random) ? DossierTree.read(tree) : null;
    }
}
