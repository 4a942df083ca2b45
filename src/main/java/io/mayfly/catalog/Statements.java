package io.mayfly.catalog;

import io.mayfly.dossier.ClaimTopic;
import io.mayfly.dossier.DossierPart;
import io.mayfly.dossier.Statement;
import io.mayfly.dossier.StatementKind;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the company says, as signals read it. */
final class Statements {

    private Statements() {}

    /** Whether it is known what the company said: statements are on record, or somebody looked for them in vain. */
    static boolean known(Subject subject) {
        return !subject.dossier().statements().isEmpty() || subject.searchedInVain(DossierPart.STATEMENTS);
    }

    static List<Statement> of(Subject subject, Set<StatementKind> kinds) {
        return Lists.filter(subject.dossier().statements(), statement -> kinds.contains(statement.kind()));
    }

    /**
     * The greatest reading of all statements of some kinds about some topics. What a statement of such a kind comes to may
     * not be on record: then it may be any of them.
     *
     * @param reading the reading of a statement, whether its claim is on record or not
     */
    static Reading greatest(
            Subject subject, Set<StatementKind> kinds, Set<ClaimTopic> topics, Function<Statement, Reading> reading) {
        if (!known(subject)) {
            return Reading.unknown(Inputs.STATEMENTS);
        }
        List<Reading> readings = new ArrayList<>(0);
        for (Statement statement : of(subject, kinds)) {
            if (statement.claim() == null || topics.contains(statement.claim().topic())) {
                readings.add(reading.apply(statement));
            }
        }
        return Hull.greatest(readings);
    }
}
