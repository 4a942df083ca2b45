package io.mayfly.register;

import java.util.EnumMap;
import java.util.Map;

/** Rows as they came, with their keys and imports by number of row. */
final class Parts {

    private final Companies rows = new Companies();
    private final Map<KeyKind, Pairs> pairs = new EnumMap<>(KeyKind.class);
    private final Imports imports = new Imports();

    Parts() {
        for (KeyKind kind : KeyKind.values()) {
            pairs.put(kind, new Pairs());
        }
    }

    private Pairs pairs(KeyKind kind) {
        return pairs.computeIfAbsent(kind, none -> new Pairs());
    }

    void add(RegisterRow row) {
        int at = rows.size();
        rows.append(row);
        for (Key key : row.keys()) {
            pairs(key.kind()).add(KeyHash.of(key.text()), at);
        }
        row.imports().forEach((goods, value) -> imports.add(at, Codes.goods(goods), value));
    }

    void addAll(Parts from) {
        int base = rows.size();
        rows.append(from.rows);
        from.pairs.forEach((kind, added) -> pairs(kind).addAll(added, base));
        imports.addAll(from.imports, base);
    }

    void addAll(Index from) {
        int base = rows.size();
        rows.append(from.companies());
        for (KeyKind kind : KeyKind.values()) {
            Postings postings = from.postings(kind);
            for (int key = 0; key < postings.keys.length; key++) {
                for (int i = postings.runs.start(key); i < postings.runs.end(key); i++) {
                    pairs(kind).add(postings.keys[key], base + postings.members[i]);
                }
            }
        }
        imports.addAll(from.imports(), base);
    }

    /** One company of all rows with the same id, in the order that companies have in every register. */
    Index index() {
        CompanyOrder order = CompanyOrder.of(rows);
        Companies companies = order.companies();
        Map<KeyKind, Postings> postings = new EnumMap<>(KeyKind.class);
        pairs.forEach((kind, unsorted) -> postings.put(
                kind, Postings.of(unsorted.hashes(), unsorted.through(order.companyOf), companies.size())));
        return new Index(companies, postings, imports.sorted(order.companyOf));
    }
}
