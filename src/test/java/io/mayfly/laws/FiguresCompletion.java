package io.mayfly.laws;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mayfly.dossier.Dossier;
import java.time.LocalDate;
import java.util.Random;

/** Figures that accounts on record do not state. */
enum FiguresCompletion implements Completion {
    NET_INCOME("netIncome", 40),
    TAX_PAID("taxPaid", 50),
    FIXED_ASSETS("fixedAssets", 80),
    INVENTORY("inventory", 80),
    PAYROLL("payroll", 10);

    private final String field;
    private final int share;

    FiguresCompletion(String field, int share) {
        this.field = field;
        this.share = share;
    }

    @Override
    public boolean change(ObjectNode tree, Dossier dossier, LocalDate asOf, Random random) {
        ObjectNode accounts = TreeFacts.pick(
                tree.path("accounts"),
                random,
                item -> !item.has(field)
                        && (!item.has("filing") || item.get("filing").asText().equals("filed")));
        if (accounts == null) {
            return false;
        }
        long amount = AnyFigures.around(random, accounts.path("revenue").asLong(1_000_000), share);
        boolean loss = this == NET_INCOME && random.nextBoolean();
        accounts.put(field, loss ? -amount : amount).put("currency", "RUB");
        return true;
    }
}
