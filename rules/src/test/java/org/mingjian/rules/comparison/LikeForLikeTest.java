// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.simulation.DraftEdition;
import org.mingjian.rules.simulation.Overlay;

/**
 * One request of one bureau under editions of one indicator, YS-03 of four points. It was received on Monday 2026-07-27; the
 * first working day is the 28th, the twentieth Monday 2026-08-24, the twenty-third Thursday 2026-08-27. The reply went out on
 * Wednesday 2026-08-26: two working days late under twenty, in time under twenty-three.
 */
class LikeForLikeTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final EvaluationScheme BASE = new SchemeReader(RULEBOOK).byId(SchemeReader.STANDARD);
    private static final Question QUESTION = new Question(
            new PeriodDates("2026Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")),
            LocalDate.parse("2026-09-30"));
    private static final String FIRST_TIER = "indicators[YS-03].deductions[REPLY_LATE].tiers[1]";
    private static final String TERM = "indicators[YS-03].parameters[baseWorkingDays]";

    @Test
    void aDearerDeductionOfTodayIsTakenFromTheScoreOfThen() {
        ComparedEvaluation then = evaluation(Map.of());
        ComparedEvaluation now = evaluation(Map.of(FIRST_TIER, "1.50"));

        // 100 × (4.00 − 1.00) ÷ 4.00, and 100 × (4.00 − 1.50) ÷ 4.00.
        assertThat(then.sheet().score()).isEqualTo(new BigDecimal("75.00"));
        assertThat(again(then, now)).isEqualTo(new BigDecimal("62.50"));
    }

    @Test
    void aLongerTermOfTodayFindsNothingInTheFactsOfThen() {
        ComparedEvaluation then = evaluation(Map.of());
        ComparedEvaluation now = evaluation(Map.of(TERM, "23"));

        assertThat(then.sheet().score()).isEqualTo(new BigDecimal("75.00"));
        assertThat(again(then, now)).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void aShorterTermOfTodayFindsMoreThanWasFoundThen() {
        ComparedEvaluation then = evaluation(Map.of(TERM, "23"));
        ComparedEvaluation now = evaluation(Map.of(FIRST_TIER, "1.20"));

        // 100 × (4.00 − 1.20) ÷ 4.00.
        assertThat(then.sheet().score()).isEqualTo(new BigDecimal("100.00"));
        assertThat(again(then, now)).isEqualTo(new BigDecimal("70.00"));
    }

    @Test
    void underTheSameEditionItIsTheScoreItself() {
        ComparedEvaluation then = evaluation(Map.of());

        LikeForLike same = LikeForLike.of(then, evaluation(Map.of()), List.of());

        assertThat(same.score()).isEqualTo(new BigDecimal("75.00"));
        assertThat(same.sheet()).isSameAs(then.sheet());
        assertThat(same.comparable()).isEqualTo(1);
        assertThat(same.binding()).isEqualTo(1);
    }

    private static BigDecimal again(ComparedEvaluation then, ComparedEvaluation now) {
        return LikeForLike.of(then, now, List.of()).score();
    }

    /** @param changes to an edition that asks YS-03 alone */
    private static ComparedEvaluation evaluation(Map<String, String> changes) {
        Map<String, String> all = new TreeMap<>(changes);
        BASE.indicators().stream()
                .filter(one -> !one.code().equals("YS-03"))
                .forEach(one -> all.put("indicators[" + one.code() + "].enabled", "false"));
        EvaluationScheme scheme = DraftEdition.of(RULEBOOK, BASE, SchemeReader.text(BASE.id()), Overlay.of(all))
                .scheme();
        Evaluation rules = Evaluation.of(RULEBOOK, scheme, HolidayTable.china());
        return new ComparedEvaluation(scheme, rules, QUESTION, facts(), rules.evaluateBureau(facts(), QUESTION));
    }

    private static List<Fact> facts() {
        return List.of(
                row("bureaus", Map.of("code", "SHENGTAIJU", "name", "市生态环境局", "group", "G2", "kind", "DEPARTMENT")),
                row(
                        "disclosure-requests",
                        Map.of(
                                "bureau", "SHENGTAIJU",
                                "id", "R1",
                                "subject", "核发材料",
                                "receivedOn", "2026-07-27")),
                row(
                        "request-replies",
                        Map.of(
                                "bureau", "SHENGTAIJU",
                                "id", "A1",
                                "request", "R1",
                                "sentOn", "2026-08-26",
                                "datedOn", "2026-08-26",
                                "type", "DISCLOSED")));
    }

    private static Fact row(String type, Map<String, String> columns) {
        return FactTypes.read(type, columns).orThrow();
    }
}
