// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauFunction;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.GroupAssignment;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * Scores the frozen facts of one evaluation again with edition, scope or decisions exchanged.
 *
 * @param own whose facts and question are asked
 * @param under by whose edition and calendar
 * @param codes from the own edition to the other
 */
record Rescoring(ComparedEvaluation own, ComparedEvaluation under, CarriedCodes codes) {

    /** In its own edition. */
    Rescoring(ComparedEvaluation own) {
        this(own, own, new CarriedCodes(List.of()));
    }

    /** Within the own scope. */
    ScoreSheet with(Collection<Decision> decisions) {
        return sheet(facts(decisions), Set.of());
    }

    /**
     * Within another scope, told in the codes of the edition asked by.
     *
     * @param decisions those about the scope apart
     * @param met indicators taken as satisfied
     */
    ScoreSheet within(Scope scope, Collection<Decision> decisions, Set<String> met) {
        List<Fact> facts = new ArrayList<>(facts(decisions));
        facts.removeIf(fact -> fact.bureau().equals(own.bureau())
                && (fact instanceof Bureau || fact instanceof GroupAssignment || fact instanceof BureauFunction));
        facts.add(scope.on(Scope.row(own)));
        facts.addAll(scope.on(own.bureau(), own.question()));
        return sheet(facts, met);
    }

    /** Material another edition asks for by a day was not asked for then: to lack it is no fault. */
    private ScoreSheet sheet(List<Fact> facts, Set<String> met) {
        Map<String, Outcome> given = new HashMap<>();
        met.forEach(code -> given.put(code, Outcome.SATISFIED));
        ScoreSheet sheet = under.rules().evaluateBureau(own.bureau(), facts, own.question(), given);
        if (own.sameEdition(under)) {
            return sheet;
        }
        List<String> unasked = sheet.lines().stream()
                .filter(line -> line.reason().equals(Reason.MATERIAL_MISSING))
                .map(ScoreLine::indicator)
                .toList();
        unasked.forEach(code -> given.put(code, Outcome.PENDING));
        return unasked.isEmpty() ? sheet : under.rules().evaluateBureau(own.bureau(), facts, own.question(), given);
    }

    private List<Fact> facts(Collection<Decision> decisions) {
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : own.facts()) {
            boolean ofBureau = fact.bureau().equals(own.bureau());
            if (fact instanceof ManualScore score && ofBureau) {
                facts.addAll(Moved.under(codes, score, own.scheme(), under.scheme()));
            } else if (!(fact instanceof Decision && ofBureau)) {
                facts.add(fact);
            }
        }
        facts.addAll(Moved.under(codes, List.copyOf(decisions)));
        return facts;
    }
}
