package io.mayfly.dossier;

import java.util.AbstractList;
import java.util.List;

/**
 * What is left of a list in canonical order once some of its items were taken out. It need not be brought into order again,
 * which takes the text of every item.
 *
 * @param <T> the items
 */
final class Sifted<T> extends AbstractList<T> {

    private final List<T> kept;

    /**
     * @param kept items of a list in canonical order, none of them changed, in the same order
     */
    Sifted(List<T> kept) {
        this.kept = kept;
    }

    List<T> kept() {
        return kept;
    }

    @Override
    public T get(int index) {
        return kept.get(index);
    }

    @Override
    public int size() {
        return kept.size();
    }
}
