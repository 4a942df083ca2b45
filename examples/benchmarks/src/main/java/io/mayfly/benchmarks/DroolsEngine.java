package io.mayfly.benchmarks;

import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** Drools with its executable model: one rule for each characteristic, in a session that is used again. */
final class DroolsEngine implements Engine, Explainer, AutoCloseable {

    private final KieSession session;

    DroolsEngine() {
        StringBuilder rules = new StringBuilder("package io.mayfly.benchmarks;\nglobal Sheet sheet;\n");
        for (Characteristic characteristic : Characteristic.ALL) {
            rules.append("""
                    rule "%s" salience %d
                    when $company : Company()
                    then sheet.add(Characteristic.%s, $company);
                    end
                    """.formatted(characteristic.id, -characteristic.ordinal(), characteristic));
        }
        session = new KieHelper()
                .addContent(rules.toString(), ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
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
        session.setGlobal("sheet", sheet);
        FactHandle fact = session.insert(company);
        session.fireAllRules();
        session.delete(fact);
        return sheet;
    }

    @Override
    public void close() {
        session.dispose();
    }
}
