package io.mayfly.score;

import io.mayfly.json.CanonicalJson;
import io.mayfly.register.Register;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes receipts. What all receipts of one scorer share is worked out once. */
final class Receipts {

    /** From a filtered resource, since a jar's manifest is not there when the classes are run from a folder. */
    private static final String LIBRARY_VERSION = libraryVersion();

    private final Scorecard card;

    /** Worked out when first asked for: an experiment makes thousands of cards and asks for no receipt. */
    private volatile @Nullable String cardHash;

    private final Map<String, String> settings;

    Receipts(Scorecard card, List<Signal> signals) {
        this.card = card;
        Map<String, String> byId = new TreeMap<>();
        for (Signal signal : signals) {
            byId.put(signal.id(), CanonicalJson.of(signal));
        }
        settings = Collections.unmodifiableMap(byId);
    }

    Receipt of(Subject subject) {
        Register register = subject.register();
        return new Receipt(
                LIBRARY_VERSION,
                subject.asOf().toString(),
                card.id(),
                card.version(),
                cardHash(),
                settings,
                subject.reference().hash(),
                register == null ? null : register.hash(),
                register == null ? null : register.transliteration().id(),
                CanonicalJson.sha256(subject.dossier()));
    }

    private String cardHash() {
        String known = cardHash;
        if (known == null) {
            known = card.hash();
            cardHash = known;
        }
        return known;
    }

    private static String libraryVersion() {
        try (InputStream in = Objects.requireNonNull(
                Receipts.class.getResourceAsStream("/io/mayfly/version.properties"), "version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
