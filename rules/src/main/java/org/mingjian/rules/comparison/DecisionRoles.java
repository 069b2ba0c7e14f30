// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * What the decisions about a bureau do to a score.
 *
 * @param scope the duty does not apply: applicability
 * @param answers confirm or dismiss what the rules had to leave open, a veto or a pending finding: they tell what happened
 * @param corrections change what the rules had judged: reviews, appeals, waivers
 */
record DecisionRoles(List<Decision> scope, List<Decision> answers, List<Decision> corrections) {

    /**
     * @param facts with the decisions in them
     * @param codes from the edition the decisions name to that of the sheet
     * @param sheet on which the decisions lie, for what each finding was before them
     */
    static DecisionRoles of(Collection<Fact> facts, CarriedCodes codes, ScoreSheet sheet) {
        var scope = new ArrayList<Decision>();
        var answers = new ArrayList<Decision>();
        var corrections = new ArrayList<Decision>();
        for (Fact fact : facts) {
            if (fact instanceof Decision decision && decision.bureau().equals(sheet.bureau())) {
                switch (decision.kind()) {
                    case NOT_APPLICABLE -> scope.add(decision);
                    case VETO_CONFIRMATION -> answers.add(decision);
                    case REVIEW -> (answers(decision, codes, sheet) ? answers : corrections).add(decision);
                    case APPEAL, WAIVER -> corrections.add(decision);
                }
            }
        }
        return new DecisionRoles(scope, answers, corrections);
    }

    List<Decision> withoutCorrections() {
        return join(scope, answers);
    }

    /** Everything but what decides about the scope. */
    List<Decision> aboutFindings() {
        return join(answers, corrections);
    }

    List<Decision> all() {
        return join(withoutCorrections(), corrections);
    }

    private static List<Decision> join(List<Decision> some, List<Decision> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static boolean answers(Decision review, CarriedCodes codes, ScoreSheet sheet) {
        List<String> named = codes.of(review.indicator());
        return sheet.lines().stream()
                .flatMap(line -> line.findings().stream())
                .filter(one -> one.original().outcome() == Outcome.PENDING)
                .map(ScoredFinding::finding)
                .anyMatch(finding -> speaksOf(review, named, finding));
    }

    private static boolean speaksOf(Decision decision, List<String> indicators, Finding finding) {
        String one = decision.finding();
        if (one != null && !one.isEmpty()) {
            return one.equals(finding.id());
        }
        String subject = decision.subject();
        return indicators.contains(finding.indicator())
                && (subject == null || subject.isEmpty() || subject.equals(finding.subject()));
    }
}
