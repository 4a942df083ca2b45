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
 * @param activities how it is told
 */
record OwnLine(@Nullable String division, boolean settled, List<Activity> activities) {

    static OwnLine of(Subject subject) {
        List<Activity> activities = subject.dossier().company().activities();
        List<Activity> main = Lists.filter(activities, each -> Boolean.TRUE.equals(each.main()));
        Set<@Nullable String> divisions = new HashSet<>();
        for (Activity each : main.isEmpty() ? activities : main) {
            divisions.add(Division.of(each));
        }
        boolean settled = divisions.size() == 1 && !divisions.contains(null);
        return new OwnLine(Division.of(activities), settled, activities);
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
