// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.History;
import org.mingjian.rules.ranking.RankingCalculator;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.LadderStep.Condition;
import org.mingjian.rules.scheme.NoticeKind;
import org.mingjian.rules.scoring.Found;
import org.mingjian.rules.scoring.RectificationStanding;
import org.mingjian.rules.scoring.ScoreSheet;

class EscalationLadderTest {

    private static final EvaluationScheme SCHEME = new Edition()
            .deduction("JC-01", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.10"))))
            .deduction("YS-03", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.10"))))
            .veto("VT-03")
            .exclusive("YS-03", "VT-03")
            .ladder(Condition.ANY_VIOLATION, 0, NoticeKind.RECTIFICATION)
            .ladder(Condition.OVERDUE, 5, NoticeKind.SUPERVISION)
            .ladder(Condition.RECURRENCE, 2, NoticeKind.SUPERVISION)
            .ladder(Condition.VETO, 0, NoticeKind.CIRCULAR)
            .ladder(Condition.LOWEST_GRADE, 0, NoticeKind.CIRCULAR)
            .ladder(Condition.LOWEST_GRADE_RUNNING, 2, NoticeKind.INTERVIEW)
            .ladder(Condition.LAST_IN_GROUP, 1, NoticeKind.INTERVIEW)
            .ladder(Condition.FIRST_IN_GROUP, 1, NoticeKind.COMMENDATION)
            .scheme();

    @Test
    void everyStepThatHoldsIsProposedWithItsFiguresOneNoticeOfAKind() {
        List<ScoreSheet> sheets = List.of(
                new Found("BUREAUB", "G1")
                        .violated("YS-03", "R", "R1", 2)
                        .confirmedVeto("VT-03", "R", "R1")
                        .score(SCHEME),
                new Found("BUREAUA", "G1").score(SCHEME));
        var before = new History(new TreeMap<>(Map.of("BUREAUB", new History.Place(2, null, "不合格", 1))));

        List<NoticeProposal> proposals = new EscalationLadder(SCHEME)
                .propose(sheets, new RankingCalculator(SCHEME).rank(sheets, before), before);

        assertThat(proposals)
                .extracting(
                        NoticeProposal::bureau, NoticeProposal::kind, NoticeProposal::reason, NoticeProposal::detail)
                .containsExactly(
                        tuple("BUREAUA", NoticeKind.COMMENDATION, "FIRST_IN_GROUP", "理由：本组第 1 名，得分 100.00，等次“优秀”"),
                        tuple("BUREAUB", NoticeKind.RECTIFICATION, "ANY_VIOLATION", "理由：共 1 个问题，扣 0.20 分"),
                        tuple(
                                "BUREAUB",
                                NoticeKind.CIRCULAR,
                                "VETO;LOWEST_GRADE",
                                "理由：否决指标 VT-03，得分 59.00，等次“不合格”；理由：得分 59.00，等次“不合格”"),
                        tuple(
                                "BUREAUB",
                                NoticeKind.INTERVIEW,
                                "LOWEST_GRADE_RUNNING;LAST_IN_GROUP",
                                "理由：连续 2 期“不合格”；理由：本组 2 家中第 2 名，得分 59.00，等次“不合格”"));
    }

    @Test
    void theOnlyBureauOfAGroupIsNotItsLast() {
        List<ScoreSheet> sheets = List.of(
                new Found("BUREAUB", "G1").violated("JC-01", "R", "", 20).score(SCHEME));

        List<NoticeProposal> proposals = propose(sheets);

        assertThat(proposals).extracting(NoticeProposal::reason).containsExactly("ANY_VIOLATION", "LOWEST_GRADE");
    }

    @Test
    void overdueAndRecurringRectificationsClimbTheLadder() {
        ScoreSheet sheet = new Found("BUREAUA", "G1").score(SCHEME);

        assertThat(propose(List.of(sheet.standing(new RectificationStanding(5, 1, 0, List.of("ZG1"))))))
                .extracting(NoticeProposal::reason)
                .containsExactly("FIRST_IN_GROUP");
        assertThat(propose(List.of(sheet.standing(new RectificationStanding(6, 2, 0, List.of("ZG1"))))))
                .extracting(NoticeProposal::reason, NoticeProposal::detail, NoticeProposal::findings)
                .containsExactly(
                        tuple("OVERDUE;RECURRENCE", "理由：最长逾期 6 个工作日；理由：反弹 2 次", List.of()),
                        tuple("FIRST_IN_GROUP", "理由：本组第 1 名，得分 100.00，等次“优秀”", List.of()));
    }

    @Test
    void remindersWithoutEffectClimbItToo() {
        EvaluationScheme scheme = new Edition()
                .deduction("JC-01", "2.00", "2.00", Map.of("R", Deduction.perOccurrence(new BigDecimal("0.10"))))
                .ladder(Condition.REMINDED, 2, NoticeKind.CIRCULAR)
                .ladder(Condition.OVERDUE, 60, NoticeKind.ACCOUNTABILITY)
                .scheme();
        ScoreSheet sheet = new Found("BUREAUA", "G1").score(scheme);
        var ranking = new RankingCalculator(scheme);
        List<ScoreSheet> once = List.of(sheet.standing(new RectificationStanding(60, 0, 1, List.of("ZG1"))));
        List<ScoreSheet> twice = List.of(sheet.standing(new RectificationStanding(61, 0, 2, List.of("ZG1"))));

        assertThat(new EscalationLadder(scheme).propose(once, ranking.rank(once, History.none()), History.none()))
                .isEmpty();
        assertThat(new EscalationLadder(scheme).propose(twice, ranking.rank(twice, History.none()), History.none()))
                .extracting(NoticeProposal::kind, NoticeProposal::detail)
                .containsExactly(
                        tuple(NoticeKind.CIRCULAR, "理由：催办 2 次仍未反馈"),
                        tuple(NoticeKind.ACCOUNTABILITY, "理由：最长逾期 61 个工作日"));
    }

    private static List<NoticeProposal> propose(List<ScoreSheet> sheets) {
        return new EscalationLadder(SCHEME)
                .propose(sheets, new RankingCalculator(SCHEME).rank(sheets, History.none()), History.none());
    }
}
