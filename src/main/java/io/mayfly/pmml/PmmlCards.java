package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads scorecards in PMML. What a card can take over is told in {@code docs/pmml.md}. Immutable. */
public final class PmmlCards {

    private static final Pattern VERSION = Pattern.compile("4\\.[0-4](\\.[0-9]+)?");
    private static final Pattern NAMESPACE = Pattern.compile("http://www\\.dmg\\.org/PMML-4_[0-4]");

    private final Scorecard template;
    private final Map<String, String> names;

    private PmmlCards(Scorecard template, Map<String, String> names) {
        this.template = template;
        this.names = names;
    }

    /** {@return a reader that takes the names of fields for ids of signals, and the standard card for a template} */
    public static PmmlCards standard() {
        return new PmmlCards(Scorecard.standard(), Map.of());
    }

    /**
     * Takes what PMML does not say from another card: bands, refusal, kinds of subject without a score, and what is told of
     * signals that it has as well.
     *
     * @param card the card
     * @return a reader that does so
     */
    public PmmlCards withTemplate(Scorecard card) {
        return new PmmlCards(card, names);
    }

    /**
     * Gives the fields of a document the names of signals. It is not asked for a document that {@link PmmlExport} wrote.
     *
     * @param signals the id of the signal for the name of a field; fields without one keep their names
     * @return a reader that does so
     */
    public PmmlCards withNames(Map<String, String> signals) {
        return new PmmlCards(template, Map.copyOf(signals));
    }

    /**
     * Reads a scorecard.
     *
     * @param pmml the text of one document with one scorecard of PMML 4.0 to 4.4
     * @return the card and what was left out; for a document that {@link PmmlExport} wrote, the very card it was made of
     * @throws InvalidDocumentException with every mistake in it, each located by a path and a line
     */
    public PmmlImport read(String pmml) {
        Element root = XmlReading.read(pmml);
        Mistakes mistakes = new Mistakes();
        checkRoot(root, mistakes);
        mistakes.throwIfAny();
        Scorecard own = OwnDocument.card(root, mistakes);
        mistakes.throwIfAny();
        if (own != null) {
            return new PmmlImport(own, List.of());
        }
        return new ForeignCard(root, template, names, mistakes).read();
    }

    private static void checkRoot(Element root, Mistakes mistakes) {
        if (!root.name().equals("PMML")) {
            mistakes.at(root, root.name(), "PMML, the root of a document of PMML");
            return;
        }
        String namespace = root.attributes().getOrDefault("xmlns", "");
        if (!NAMESPACE.matcher(namespace).matches()) {
            mistakes.attribute(root, "xmlns", "http://www.dmg.org/PMML-4_4, or that of an older PMML 4");
        }
        if (!VERSION.matcher(root.attributes().getOrDefault("version", "")).matches()) {
            mistakes.attribute(
                    root, "version", "a version from 4.0 to 4.4; many tools can save a model in another one");
        }
    }
}
