package io.mayfly.benchmarks;

import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** Easy Rules: one rule for each characteristic. */
final class EasyRulesEngine implements Engine, Explainer {

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRulesEngine() {
        for (Characteristic characteristic : Characteristic.ALL) {
            // Its priority keeps the rules in the order of the card.
            rules.register(new RuleBuilder()
                    .name(characteristic.id)
                    .priority(characteristic.ordinal())
                    .then(facts -> {
                        Company company = facts.get("company");
                        Sheet sheet = facts.get("sheet");
                        sheet.add(characteristic, company);
                    })
                    .when(facts -> true)
                    .build());
        }
    }

    @Override
    public int score(Company company) {
        return fill(Sheet.ofTotal(), company).total();
    }

    @Override
    public Explanation explain(Company company) {
        return fill(Sheet.ofReasons(), company).explanation();
    }

    private Sheet fill(Sheet sheet, Company company) {
        Facts facts = new Facts();
        facts.put("company", company);
        facts.put("sheet", sheet);
        engine.fire(rules, facts);
        return sheet;
    }
}
