package io.mayfly.benchmarks;

import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete: one rule for each characteristic, in a session that is emptied after each company. */
final class EvreteEngine implements Engine, Explainer, AutoCloseable {

    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;
    private Sheet sheet = Sheet.ofTotal();

    EvreteEngine() {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        for (Characteristic characteristic : Characteristic.ALL) {
            rules.newRule(characteristic.id)
                    .salience(-characteristic.ordinal())
                    .forEach("$company", Company.class)
                    .execute(context -> {
                        Company company = context.get("$company");
                        sheet.add(characteristic, company);
                    });
        }
        session = rules.build().newStatefulSession();
    }

    @Override
    public int score(Company company) {
        return fill(Sheet.ofTotal(), company).total();
    }

    @Override
    public Explanation explain(Company company) {
        return fill(Sheet.ofReasons(), company).explanation();
    }

    private Sheet fill(Sheet empty, Company company) {
        sheet = empty;
        session.insertAndFire(company);
        session.clear();
        return empty;
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
