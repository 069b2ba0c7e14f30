// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
                .filter(decision -> docket.past(decision.decidedOn()))
                .filter(this::touchesThePeriod)
                .sorted(Comparator.comparing(Decision::decidedOn)
                        .thenComparing(Decision::kind)
                        .thenComparing(Decision::id))
                .toList();
        boolean bonus = line.chosen.kind() == IndicatorKind.BONUS;
        List<Charge> judged = new ArrayList<>();
        for (Charge charge : line.charges) {
            Remark remark = charge.remark();
            judged.add(new Charge(remark.as(judge(line, about, remark)), charge.deducted(), charge.effective()));
        }
        line.charges = judged;
        if (granted(about, DecisionKind.NOT_APPLICABLE, null).isPresent()) {
            line.outcome = Outcome.NOT_APPLICABLE;
        } else if (!judged.isEmpty() && bonus) {
            List<Outcome> outcomes =
                    judged.stream().map(charge -> charge.remark().outcome()).toList();
            line.outcome = Stream.of(Outcome.SATISFIED, Outcome.PENDING)
                    .filter(outcomes::contains)
                    .findFirst()
                    .orElse(Outcome.NOT_APPLICABLE);
        } else if (!judged.isEmpty()) {
            line.outcome = Answer.outcome(judged.stream().map(Charge::remark).toList());
        }
    }

    private Outcome judge(Line line, List<Decision> about, Remark remark) {
        boolean bonus = line.chosen.kind() == IndicatorKind.BONUS;
        boolean veto = line.chosen.kind() == IndicatorKind.VETO;
        Outcome lifted = bonus ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
        Outcome outcome = remark.outcome();
        for (Decision decision : about) {
            boolean exempting =
                    decision.kind() == DecisionKind.NOT_APPLICABLE || decision.kind() == DecisionKind.WAIVER;
            boolean confirming = decision.kind() == DecisionKind.VETO_CONFIRMATION;
            if (exempting || decision.subject() != null && !decision.subject().equals(remark.subject())) {
                continue;
            }
            if (decision.outcome() == DecisionOutcome.DISMISSED) {
                outcome = lifted;
            } else if (decision.outcome() == DecisionOutcome.CONFIRMED
                    && (veto ? confirming && byTwo(decision) : !confirming)) {
                outcome = bonus ? Outcome.SATISFIED : Outcome.VIOLATED;
            }
        }
        if (granted(about, DecisionKind.NOT_APPLICABLE, remark).isPresent()) {
            return Outcome.NOT_APPLICABLE;
        }
        boolean stands = outcome == (bonus ? Outcome.SATISFIED : Outcome.VIOLATED);
        boolean waived =
                granted(about, DecisionKind.WAIVER, remark).filter(this::runs).isPresent();
        return stands && waived ? lifted : outcome;
    }

    private static boolean byTwo(Decision decision) {
        return decision.confirmedBy() != null && !Questions.sameName(decision.decidedBy(), decision.confirmedBy());
    }

    /** The last decision of the kind on a remark, or with none on the whole indicator, if it grants. */
    private static Optional<Decision> granted(List<Decision> about, DecisionKind kind, Remark remark) {
        return about.stream()
                .filter(decision -> decision.kind() == kind)
                .filter(decision -> decision.subject() == null
                        || remark != null && decision.subject().equals(remark.subject()))
                .reduce((earlier, later) -> later)
                .filter(last -> last.outcome() == DecisionOutcome.GRANTED);
    }

    private boolean touchesThePeriod(Decision decision) {
        return (decision.from() == null
                        || !decision.from().isAfter(docket.period().to()))
                && (decision.to() == null
                        || !decision.to().isBefore(docket.period().from()));
    }

    /** A waiver runs from its first to its last day, and there must be a last one. */
    private boolean runs(Decision waiver) {
        return (waiver.from() == null || docket.past(waiver.from()))
                && waiver.to() != null
                && !waiver.to().isBefore(docket.asOf());
    }
}
