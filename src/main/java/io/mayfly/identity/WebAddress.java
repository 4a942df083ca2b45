package io.mayfly.identity;

import java.io.Serializable;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place on the web in the form in which places are compared: protocol, {@code www}, port, case and all behind the host do
 * not matter, except on platforms where each page is of somebody else.
 *
 * @param host the host
 * @param page the page on a platform; empty elsewhere
 */
public record WebAddress(String host, String page) implements Serializable {

    /** Sites that many companies have a page on: expert judgement. */
    private static final Set<String> PLATFORMS = Set.of(
            "1688.com",
            "alibaba.com",
            "avito.ru",
            "facebook.com",
            "instagram.com",
            "linkedin.com",
            "ok.ru",
            "sites.google.com",
            "t.me",
            "tiktok.com",
            "vk.com",
            "wa.me",
            "x.com",
            "youtube.com");

    /** On these sites the first part of a path says what kind of page follows. */
    private static final Set<String> KINDS_OF_PAGE = Set.of("company", "channel", "c", "user", "pages", "site", "view");

    private static final Pattern PLACE = Pattern.compile(
            "^(?:[a-z][a-z0-9+.-]*://)?(?:[^\\s/@]*@)?(?:www\\d?\\.)?([\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+)\\.?(?::\\d+)?"
                    + "(?:[/?#](.*))?$");
    private static final Pattern SLASH = Pattern.compile("[/?#]");

    /**
     * Reads a web address.
     *
     * @param text any text; its first 1,000 characters count
     * @return the place; {@code null} where the text is no web address
     */
    public static @Nullable WebAddress of(String text) {
        Matcher place = PLACE.matcher(compatible(text));
        if (!place.matches()) {
            return null;
        }
        String host = place.group(1);
        String path = place.group(2);
        return new WebAddress(host, PLATFORMS.contains(host) && path != null ? page(path) : "");
    }

    private static String page(String path) {
        String[] parts = SLASH.split(path, 4);
        boolean kind = parts.length > 1 && KINDS_OF_PAGE.contains(parts[0]);
        return kind ? parts[0] + '/' + parts[1] : parts[0];
    }

    /** {@return what two have in common that are the same place; {@code null} for the front page of a platform} */
    public @Nullable String key() {
        if (page.isEmpty()) {
            return PLATFORMS.contains(host) ? null : host;
        }
        return host + '/' + page;
    }

    /** The beginning of a text without space around it, with letters of full width and in capitals made plain. */
    static String compatible(String text) {
        String head = Normalizer.normalize(SameText.head(text.strip()), Form.NFKC);
        return SameText.head(head).toLowerCase(Locale.ROOT);
    }
}
