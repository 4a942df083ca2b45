package io.mayfly.examples;

import io.mayfly.signal.Input;
import io.mayfly.signal.Reading;
import io.mayfly.signal.Signal;
import io.mayfly.signal.Subject;
import java.util.Objects;
import java.util.stream.Stream;

/** A signal of one's own: in how many chapters of the Harmonized System a company declares or ships goods. */
record GoodsBreadth() implements Signal {

    @Override
    public String id() {
        return "goods-breadth";
    }

    @Override
    public Reading measure(Subject subject) {
        int chapters = (int) Stream.concat(
                        subject.dossier().declarations().stream().map(each -> each.hsCode()),
                        subject.dossier().shipments().stream().map(each -> each.hsCode()))
                .filter(Objects::nonNull)
                .map(code -> code.substring(0, 2))
                .distinct()
                .count();
        return chapters == 0
                ? Reading.unknown(Input.of("trade-records", "declarations.hsCode"))
                : Reading.of(chapters, null);
    }
}
