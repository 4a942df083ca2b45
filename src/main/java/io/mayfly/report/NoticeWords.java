package io.mayfly.report;

import io.mayfly.explain.Clearing;
import io.mayfly.language.Message;
import io.mayfly.score.Scorecard;

/**
 * What a notice says of its parts. Its sentences may be longer than what a dossier may print, so that their values are made safe.
 *
 * @param spoken the language
 * @param refused whether there is no score as it is
 */
record NoticeWords(Spoken spoken, boolean refused) {

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
        return say(Message.of("quoted").with("text", spoken.name("gate." + gate.id(), gate.title())));
    }

    /** What an entry is called, with its id. */
    String title(Scorecard.Entry entry) {
        return spoken.name("signal." + entry.id(), entry.title()) + " (" + PlainText.of(entry.id()) + ")";
    }

    /** A sentence with the total and the band that clearing lines leads to. */
    String cleared(String key, Clearing.Cleared cleared) {
        return say(withTotal(frame(key), cleared));
    }

    /** The same with the lines from one on, by their ids. */
    String cleared(String key, Clearing.Cleared cleared, int from) {
        String ids = spoken.list(cleared.lines().subList(from, cleared.lines().size()));
        return say(withTotal(frame(key).with("lines", ids), cleared));
    }

    private Message.Keyed withTotal(Message.Keyed frame, Clearing.Cleared cleared) {
        String band = spoken.constant("band", cleared.band());
        boolean newlyRefused = cleared.refusal() != null && !refused;
        return frame.with("total", cleared.total().toString())
                .with("band", newlyRefused ? say(frame("refused").with("band", band)) : band);
    }
}
