package io.mayfly.reference;

import static java.util.Objects.requireNonNull;

import io.mayfly.reference.AddressWords.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The invented addresses of the table among the test resources, with what each of them is. */
final class AddressCases {

    private AddressCases() {}

    record Case(String country, String address, Kind kind) {}

    static List<Case> all() {
        try (InputStream in = requireNonNull(AddressCases.class.getResourceAsStream("address-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(" \\| ", -1))
                    .map(cells -> new Case(cells[0], cells[1], Kind.valueOf(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
