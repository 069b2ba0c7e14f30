// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.Collection;
import java.util.Map;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Global;
import org.kie.api.runtime.KieSession;
import org.mingjian.rules.dossier.subject.Subject;

/** Rules built into one network, which is never changed and may be asked by several threads at once. */
final class RuleBase {

    private final KieBase base;

    RuleBase(Collection<Model> models) {
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    /** Asks all rules of these subjects in a session of its own, which is disposed whatever happens. */
    void ask(Collection<Subject> subjects, FindingCollector collector, Map<String, Object> globals) {
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(collector);
            for (KiePackage rules : base.getKiePackages()) {
                for (Global global : rules.getGlobalVariables()) {
                    session.setGlobal(global.getName(), globals.get(global.getName()));
                }
            }
            subjects.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
