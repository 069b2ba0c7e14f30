// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;

/** The office's decisions laid over the clerk's remarks. */
final class Verdicts {

    private final Docket docket;

    Verdicts(Docket docket) {
        this.docket = docket;
    }

    void lay(Line line) {
        List<Decision> about = docket.all(Decision.class).stream()
                .filter(decision -> decision.indicator().equals(line.chosen.code()))
                .filter(this::holds)
                .sorted(Comparator.comparing(Decision::decidedOn).thenComparing(Decision::id))
                .toList();
        if (granted(about, DecisionKind.NOT_APPLICABLE, null)) {
            line.outcome = Outcome.NOT_APPLICABLE;
            return;
        }
        boolean had = !line.charges.isEmpty();
        List<Charge> judged = new ArrayList<>();
        for (Charge charge : line.charges) {
            Remark remark = charge.remark();
            judged.add(new Charge(remark.as(judge(line, about, remark)), charge.deducted(), charge.effective()));
        }
        line.charges = judged;
        if (had && line.chosen.kind() != IndicatorKind.BONUS) {
            line.outcome = Answer.outcome(judged.stream().map(Charge::remark).toList());
        }
    }

    private Outcome judge(Line line, List<Decision> about, Remark remark) {
        if (remark.outcome() == Outcome.SATISFIED) {
            return Outcome.SATISFIED;
        }
        String subject = remark.subject();
        if (granted(about, DecisionKind.NOT_APPLICABLE, subject)) {
            return Outcome.NOT_APPLICABLE;
        }
        if (granted(about, DecisionKind.WAIVER, subject) || granted(about, DecisionKind.WAIVER, null)) {
            return Outcome.SATISFIED;
        }
        Optional<Decision> last = about.stream()
                .filter(decision -> decision.kind() == DecisionKind.REVIEW || decision.kind() == DecisionKind.APPEAL)
                .filter(decision -> decision.subject() == null || decision.subject().equals(subject))
                .reduce((earlier, later) -> later);
        if (last.isPresent() && last.get().outcome() == DecisionOutcome.DISMISSED) {
            return Outcome.SATISFIED;
        }
        if (line.chosen.kind() == IndicatorKind.VETO) {
            return confirmedByTwo(about, subject) ? Outcome.VIOLATED : Outcome.PENDING;
        }
        return last.isPresent() && last.get().outcome() == DecisionOutcome.CONFIRMED
                ? Outcome.VIOLATED
                : remark.outcome();
    }

    private static boolean confirmedByTwo(List<Decision> about, String subject) {
        return about.stream()
                .filter(decision -> decision.kind() == DecisionKind.VETO_CONFIRMATION)
                .filter(decision -> decision.outcome() == DecisionOutcome.CONFIRMED)
                .filter(decision -> decision.subject() == null || decision.subject().equals(subject))
                .anyMatch(decision -> decision.confirmedBy() != null
                        && !Questions.sameName(decision.decidedBy(), decision.confirmedBy()));
    }

    private static boolean granted(List<Decision> about, DecisionKind kind, String subject) {
        return about.stream()
                .filter(decision -> decision.kind() == kind)
                .filter(decision -> subject == null
                        ? decision.subject() == null
                        : subject.equals(decision.subject()))
                .reduce((earlier, later) -> later)
                .map(decision -> decision.outcome() == DecisionOutcome.GRANTED)
                .orElse(false);
    }

    /** Made by the day of the evaluation, and in force then; a waiver without an end never is. */
    private boolean holds(Decision decision) {
        LocalDate day = docket.asOf();
        if (decision.kind() == DecisionKind.WAIVER && decision.to() == null) {
            return false;
        }
        return !decision.decidedOn().isAfter(day)
                && (decision.from() == null || !decision.from().isAfter(day))
                && (decision.to() == null || !decision.to().isBefore(day));
    }
}
