// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.ProposalDraft;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.springframework.stereotype.Component;

/** What one person proposes to decide about a finding, from what was asked; every defect is named. */
@Component
class MoveDrafts {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final MoveWords words;
    private final Clock clock;

    MoveDrafts(MoveWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** What a first person proposes. */
    ProposalDraft of(FindingCourse course, Transition to, MoveRequest asked) {
        List<FieldProblem> problems = new ArrayList<>();
        MoveWords.Reason reason = words.reason(to.grounds(), asked, problems);
        BigDecimal deduction = to == Transition.ADJUST ? deduction(course, asked.deduction(), problems) : null;
        LocalDate last = to == Transition.WAIVE ? last(asked.expiresOn(), problems) : null;
        String scope = to == Transition.WAIVE && asked.scope() != null ? asked.scope() : "FINDING";
        if (!List.of("FINDING", "SUBJECT", "INDICATOR").contains(scope)) {
            problems.add(new FieldProblem("/scope", words.say("waiver.scope.unknown")));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        Finding finding = course.last().finding();
        return new ProposalDraft(
                kind(course, to),
                outcome(to),
                finding.bureau(),
                finding.indicator(),
                scope.equals("FINDING") ? finding.id() : null,
                scope.equals("INDICATOR") ? null : finding.subject(),
                deduction,
                null,
                last,
                reason.ground(),
                reason.note(),
                null);
    }

    /** What a first person proposes about the open appeal. */
    ProposalDraft ofAppeal(FindingCourse course, MoveRequest asked) {
        List<FieldProblem> problems = new ArrayList<>();
        MoveWords.Reason reason = words.reason(Transition.DECIDE.grounds(), asked, problems);
        DecisionOutcome outcome = switch (String.valueOf(asked.outcome())) {
            case "STANDS" -> DecisionOutcome.CONFIRMED;
            case "ADJUSTED" -> DecisionOutcome.ADJUSTED;
            case "DISMISSED" -> DecisionOutcome.DISMISSED;
            default -> {
                problems.add(new FieldProblem("/outcome", words.say("appeal.outcome.choose")));
                yield DecisionOutcome.CONFIRMED;
            }
        };
        if (outcome == DecisionOutcome.ADJUSTED && course.kind() != IndicatorKind.DEDUCTION) {
            problems.add(new FieldProblem("/outcome", words.say("appeal.outcome.whole")));
        }
        BigDecimal deduction =
                outcome == DecisionOutcome.ADJUSTED ? deduction(course, asked.deduction(), problems) : null;
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        Finding finding = course.last().finding();
        return new ProposalDraft(
                DecisionKind.APPEAL,
                outcome,
                finding.bureau(),
                finding.indicator(),
                finding.id(),
                finding.subject(),
                deduction,
                null,
                null,
                reason.ground(),
                reason.note(),
                course.openAppeal().orElseThrow().cause());
    }

    /** Below what the rule deducts, where that is known already. */
    private @Nullable BigDecimal deduction(
            FindingCourse course, @Nullable BigDecimal asked, List<FieldProblem> problems) {
        BigDecimal rule = course.ruleDeducts();
        if (asked == null || asked.signum() < 0 || asked.stripTrailingZeros().scale() > 2) {
            problems.add(new FieldProblem("/deduction", words.say("decision.deduction.needed")));
        } else if (rule != null && asked.compareTo(rule) >= 0) {
            problems.add(new FieldProblem("/deduction", words.say("decision.deduction.below", rule.toPlainString())));
        }
        return asked;
    }

    private @Nullable LocalDate last(@Nullable LocalDate asked, List<FieldProblem> problems) {
        if (asked == null || asked.isBefore(LocalDate.ofInstant(clock.instant(), CITY))) {
            problems.add(new FieldProblem("/expiresOn", words.say("waiver.end.needed")));
        }
        return asked;
    }

    private static DecisionKind kind(FindingCourse course, Transition to) {
        if (to == Transition.WAIVE) {
            return DecisionKind.WAIVER;
        }
        return course.kind() == IndicatorKind.VETO ? DecisionKind.VETO_CONFIRMATION : DecisionKind.REVIEW;
    }

    private static DecisionOutcome outcome(Transition to) {
        return switch (to) {
            case CONFIRM -> DecisionOutcome.CONFIRMED;
            case DISMISS -> DecisionOutcome.DISMISSED;
            case ADJUST -> DecisionOutcome.ADJUSTED;
            case WAIVE -> DecisionOutcome.GRANTED;
            case DECIDE, REPLY, APPEAL, APPROVE, RETURN, RECALL ->
                throw new IllegalArgumentException("no first step: " + to);
        };
    }
}
