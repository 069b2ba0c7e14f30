// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.scheme.Parameters;

/** All rules of one edition in one base; and each indicator's alone, built only when a rule has failed among the others. */
final class RuleBases {

    private final RuleModels models;
    private final Parameters parameters;
    private final Collection<Indicator> chosen;
    private final RuleBase together;
    private final Map<String, RuleBase> alone;

    RuleBases(RuleModels models, Collection<Indicator> chosen, Parameters parameters) {
        this.models = models;
        this.parameters = parameters;
        this.chosen = List.copyOf(chosen);
        this.alone = new ConcurrentHashMap<>();
        List<Model> all = chosen.stream()
                .map(indicator -> models.byPackage().get(indicator.rulePackage()))
                .filter(Objects::nonNull)
                .toList();
        this.together = new RuleBase(all);
    }

    private RuleBases(RuleBases built, Parameters parameters) {
        this.models = built.models;
        this.parameters = parameters;
        this.chosen = built.chosen;
        this.together = built.together;
        this.alone = built.alone;
    }

    /** Bases that ask at least these indicators with other parameters; parameters are handed to sessions, not built in. */
    RuleBases under(Collection<Indicator> asked, Parameters others) {
        return chosen.containsAll(asked) ? new RuleBases(this, others) : new RuleBases(models, asked, others);
    }

    List<Firing> askTogether(Dossier dossier) {
        return ask(together, dossier);
    }

    List<Firing> askAlone(Indicator indicator, Dossier dossier) {
        Model model = models.byPackage().get(indicator.rulePackage());
        if (model == null) {
            return List.of();
        }
        return ask(alone.computeIfAbsent(indicator.id(), id -> new RuleBase(List.of(model))), dossier);
    }

    private List<Firing> ask(RuleBase base, Dossier dossier) {
        var collector = new FindingCollector();
        base.ask(dossier.cases(), collector, Map.of("parameters", parameters, "sink", collector));
        return collector.firings();
    }
}
