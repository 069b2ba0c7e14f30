// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.decision.ProposalDraft;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads what is asked of a finding, and names what is missing. */
@Component
class MoveWords {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final int NOTE_AT_MOST = 2000;

    private final MessageSource messages;
    private final Clock clock;

    MoveWords(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    String title(Transition to) {
        return say("transition." + to.word());
    }

    String state(FindingState state) {
        return say("finding-state." + state);
    }

    String ground(Ground ground) {
        return say("ground." + ground);
    }

    String nothing() {
        return say("transition.none");
    }

    String needed(String note) {
        if (note.isEmpty()) {
            throw Refusal.invalid(List.of(new FieldProblem("/note", say("decision.note.needed"))));
        }
        return note;
    }

    /** What a first person proposes. */
    ProposalDraft draft(FindingCourse course, Transition to, MoveRequest asked) {
        List<FieldProblem> problems = new ArrayList<>();
        Reason reason = reason(to.grounds(), asked, problems);
        BigDecimal deduction = to == Transition.ADJUST ? deduction(course, asked.deduction(), problems) : null;
        LocalDate last = to == Transition.WAIVE ? last(asked.expiresOn(), problems) : null;
        String scope = to == Transition.WAIVE && asked.scope() != null ? asked.scope() : "FINDING";
        if (!List.of("FINDING", "SUBJECT", "INDICATOR").contains(scope)) {
            problems.add(new FieldProblem("/scope", say("waiver.scope.unknown")));
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
    ProposalDraft appealDraft(FindingCourse course, MoveRequest asked) {
        List<FieldProblem> problems = new ArrayList<>();
        Reason reason = reason(Transition.DECIDE.grounds(), asked, problems);
        DecisionOutcome outcome = switch (String.valueOf(asked.outcome())) {
            case "STANDS" -> DecisionOutcome.CONFIRMED;
            case "ADJUSTED" -> DecisionOutcome.ADJUSTED;
            case "DISMISSED" -> DecisionOutcome.DISMISSED;
            default -> {
                problems.add(new FieldProblem("/outcome", say("appeal.outcome.choose")));
                yield DecisionOutcome.CONFIRMED;
            }
        };
        if (outcome == DecisionOutcome.ADJUSTED && course.kind() != IndicatorKind.DEDUCTION) {
            problems.add(new FieldProblem("/outcome", say("appeal.outcome.whole")));
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

    Ground ground(Transition to, MoveRequest asked) {
        return checked(to, asked).ground();
    }

    String said(Transition to, MoveRequest asked) {
        String note = asked.note() == null ? "" : asked.note().strip();
        return note.isEmpty() ? checked(to, asked).note() : note;
    }

    private Reason checked(Transition to, MoveRequest asked) {
        List<FieldProblem> problems = new ArrayList<>();
        Reason reason = reason(to.grounds(), asked, problems);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
        return reason;
    }

    private record Reason(Ground ground, String note) {}

    /** A code, a title, or words of one's own. */
    private Reason reason(List<Ground> taken, MoveRequest asked, List<FieldProblem> problems) {
        String given = asked.reason() == null ? "" : asked.reason().strip();
        String note = asked.note() == null ? "" : asked.note().strip();
        Optional<Ground> known = taken.stream()
                .filter(one -> one.name().equalsIgnoreCase(given) || ground(one).equals(given))
                .findFirst();
        boolean code = given.matches("[A-Z_]+");
        String said = known.isPresent() || code ? note : note.isEmpty() ? given : given + "：" + note;
        if (given.isEmpty() && note.isEmpty() || known.isEmpty() && code) {
            problems.add(new FieldProblem(
                    "/reason",
                    say(
                            "decision.reason.choose",
                            taken.stream()
                                    .map(one -> one.name() + " " + ground(one))
                                    .collect(Collectors.joining("、")))));
        }
        if (known.filter(one -> one != Ground.OTHER).isEmpty() && said.isEmpty() && problems.isEmpty()) {
            problems.add(new FieldProblem("/note", say("decision.note.needed")));
        }
        if (said.length() > NOTE_AT_MOST) {
            problems.add(new FieldProblem("/note", say("decision.note.long", NOTE_AT_MOST)));
        }
        return new Reason(known.orElse(Ground.OTHER), said);
    }

    /** Below what the rule deducts, where that is known already. */
    private @Nullable BigDecimal deduction(
            FindingCourse course, @Nullable BigDecimal asked, List<FieldProblem> problems) {
        BigDecimal rule = course.ruleDeducts();
        if (asked == null || asked.signum() < 0 || asked.stripTrailingZeros().scale() > 2) {
            problems.add(new FieldProblem("/deduction", say("decision.deduction.needed")));
        } else if (rule != null && asked.compareTo(rule) >= 0) {
            problems.add(new FieldProblem("/deduction", say("decision.deduction.below", rule.toPlainString())));
        }
        return asked;
    }

    private @Nullable LocalDate last(@Nullable LocalDate asked, List<FieldProblem> problems) {
        if (asked == null || asked.isBefore(LocalDate.ofInstant(clock.instant(), CITY))) {
            problems.add(new FieldProblem("/expiresOn", say("waiver.end.needed")));
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

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.SIMPLIFIED_CHINESE);
    }
}
