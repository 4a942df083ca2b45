package io.mayfly.pmml;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.score.Assessment;
import io.mayfly.score.Scorecard;
import io.mayfly.signal.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scorecard as a PMML 4.4 document with one {@code Scorecard}. Its fields are the ids of the signals, its values their best
 * readings; a missing value is an unknown reading. From the same readings an evaluator comes to the total of Mayfly: curves,
 * unknown points, gates, caps, floors, typologies and their cap are all part of the document. It also gives the score from 0 to
 * 100, the band and four reason codes, which are ids of signals.
 *
 * @param text the document, the same for the same card
 * @param leftOut what PMML cannot hold of this card, each in a sentence; also told in the header of the document
 */
public record PmmlExport(String text, List<String> leftOut) {

    /** Copies the list. */
    public PmmlExport {
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Writes a scorecard. The document is verified by readings at the edges of the card, each with Mayfly's total: at, between
     * and beyond the knots of each curve, with all signals at their most, with each gate closed and each typology met.
     *
     * @param card the scorecard
     * @return the document
     * @throws InvalidDocumentException if the card was put together in Java and {@link Scorecard#read(String)} would refuse it
     */
    public static PmmlExport of(Scorecard card) {
        return of(card, List.of());
    }

    /**
     * Writes a scorecard and verifies the document with companies as well.
     *
     * @param card the scorecard
     * @param verified assessments by this card: the best readings of each, and the total that Mayfly gives for those alone,
     *     become a case of the verification
     * @return the document
     * @throws InvalidDocumentException if the card was put together in Java and {@link Scorecard#read(String)} would refuse it
     * @throws IllegalArgumentException if an assessment was made by another card
     */
    public static PmmlExport of(Scorecard card, List<Assessment> verified) {
        // The document carries the card in JSON, which has to be one that can be read.
        Scorecard.read(card.write());
        CardParts parts = new CardParts(card);
        List<String> leftOut = LeftOut.of(parts);
        List<Map<String, Double>> cases = new ArrayList<>(EdgeReadings.of(parts));
        verified.forEach(assessment -> cases.add(bestReadings(card, assessment)));
        Element root = new PmmlDocument(card).root(leftOut, Totals.beside(card, cases));
        return new PmmlExport(ElementText.of(root), leftOut);
    }

    private static Map<String, Double> bestReadings(Scorecard card, Assessment assessment) {
        if (!assessment.scorecard().equals(card)) {
            throw new IllegalArgumentException("assessment (of "
                    + assessment.subject().dossier().company().id() + ") was made by the scorecard "
                    + assessment.scorecard().id() + " " + assessment.scorecard().version() + ", not by this one");
        }
        Map<String, Double> all = new LinkedHashMap<>();
        assessment.readings().forEach((signal, reading) -> {
            if (reading instanceof Reading.Measured measured) {
                all.put(signal, measured.best());
            }
        });
        return all;
    }
}
