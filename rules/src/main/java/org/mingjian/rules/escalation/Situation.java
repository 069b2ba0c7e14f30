// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.escalation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.History;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.LadderStep;
import org.mingjian.rules.scoring.RectificationStanding;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** All a ladder's conditions are asked of, for one bureau. */
record Situation(
        EvaluationScheme scheme,
        ScoreSheet sheet,
        RankedBureau place,
        Ranking ranking,
        History previous,
        RectificationStanding rectification) {

    /** The figures that make a step's condition true, Chinese; empty where it is not. */
    Optional<String> figures(LadderStep step) {
        return switch (step.condition()) {
            case ANY_VIOLATION -> violations();
            case VETO ->
                when(!sheet.veto().isEmpty(), "否决指标 " + String.join("、", sheet.veto()) + "，" + scoreAndGrade());
            case LOWEST_GRADE -> when(lowest(), scoreAndGrade());
            case LOWEST_GRADE_RUNNING ->
                when(lowest() && running() >= step.value(), "连续 " + running() + " 期“" + sheet.grade() + "”");
            case LAST_IN_GROUP -> lastInGroup(step.value());
            case FIRST_IN_GROUP ->
                when(highest() && ranked() && rank() <= step.value(), "本组第 " + rank() + " 名，" + scoreAndGrade());
            case OVERDUE ->
                when(
                        rectification.workingDaysOverdue() > step.value(),
                        "最长逾期 " + rectification.workingDaysOverdue() + " 个工作日");
            case REMINDED ->
                when(rectification.reminders() >= step.value(), "催办 " + rectification.reminders() + " 次仍未反馈");
            case RECURRENCE ->
                when(rectification.recurrences() >= step.value(), "反弹 " + rectification.recurrences() + " 次");
        };
    }

    /** Ids of the findings a step's notice covers. */
    List<String> findings(LadderStep step) {
        return switch (step.condition()) {
            case OVERDUE, REMINDED, RECURRENCE -> ofItems();
            case FIRST_IN_GROUP -> List.of();
            case VETO ->
                sheet.lines().stream()
                        .filter(line -> line.kind() == IndicatorKind.VETO)
                        .flatMap(line -> standing(line).stream())
                        .map(finding -> finding.finding().id())
                        .toList();
            default ->
                toRectify().stream().map(finding -> finding.finding().id()).toList();
        };
    }

    /** Findings of this sheet about the items overdue or back again; those that fell due before are in earlier sheets. */
    private List<String> ofItems() {
        return sheet.lines().stream()
                .flatMap(line -> standing(line).stream())
                .filter(finding -> finding.finding().facts().stream()
                        .anyMatch(fact -> fact.field().equals("rectificationId")
                                && rectification.items().contains(fact.value())))
                .map(finding -> finding.finding().id())
                .toList();
    }

    private Optional<String> violations() {
        List<ScoredFinding> standing = toRectify();
        BigDecimal lost = sheet.possible().subtract(sheet.got());
        return when(!standing.isEmpty(), "共 " + standing.size() + " 个问题，扣 " + lost + " 分");
    }

    /** Standing findings, a fact once: not what another indicator of its exclusive group already lists. */
    private List<ScoredFinding> toRectify() {
        var listed = new HashSet<String>();
        var findings = new ArrayList<ScoredFinding>();
        for (ScoreLine line : sheet.lines()) {
            Optional<String> group = scheme.exclusive().stream()
                    .filter(exclusive -> exclusive.indicators().contains(line.indicator()))
                    .map(exclusive -> exclusive.code())
                    .findFirst();
            for (ScoredFinding finding : standing(line)) {
                String subject = finding.finding().subject();
                boolean veto = line.kind() == IndicatorKind.VETO;
                boolean twice =
                        finding.suppressedBy() != null && finding.effective().signum() == 0
                                || veto && group.isPresent() && listed.contains(group.get() + "\n" + subject);
                if (!twice) {
                    findings.add(finding);
                }
                group.ifPresent(code -> listed.add(code + "\n" + subject));
            }
        }
        return findings;
    }

    private static List<ScoredFinding> standing(ScoreLine line) {
        if (line.outcome() != Outcome.VIOLATED) {
            return List.of();
        }
        return line.findings().stream()
                .filter(finding -> finding.finding().outcome() == Outcome.VIOLATED)
                .toList();
    }

    private Optional<String> lastInGroup(int count) {
        List<RankedBureau> group = ranking.places().stream()
                .filter(other -> other.group().equals(place.group()) && other.rank() != null)
                .toList();
        if (!ranked() || group.size() <= count) {
            return Optional.empty();
        }
        long behind = group.stream().filter(other -> rankOf(other) > rank()).count();
        long level = group.stream().filter(other -> rankOf(other) == rank()).count();
        boolean last = behind < count && behind + level < group.size();
        return when(last, "本组 " + group.size() + " 家中第 " + rank() + " 名，" + scoreAndGrade());
    }

    private boolean ranked() {
        return place.rank() != null;
    }

    private int rank() {
        return rankOf(place);
    }

    private static int rankOf(RankedBureau bureau) {
        Integer rank = bureau.rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    private int running() {
        History.Place before = previous.places().get(sheet.bureau());
        return 1 + (before == null ? 0 : before.runningLowest());
    }

    private boolean lowest() {
        List<GradeBand> grades = scheme.grades();
        return grades.size() > 1 && grades.get(grades.size() - 1).grade().equals(sheet.grade());
    }

    private boolean highest() {
        return scheme.grades().get(0).grade().equals(sheet.grade());
    }

    private String scoreAndGrade() {
        String score = sheet.score() == null ? "不计分" : "得分 " + sheet.score();
        return sheet.grade() == null ? score : score + "，等次“" + sheet.grade() + "”";
    }

    private static Optional<String> when(boolean holds, String figures) {
        return holds ? Optional.of(figures) : Optional.empty();
    }
}
