package io.mayfly.report;

import io.mayfly.explain.Clearing;
import io.mayfly.language.Message;
import io.mayfly.score.Points;
import io.mayfly.score.Scorecard;

/** What a notice says of its parts. Its sentences may be longer than what a dossier may print, so that their values are made safe. */
record NoticeWords(Spoken spoken) {

    /** A sentence of the notice, for values that are safe to print. */
    static Message.Keyed frame(String key) {
        return Message.of("report.notice." + key);
    }

    String say(String key) {
        return say(frame(key));
    }

    String say(Message message) {
        return spoken.language().say(message);
    }

    String gate(Scorecard.Gate gate) {
        return "“" + spoken.name("gate." + gate.id(), gate.title()) + "”";
    }

    /** What an entry is called, with its id. */
    String title(Scorecard.Entry entry) {
        return spoken.name("signal." + entry.id(), entry.title()) + " (" + PlainText.of(entry.id()) + ")";
    }

    /** A sentence with the total and the band that clearing lines leads to. */
    String cleared(String key, Clearing.Cleared cleared) {
        return say(withTotal(frame(key), cleared)) + refused(cleared);
    }

    /** The same with the lines, named by their ids. */
    String cleared(String key, Clearing.Cleared cleared, int from) {
        String ids = spoken.list(cleared.lines().subList(from, cleared.lines().size()));
        return say(withTotal(frame(key).with("lines", ids), cleared)) + refused(cleared);
    }

    private Message.Keyed withTotal(Message.Keyed frame, Clearing.Cleared cleared) {
        Points total = cleared.total();
        return frame.with("total", total.toString()).with("band", spoken.constant("band", cleared.band()));
    }

    private String refused(Clearing.Cleared cleared) {
        return cleared.refusal() == null ? "" : say("refused");
    }
}
