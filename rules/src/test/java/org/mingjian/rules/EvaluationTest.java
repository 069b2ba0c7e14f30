// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.PeriodDates;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** The shipped edition from facts to proposals, through the front door. */
class EvaluationTest {

    private static final Question QUESTION = new Question(
            new PeriodDates("2026Q1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31)), LocalDate.of(2026, 3, 31));

    private final Rulebook rulebook = RulebookReader.read();
    private final Evaluation evaluation =
            Evaluation.of(rulebook, new SchemeReader(rulebook).byId("2026_municipal"), HolidayTable.china());

    @Test
    void aLateReportCostsItsBureauAPointAndAPlace() {
        EvaluationResult result = evaluation.evaluate(city(), QUESTION, History.none());

        assertThat(result.sheets().stream().map(ScoreSheet::bureau)).containsExactly("SHIJIAOYU", "SHISIFAJU");
        ScoreLine late = line(result.sheets().get(0), "JC-07");
        assertThat(late.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(late.effective()).isEqualByComparingTo("1.00");
        assertThat(late.findings().stream().map(scored -> scored.finding().reason()))
                .containsExactly("PUBLISHED_LATE");
        assertThat(line(result.sheets().get(1), "JC-07").outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(result.ranking().places().stream().map(RankedBureau::code))
                .containsExactlyInAnyOrder("SHISIFAJU", "SHIJIAOYU");
    }

    @Test
    void possibleMinusLossesIsGotOnEverySheet() {
        for (ScoreSheet sheet :
                evaluation.evaluate(city(), QUESTION, History.none()).sheets()) {
            BigDecimal losses =
                    sheet.lines().stream().map(ScoreLine::effective).reduce(BigDecimal.ZERO, BigDecimal::add);

            assertThat(sheet.possible().subtract(losses)).isEqualByComparingTo(sheet.got());
        }
    }

    @Test
    void everyIndicatorOfTheEditionHasOneLineAndNoneFails() {
        for (ScoreSheet sheet :
                evaluation.evaluate(city(), QUESTION, History.none()).sheets()) {
            assertThat(sheet.lines().stream().map(ScoreLine::indicator))
                    .containsExactlyInAnyOrderElementsOf(rulebook.indicators().keySet());
            assertThat(sheet.lines()).noneMatch(line -> line.outcome() == Outcome.ERROR);
        }
    }

    @Test
    void aBureauAloneComesToTheSheetItHasAmongOthers() {
        ScoreSheet among =
                evaluation.evaluate(city(), QUESTION, History.none()).sheets().get(0);

        ScoreSheet alone = evaluation.evaluateBureau(bureau("SHIJIAOYU", "市教育局", "2026-02-01"), QUESTION);

        assertThat(alone).isEqualTo(among);
    }

    @Test
    void orderOfFactsDoublesLocaleAndZoneChangeNothing() {
        EvaluationResult expected = evaluation.evaluate(city(), QUESTION, History.none());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            var facts = new ArrayList<>(city());
            facts.addAll(city());
            Collections.shuffle(facts, new Random(7));

            EvaluationResult shuffled = Evaluation.of(
                            RulebookReader.read(),
                            new SchemeReader(rulebook).byId("2026_municipal"),
                            HolidayTable.china())
                    .evaluate(facts, QUESTION, History.none());

            assertThat(shuffled.toString()).isEqualTo(expected.toString());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aLiveResultIsOfOneBureau() {
        assertThatThrownBy(() -> evaluation.evaluateBureau(city(), QUESTION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[SHIJIAOYU, SHISIFAJU]");
    }

    private static ScoreLine line(ScoreSheet sheet, String indicator) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static List<Fact> city() {
        var facts = new ArrayList<Fact>(bureau("SHIJIAOYU", "市教育局", "2026-02-01"));
        facts.addAll(bureau("SHISIFAJU", "市司法局", "2026-01-31"));
        return facts;
    }

    private static List<Fact> bureau(String code, String name, String reportPublishedOn) {
        return List.of(
                fact("bureaus", Map.of("code", code, "name", name, "group", "G2", "kind", "DEPARTMENT")),
                fact(
                        "annual-reports",
                        Map.of(
                                "bureau",
                                code,
                                "year",
                                "2025",
                                "submittedOn",
                                "2026-01-20",
                                "publishedOn",
                                reportPublishedOn)));
    }

    private static Fact fact(String type, Map<String, String> row) {
        return FactTypes.read(type, new TreeMap<>(row)).orThrow();
    }
}
