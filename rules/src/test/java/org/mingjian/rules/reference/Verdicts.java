// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
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
            judged.add(judge(line, about, charge));
        }
        line.charges = judged;
        if (granted(about, DecisionKind.NOT_APPLICABLE, line, null).isPresent()) {
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

    private Charge judge(Line line, List<Decision> about, Charge charge) {
        Remark remark = charge.remark();
        boolean bonus = line.chosen.kind() == IndicatorKind.BONUS;
        boolean veto = line.chosen.kind() == IndicatorKind.VETO;
        Outcome lifted = bonus ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
        Outcome standing = bonus ? Outcome.SATISFIED : Outcome.VIOLATED;
        Outcome outcome = remark.outcome();
        BigDecimal adjusted = null;
        for (Decision decision : about) {
            boolean exempting =
                    decision.kind() == DecisionKind.NOT_APPLICABLE || decision.kind() == DecisionKind.WAIVER;
            boolean confirming = decision.kind() == DecisionKind.VETO_CONFIRMATION;
            if (exempting || !mentions(decision, line, remark)) {
                continue;
            }
            if (decision.outcome() == DecisionOutcome.DISMISSED) {
                outcome = lifted;
                adjusted = null;
            } else if (decision.outcome() == DecisionOutcome.ADJUSTED && !veto && !bonus && !confirming) {
                outcome = standing;
                adjusted = decision.deduction();
            } else if (decision.outcome() == DecisionOutcome.CONFIRMED
                    && (veto ? confirming && byTwo(decision) : !confirming)) {
                boolean upheld = decision.kind() == DecisionKind.APPEAL && outcome == standing;
                adjusted = upheld ? adjusted : null;
                outcome = standing;
            }
        }
        if (granted(about, DecisionKind.NOT_APPLICABLE, line, remark).isPresent()) {
            return charge.judged(Outcome.NOT_APPLICABLE, null);
        }
        boolean waived = granted(about, DecisionKind.WAIVER, line, remark)
                .filter(this::runs)
                .isPresent();
        return outcome == standing && waived ? charge.judged(lifted, null) : charge.judged(outcome, adjusted);
    }

    /** A finding by its number, a subject by its key, or everything. */
    private boolean mentions(Decision decision, Line line, Remark remark) {
        if (decision.finding() == null) {
            return decision.subject() == null || decision.subject().equals(remark.subject());
        }
        Indicator indicator = docket.rulebook().indicators().get(line.chosen.code());
        String lineage = indicator == null ? line.chosen.code() : indicator.lineage();
        return decision.finding()
                .equals(FindingId.of(docket.bureau().code(), lineage, remark.reason(), remark.subject()));
    }

    private static boolean byTwo(Decision decision) {
        return decision.confirmedBy() != null && !Questions.sameName(decision.decidedBy(), decision.confirmedBy());
    }

    /** The last decision of the kind on a remark, or with none on the whole indicator, if it grants. */
    private Optional<Decision> granted(List<Decision> about, DecisionKind kind, Line line, Remark remark) {
        return about.stream()
                .filter(decision -> decision.kind() == kind)
                .filter(decision -> remark == null
                        ? decision.subject() == null && decision.finding() == null
                        : mentions(decision, line, remark))
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
