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

    private final List<Signal> signals;

    /** Worked out when first asked for: an experiment makes thousands of cards, and a first score should not wait for it. */
    private volatile @Nullable Shared shared;

    /** What tells one scorer from another. */
    private record Shared(String cardHash, Map<String, String> settings) {}

    Receipts(Scorecard card, List<Signal> signals) {
        this.card = card;
        this.signals = signals;
    }

    Receipt of(Subject subject) {
        Register register = subject.register();
        Shared scorer = shared();
        return new Receipt(
                LIBRARY_VERSION,
                subject.asOf(),
                card.id(),
                card.version(),
                scorer.cardHash(),
                scorer.settings(),
                subject.reference().hash(),
                register == null ? null : register.hash(),
                register == null ? null : register.transliteration().id(),
                subject.dossier().hash());
    }

    private Shared shared() {
        Shared known = shared;
        if (known == null) {
            Map<String, String> settings = new TreeMap<>();
            for (Signal signal : signals) {
                settings.put(signal.id(), CanonicalJson.of(signal));
            }
            known = new Shared(card.hash(), Collections.unmodifiableMap(settings));
            shared = known;
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
