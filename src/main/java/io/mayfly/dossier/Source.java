package io.mayfly.dossier;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where facts come from.
 *
 * @param title its title
 * @param publisher who published it
 * @param locator where in it, or where it is to be found
 * @param published when it was published
 * @param retrieved when it was fetched
 * @param kind what it is, such as {@code register} or {@code press}
 * @param quality how good it is, in the words of whoever compiled the dossier
 */
public record Source(
        String title,
        @Nullable String publisher,
        @Nullable String locator,
        @Nullable PartialDate published,
        @Nullable PartialDate retrieved,
        @Nullable String kind,
        @Nullable String quality)
        implements Serializable {

    /** Checks the components. */
    public Source {
        Check.text("title", title);
        Check.optionalText("publisher", publisher);
        Check.optionalText("locator", locator);
        Check.optionalText("kind", kind);
        Check.optionalText("quality", quality);
    }

    /** {@return title, publisher and dates in one line} */
    public String describe() {
        StringBuilder line = new StringBuilder(title);
        append(line, ", ", publisher);
        append(line, ", ", locator);
        append(line, ", published ", published);
        append(line, ", retrieved ", retrieved);
        return line.toString();
    }

    private static void append(StringBuilder line, String before, @Nullable Object part) {
        if (part != null) {
            line.append(before).append(part);
        }
    }
}
