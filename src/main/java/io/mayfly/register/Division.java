package io.mayfly.register;

import io.mayfly.dossier.Activity;
import org.jspecify.annotations.Nullable;

/** Lines of business in which companies are compared. */
public final class Division {

    private static final int DIGITS = 2;

    private Division() {}

    /**
     * The division of an activity: the first two digits of its code, on which the international classifications agree.
     *
     * @param activity the activity
     * @return two digits; {@code null} where it bears no such code
     */
    public static @Nullable String of(Activity activity) {
        String code = activity.code();
        boolean numbered = code != null && code.length() >= DIGITS && digit(code.charAt(0)) && digit(code.charAt(1));
        return code != null && numbered ? code.substring(0, DIGITS) : null;
    }

    /** Digits of other scripts are no code of a classification. */
    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * The division of a company: that of its main activity, or else of the first that bears a code.
     *
     * @param activities its activities
     * @return two digits; {@code null} where no activity bears such a code
     */
    public static @Nullable String of(Iterable<Activity> activities) {
        String division = null;
        for (Activity activity : activities) {
            String found = of(activity);
            if (found != null && (division == null || Boolean.TRUE.equals(activity.main()))) {
                division = found;
            }
        }
        return division;
    }
}
