package io.mayfly.identity;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address in the form in which addresses are compared: case and width do not matter, nor does what follows a plus
 * sign in the name of the mailbox.
 *
 * @param mailbox the name of the mailbox
 * @param domain the domain, without a dot at its end
 */
public record MailAddress(String mailbox, String domain) implements Serializable {

    /** Providers' own sites offer these without charge: expert judgement, alike wherever the provider sits. */
    private static final Set<String> FREE_PROVIDERS = Set.of(
            "126.com",
            "139.com",
            "163.com",
            "aol.com",
            "bk.ru",
            "foxmail.com",
            "gmail.com",
            "gmx.com",
            "gmx.de",
            "gmx.net",
            "hotmail.com",
            "icloud.com",
            "inbox.ru",
            "list.ru",
            "live.com",
            "mail.com",
            "mail.ru",
            "msn.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "qq.com",
            "rambler.ru",
            "sina.com",
            "sohu.com",
            "ukr.net",
            "web.de",
            "ya.ru",
            "yahoo.com",
            "yandex.com",
            "yandex.ru",
            "yeah.net");

    private static final Pattern ADDRESS = Pattern.compile("([^\\s@<>,;:\"]{1,64})@([\\p{L}\\p{N}.-]{1,255})");
    private static final Pattern DOTS_BEHIND = Pattern.compile("[.-]+$");

    /**
     * Reads the addresses of a text, such as {@code Sales <sales@example.com>}.
     *
     * @param text any text; its first 1,000 characters count
     * @return the addresses in their order; empty where there is none
     */
    public static List<MailAddress> of(String text) {
        Matcher found = ADDRESS.matcher(WebAddress.compatible(text));
        List<MailAddress> addresses = new ArrayList<>();
        while (found.find()) {
            String mailbox = found.group(1);
            int plus = mailbox.indexOf('+', 1);
            String domain = DOTS_BEHIND.matcher(found.group(2)).replaceFirst("");
            if (domain.indexOf('.') > 0) {
                addresses.add(new MailAddress(plus < 0 ? mailbox : mailbox.substring(0, plus), domain));
            }
        }
        return List.copyOf(addresses);
    }

    /** {@return the domains of providers where anybody may have a mailbox without charge} */
    public static Set<String> freeProviders() {
        return FREE_PROVIDERS;
    }

    /** {@return what two have in common that are the same mailbox} */
    public String key() {
        return mailbox + '@' + domain;
    }

    /** {@return the domain where it is of the owner of the mailbox; {@code null} where anybody may have one there} */
    public @Nullable String ownDomain() {
        return FREE_PROVIDERS.contains(domain) ? null : domain;
    }
}
