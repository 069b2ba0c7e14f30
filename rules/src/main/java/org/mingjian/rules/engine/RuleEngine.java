// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.IndicatorResult;
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

    /** Measure of the one finding of an indicator people score: points taken off. */
    public static final String LOST = "lost";

    /** Measure of that finding under a bonus: points given. */
    public static final String GAINED = "gained";

    /** Measure of that finding under a veto: cases found. */
    public static final String FOUND = "found";

    private final Rulebook rulebook;
    private final EvaluationScheme scheme;
    private final RuleBases bases;

    public RuleEngine(Rulebook rulebook, EvaluationScheme scheme) {
        this(rulebook, scheme, RuleModels.compiled());
    }

    RuleEngine(Rulebook rulebook, EvaluationScheme scheme, RuleModels models) {
        this.rulebook = rulebook;
        this.scheme = scheme;
        this.bases = new RuleBases(models, chosen(rulebook, scheme), new Parameters(rulebook, scheme));
    }

    private RuleEngine(Rulebook rulebook, EvaluationScheme scheme, RuleBases bases) {
        this.rulebook = rulebook;
        this.scheme = scheme;
        this.bases = bases;
    }

    /** The same rules under a draft of the edition; built anew only where the draft asks more indicators. */
    public RuleEngine under(EvaluationScheme draft) {
        return new RuleEngine(rulebook, draft, bases.under(chosen(rulebook, draft), new Parameters(rulebook, draft)));
    }

    /**
     * One result per indicator of the scheme, in the scheme's order.
     *
     * @param scores manual scores of this bureau; at most one per indicator
     */
    public List<IndicatorResult> ask(Dossier dossier, Collection<ManualScore> scores) {
        var inquiry = new Inquiry(bases, dossier);
        var applicability = new Applicability(scheme, dossier.bureau());
        return scheme.indicators().stream()
                .map(chosen -> ask(chosen, inquiry, applicability, scores))
                .toList();
    }

    /** Time of each indicator's rules over this dossier, by a clock of the caller; rules that fail have none. */
    public Map<String, Long> times(Dossier dossier, LongSupplier nanos) {
        Map<String, Long> times = new TreeMap<>();
        for (Indicator indicator : chosen(rulebook, scheme)) {
            try {
                // The first time builds what the second one is timed with.
                bases.askAlone(indicator, dossier);
                long begun = nanos.getAsLong();
                bases.askAlone(indicator, dossier);
                times.put(indicator.id(), nanos.getAsLong() - begun);
            } catch (RuntimeException failedRule) {
                // Its result says so; here is nothing to time.
                continue;
            }
        }
        return times;
    }

    private IndicatorResult ask(
            SchemeIndicator chosen, Inquiry inquiry, Applicability applicability, Collection<ManualScore> scores) {
        @Nullable Indicator indicator = rulebook.indicators().get(chosen.code());
        var obstacle = applicability.obstacle(chosen.code(), indicator);
        if (obstacle.isPresent()) {
            return inquiry.unasked(
                    chosen.code(), obstacle.get().outcome(), obstacle.get().explanation());
        }
        if (indicator == null || chosen.automation() == Automation.MANUAL) {
            String lineage = indicator == null ? chosen.code() : indicator.lineage();
            return new ManualScoring(inquiry.dossier(), chosen, lineage).ask(scores);
        }
        return inquiry.ask(indicator, chosen.automation());
    }

    private static List<Indicator> chosen(Rulebook rulebook, EvaluationScheme scheme) {
        return scheme.indicators().stream()
                .map(chosen -> rulebook.indicators().get(chosen.code()))
                .filter(indicator -> indicator != null)
                .toList();
    }
}
