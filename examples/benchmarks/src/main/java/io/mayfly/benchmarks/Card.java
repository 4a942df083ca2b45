package io.mayfly.benchmarks;

import io.mayfly.score.Scorecard;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The card, as Mayfly reads it. */
final class Card {

    private Card() {}

    static Scorecard read() {
        try (InputStream in = Objects.requireNonNull(Card.class.getResourceAsStream("card.json"), "card.json")) {
            return Scorecard.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
