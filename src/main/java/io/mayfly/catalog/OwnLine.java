package io.mayfly.catalog;

import io.mayfly.dossier.Activity;
import io.mayfly.register.Distribution;
import io.mayfly.register.Division;
import io.mayfly.register.Measure;
import io.mayfly.register.Register;
import io.mayfly.signal.Input;
import io.mayfly.signal.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The line of business in which a subject is compared.
 *
 * @param division two digits of its main activity; {@code null} if unknown
 * @param settled whether nothing that may yet come to light makes it another
 * @param activities what tells it: the lines that the company has on the day, and those that it may have
 */
record OwnLine(@Nullable String division, boolean settled, List<Activity> activities) {

    static OwnLine of(Subject subject) {
        Lines lines = Lines.maybe(subject);
        Set<@Nullable String> divisions = divisions(lines);
        boolean settled = divisions.size() == 1
                && !divisions.contains(null)
                && divisions.equals(divisions(Lines.surely(subject)));
        return new OwnLine(lines.division(), settled, lines.all());
    }

    private static Set<@Nullable String> divisions(Lines lines) {
        Set<@Nullable String> divisions = new HashSet<>();
        for (Activity each : lines.main()) {
            divisions.add(Division.of(each));
        }
        return divisions;
    }

    /** What would settle it. */
    Input missing() {
        return activities.isEmpty() ? Inputs.ACTIVITIES : Inputs.ACTIVITY_CODE;
    }

    /** How a figure is distributed over the active companies of the line. */
    Distribution peers(Register register, Measure measure) {
        return register.peers(measure, division, null);
    }
}
