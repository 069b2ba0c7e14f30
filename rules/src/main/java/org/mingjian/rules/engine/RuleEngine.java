// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Automation;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.SchemeIndicator;

/**
 * Asks the questions of one edition of a bureau's dossier. Holds one rule base for all indicators of the scheme, built
 * once; build one engine per scheme digest and share it, also between threads.
 *
 * <p>Outcomes are proposals of the rules: what people decided afterwards is laid over them when points are counted. A
 * half-automatic finding and every veto is therefore {@code PENDING} here.
 */
public final class RuleEngine {

    /** Reason code of the one finding of an indicator people score. */
    public static final String MANUAL_SCORE = "MANUAL_SCORE";

    /** Measure of that finding: points taken off. */
    public static final String LOST = "lost";

    private final Rulebook rulebook;
    private final EvaluationScheme scheme;
    private final Parameters parameters;
    private final RuleModels models;
    private final RuleBase together;
    private final Map<String, RuleBase> alone = new ConcurrentHashMap<>();

    public RuleEngine(Rulebook rulebook, EvaluationScheme scheme) {
        this(rulebook, scheme, RuleModels.compiled());
    }

    RuleEngine(Rulebook rulebook, EvaluationScheme scheme, RuleModels models) {
        this.rulebook = rulebook;
        this.scheme = scheme;
        this.parameters = new Parameters(rulebook, scheme);
        this.models = models;
        this.together = new RuleBase(chosenModels());
    }

    /**
     * One result per indicator of the scheme, in the scheme's order.
     *
     * @param scores manual scores of this bureau; at most one per indicator
     */
    public List<IndicatorResult> ask(Dossier dossier, Collection<ManualScore> scores) {
        @Nullable SortedMap<String, List<Firing>> firings = askTogether(dossier);
        var applicability = new Applicability(scheme, dossier.bureau());
        var results = new ArrayList<IndicatorResult>();
        for (SchemeIndicator chosen : scheme.indicators()) {
            @Nullable Indicator indicator = rulebook.indicators().get(chosen.code());
            var obstacle = applicability.obstacle(chosen.code(), indicator);
            if (obstacle.isPresent()) {
                results.add(result(
                        dossier,
                        chosen.code(),
                        obstacle.get().outcome(),
                        obstacle.get().explanation()));
            } else if (indicator == null || chosen.automation() == Automation.MANUAL) {
                String lineage = indicator == null ? chosen.code() : indicator.lineage();
                results.add(new ManualScoring(dossier, chosen, lineage).ask(scores));
            } else {
                results.add(judge(dossier, indicator, chosen.automation(), firings));
            }
        }
        return results;
    }

    private IndicatorResult judge(
            Dossier dossier,
            Indicator indicator,
            Automation automation,
            @Nullable SortedMap<String, List<Firing>> all) {
        try {
            List<Firing> firings =
                    all == null ? askAlone(dossier, indicator) : all.getOrDefault(indicator.rulePackage(), List.of());
            var writer = new FindingWriter(dossier.bureau().code(), indicator, automation);
            return new Verdict(dossier, indicator).of(writer.write(firings));
        } catch (RuntimeException failure) {
            return result(dossier, indicator.id(), Outcome.ERROR, "本指标的规则运行出错，不计分，待排除后重新考核：" + root(failure));
        }
    }

    /** What all rules report, by package; null when a rule failed, for then each indicator is asked on its own. */
    private @Nullable SortedMap<String, List<Firing>> askTogether(Dossier dossier) {
        try {
            return byPackage(ask(together, dossier));
        } catch (RuntimeException someRuleFailed) {
            return null;
        }
    }

    private List<Firing> askAlone(Dossier dossier, Indicator indicator) {
        Model model = models.byPackage().get(indicator.rulePackage());
        if (model == null) {
            return List.of();
        }
        RuleBase base = alone.computeIfAbsent(indicator.id(), id -> new RuleBase(List.of(model)));
        return ask(base, dossier);
    }

    private List<Firing> ask(RuleBase base, Dossier dossier) {
        var collector = new FindingCollector();
        base.ask(dossier.cases(), collector, Map.of("parameters", parameters, "sink", collector));
        return collector.firings();
    }

    private static SortedMap<String, List<Firing>> byPackage(List<Firing> firings) {
        var byPackage = new TreeMap<String, List<Firing>>();
        for (Firing firing : firings) {
            byPackage
                    .computeIfAbsent(firing.rulePackage(), name -> new ArrayList<>())
                    .add(firing);
        }
        return byPackage;
    }

    private List<Model> chosenModels() {
        return scheme.indicators().stream()
                .map(chosen -> rulebook.indicators().get(chosen.code()))
                .filter(indicator -> indicator != null)
                .map(indicator -> models.byPackage().get(indicator.rulePackage()))
                .filter(model -> model != null)
                .toList();
    }

    private static IndicatorResult result(Dossier dossier, String code, Outcome outcome, String explanation) {
        return new IndicatorResult(dossier.bureau().code(), code, outcome, 0, List.of(), explanation);
    }

    private static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
