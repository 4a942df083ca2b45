package io.mayfly.dossier;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mayfly.json.InvalidDocumentException;
import io.mayfly.json.Problem;
import java.util.List;
import java.util.Objects;

/** Documents written with single quotes, which read better in Java, and what the reader says of them. */
final class Quoted {

    private Quoted() {}

    static String company(String fields) {
        return "{'company': {'id': 'x', " + fields + "}}";
    }

    static String dossier(String fields) {
        return "{'company': {'id': 'x'}, " + fields + "}";
    }

    static String accounts(String fields) {
        return dossier("'accounts': [{'period': '2022', " + fields + "}]");
    }

    static String shipment(String fields) {
        return dossier("'shipments': [{'role': 'importer', 'goods': 'tea', " + fields + "}]");
    }

    static List<Problem> problems(String json) {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> Dossiers.read(json(json)));
        return Objects.requireNonNull(thrown).problems();
    }

    /** Single quotes read better in Java. */
    static String json(String text) {
        return text.replace('\'', '"');
    }
}
