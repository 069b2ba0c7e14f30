// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeIndicator;

/** From what was found and decided to a score sheet (计分卡) under one scheme. Reads no facts but decisions. */
public final class ScoreCalculator {

    private final Rulebook rulebook;
    private final EvaluationScheme scheme;

    public ScoreCalculator(Rulebook rulebook, EvaluationScheme scheme) {
        this.rulebook = rulebook;
        this.scheme = scheme;
    }

    /**
     * The score sheet of one bureau.
     *
     * @param results one for every indicator of the scheme, in any order
     * @param decisions of this bureau; others are passed over
     * @throws IllegalArgumentException if the result of an indicator is missing, or a finding lacks what its deduction
     *     is computed from
     */
    public ScoreSheet score(
            Bureau bureau, Question question, Collection<IndicatorResult> results, Collection<Decision> decisions) {
        List<RuledLine> ruled = ruled(bureau, question, results, decisions);
        List<ScoreLine> lines = new LineWriter(scheme, ruled).write();
        var totals = new Totals(scheme, lines);
        var bonus = new BonusSum(scheme, totals.base(), !totals.veto().isEmpty());
        List<ScoreLine> counted = bonus.counted(ruled, lines);
        BigDecimal score = totals.score(bonus.total());
        return new ScoreSheet(
                bureau.code(),
                bureau.name(),
                bureau.group(),
                score,
                totals.base(),
                totals.got(),
                totals.possible(),
                bonus.total(),
                totals.veto(),
                codes(counted, Outcome.PENDING),
                totals.grade(score),
                totals.coverage(),
                counted.stream().mapToInt(ScoreLine::undecided).sum(),
                totals.dimensions(),
                counted);
    }

    private List<RuledLine> ruled(
            Bureau bureau, Question question, Collection<IndicatorResult> results, Collection<Decision> decisions) {
        Map<String, IndicatorResult> byIndicator = new HashMap<>();
        results.forEach(result -> byIndicator.put(result.indicator(), result));
        var overlay = new DecisionOverlay(rulebook, question, decisions);
        var ruled = new ArrayList<RuledLine>();
        for (SchemeIndicator indicator : scheme.indicators()) {
            IndicatorResult result = byIndicator.get(indicator.code());
            if (result == null || !result.bureau().equals(bureau.code())) {
                throw new IllegalArgumentException("no result of " + indicator.code() + " for bureau " + bureau.code());
            }
            ruled.add(overlay.rule(indicator, result));
        }
        return ruled;
    }

    static List<String> codes(List<ScoreLine> lines, Outcome vetoOutcome) {
        return lines.stream()
                .filter(line -> line.kind() == IndicatorKind.VETO && line.outcome() == vetoOutcome)
                .map(ScoreLine::indicator)
                .toList();
    }
}
