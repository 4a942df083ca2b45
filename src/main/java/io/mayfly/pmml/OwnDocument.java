package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Scorecard;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Documents that Mayfly wrote: they carry the card itself, which counts as long as the rest still says the same. */
final class OwnDocument {

    private static final String VERIFICATION = "ModelVerification";

    private OwnDocument() {}

    /** The card it was made of; {@code null} for a document of another tool. */
    static @Nullable Scorecard card(Element root, Mistakes mistakes) {
        Element header = root.first("Header");
        Element extension = header == null
                ? null
                : header.all("Extension").stream()
                        .filter(one -> PmmlDocument.CARD.equals(one.attribute("name")))
                        .findFirst()
                        .orElse(null);
        if (extension == null) {
            return null;
        }
        Scorecard card = read(extension, mistakes);
        if (card != null && !written(card).same(unverified(root))) {
            mistakes.at(
                    extension,
                    "a card that the rest of the document no longer is",
                    "the document as it was exported; change the card and export it again, or take this Extension out"
                            + " to read what is left as that of another tool");
        }
        return card;
    }

    private static @Nullable Scorecard read(Element extension, Mistakes mistakes) {
        try {
            return Scorecard.read(extension.text().strip());
        } catch (InvalidDocumentException e) {
            mistakes.at(extension, null, "a card without mistakes; in it " + e.getMessage());
            return null;
        }
    }

    private static Element written(Scorecard card) {
        return new PmmlDocument(card).root(LeftOut.of(new CardParts(card)), List.of());
    }

    /** What it was verified with says nothing of the card. */
    private static Element unverified(Element root) {
        List<Element> children = root.children().stream()
                .map(child -> child.name().equals("Scorecard") ? without(child) : child)
                .toList();
        return new Element(root.name(), root.attributes(), children, root.text(), root.place());
    }

    private static Element without(Element scorecard) {
        List<Element> children = scorecard.children().stream()
                .filter(child -> !Objects.equals(child.name(), VERIFICATION))
                .toList();
        return new Element(scorecard.name(), scorecard.attributes(), children, scorecard.text(), scorecard.place());
    }
}
