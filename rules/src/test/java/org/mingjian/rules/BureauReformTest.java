// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.Periods;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;
import org.mingjian.rules.scoring.ScoredFinding;

/** A reform of bureaus through the front door: who is evaluated, in which group, and who answers for what was open. */
class BureauReformTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final Evaluation EVALUATION =
            Evaluation.of(RULEBOOK, new SchemeReader(RULEBOOK).byId("2026_municipal"), HolidayTable.china());
    private static final Question SECOND_QUARTER = question("2026Q2", "2026-06-30");
    private static final Question THIRD_QUARTER = question("2026Q3", "2026-09-30");

    @Test
    void aMergedBureauIsEvaluatedFromItsFirstDayAndItsPredecessorsToTheirLast() {
        assertThat(evaluated(merged(), SECOND_QUARTER)).containsExactly("KEJIJU00", "ZHISHI00");
        assertThat(evaluated(merged(), THIRD_QUARTER)).containsExactly("KECHUANG");
        assertThat(evaluated(merged(), question("2026Q3", "2026-07-14"))).containsExactly("KEJIJU00", "ZHISHI00");
        assertThat(evaluated(merged(), question("2026Q3", "2026-07-15"))).containsExactly("KECHUANG");
    }

    @Test
    void aRequestNobodyHadAnsweredIsAnsweredForByTheSuccessorAndItsClockRunsOn() {
        List<Fact> facts = merged();
        facts.add(request("KEJIJU00", "K-1", "2026-07-01"));
        facts.add(request("KEJIJU00", "K-2", "2026-07-01"));
        facts.add(reply("KEJIJU00", "R-2", "K-2", "2026-07-10"));
        Collections.shuffle(facts, new Random(3));

        ScoreLine answers = line(sheet(facts, THIRD_QUARTER, "KECHUANG"), "YS-03");

        assertThat(findings(answers).stream().map(Finding::subject)).containsExactly("K-1");
        assertThat(findings(answers).get(0).bureau()).isEqualTo("KECHUANG");
    }

    @Test
    void aRequestTheSuccessorRegisteredItselfCountsAsRegisteredThere() {
        List<Fact> facts = merged();
        facts.add(request("KEJIJU00", "K-1", "2026-07-01"));
        facts.add(request("KECHUANG", "K-1", "2026-07-01"));
        facts.add(reply("KECHUANG", "R-1", "K-1", "2026-07-20"));

        ScoreLine answers = line(sheet(facts, THIRD_QUARTER, "KECHUANG"), "YS-03");

        assertThat(answers.outcome()).isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void theSheetOfABureauAloneIsTheOneItHasAmongTheFactsOfAll() {
        List<Fact> facts = merged();
        facts.add(request("KEJIJU00", "K-1", "2026-07-01"));

        ScoreSheet alone = EVALUATION.evaluateBureau("KECHUANG", facts, THIRD_QUARTER);

        assertThat(alone).isEqualTo(sheet(facts, THIRD_QUARTER, "KECHUANG"));
    }

    @Test
    void aBureauIsRankedInItsGroupOfTheEndOfThePeriod() {
        List<Fact> facts = new ArrayList<>(List.of(bureau("KEJIJU00", "市科技局")));
        facts.add(fact("group-assignments", "bureau", "KEJIJU00", "from", "2026-07-01", "group", "G3"));

        assertThat(sheet(facts, SECOND_QUARTER, "KEJIJU00").group()).isEqualTo("G2");
        assertThat(sheet(facts, THIRD_QUARTER, "KEJIJU00").group()).isEqualTo("G3");
    }

    @Test
    void aRenamedBureauHasTheNameOfThePeriod() {
        List<Fact> facts = new ArrayList<>(List.of(bureau("KEJIJU00", "市科技创新局")));
        facts.add(fact(
                "bureau-reforms",
                "bureau",
                "KEJIJU00",
                "kind",
                "RENAME",
                "effectiveOn",
                "2026-07-01",
                "formerName",
                "市科技局",
                "basis",
                "示编〔2026〕1号"));

        assertThat(sheet(facts, SECOND_QUARTER, "KEJIJU00").name()).isEqualTo("市科技局");
        assertThat(sheet(facts, THIRD_QUARTER, "KEJIJU00").name()).isEqualTo("市科技创新局");
    }

    @Test
    void aBureauRenamedUnderANewCodeKeepsItsPlaceAndTheIdsOfItsFindings() {
        List<Fact> before = List.of(bureau("KEJIJU00", "市科技局"), request("KEJIJU00", "K-1", "2026-07-01"));
        List<Fact> renamed = new ArrayList<>(before);
        renamed.add(bureau("KECHUANG", "市科技创新局"));
        renamed.add(fact("bureau-existences", "bureau", "KEJIJU00", "abolishedOn", "2026-07-15"));
        renamed.add(reform("RENAME", "KEJIJU00"));
        var places = new TreeMap<String, History.Place>();
        places.put("KEJIJU00", new History.Place(3, new BigDecimal("88.00"), "良好", 0));

        EvaluationResult result = EVALUATION.evaluate(renamed, THIRD_QUARTER, new History(places));

        assertThat(result.ranking().places().stream().map(RankedBureau::code)).containsExactly("KECHUANG");
        assertThat(result.ranking().places().get(0).previousRank()).isEqualTo(3);
        assertThat(findings(line(result.sheets().get(0), "YS-03")).stream().map(Finding::id))
                .isEqualTo(findings(line(sheet(before, THIRD_QUARTER, "KEJIJU00"), "YS-03")).stream()
                        .map(Finding::id)
                        .toList());
    }

    @Test
    void ofTwoMergedNeitherPlaceStandsForTheSuccessorsOwn() {
        var places = new TreeMap<String, History.Place>();
        places.put("KEJIJU00", new History.Place(3, new BigDecimal("88.00"), "良好", 0));
        places.put("ZHISHI00", new History.Place(4, new BigDecimal("87.00"), "良好", 0));

        EvaluationResult result = EVALUATION.evaluate(merged(), THIRD_QUARTER, new History(places));

        assertThat(result.ranking().places().get(0).previousRank()).isNull();
    }

    private static List<Fact> merged() {
        return new ArrayList<>(List.of(
                bureau("KEJIJU00", "市科技局"),
                bureau("ZHISHI00", "市知识产权局"),
                bureau("KECHUANG", "市科技创新局"),
                fact("bureau-existences", "bureau", "KEJIJU00", "abolishedOn", "2026-07-15"),
                fact("bureau-existences", "bureau", "ZHISHI00", "abolishedOn", "2026-07-15"),
                fact("bureau-existences", "bureau", "KECHUANG", "establishedOn", "2026-07-15"),
                reform("MERGE", "KEJIJU00;ZHISHI00")));
    }

    private static Fact reform(String kind, String predecessors) {
        return fact(
                "bureau-reforms",
                "bureau",
                "KECHUANG",
                "kind",
                kind,
                "effectiveOn",
                "2026-07-15",
                "predecessors",
                predecessors,
                "basis",
                "示编〔2026〕1号");
    }

    private static Fact bureau(String code, String name) {
        return fact("bureaus", "code", code, "name", name, "group", "G2", "kind", "DEPARTMENT");
    }

    private static Fact request(String bureau, String id, String receivedOn) {
        return fact("disclosure-requests", "bureau", bureau, "id", id, "receivedOn", receivedOn);
    }

    private static Fact reply(String bureau, String id, String request, String sentOn) {
        return fact(
                "request-replies",
                "bureau",
                bureau,
                "id",
                id,
                "request",
                request,
                "sentOn",
                sentOn,
                "type",
                "DISCLOSED");
    }

    private static Fact fact(String type, String... columns) {
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            row.put(columns[i], columns[i + 1]);
        }
        return FactTypes.read(type, row).orThrow();
    }

    private static Question question(String period, String asOf) {
        return new Question(Periods.named(period).orElseThrow(), LocalDate.parse(asOf));
    }

    private static List<String> evaluated(List<Fact> facts, Question question) {
        return EVALUATION.evaluate(facts, question, History.none()).sheets().stream()
                .map(ScoreSheet::bureau)
                .toList();
    }

    private static ScoreSheet sheet(List<Fact> facts, Question question, String bureau) {
        return EVALUATION.evaluate(facts, question, History.none()).sheets().stream()
                .filter(sheet -> sheet.bureau().equals(bureau))
                .findFirst()
                .orElseThrow();
    }

    private static ScoreLine line(ScoreSheet sheet, String indicator) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(ScoreLine line) {
        return line.findings().stream().map(ScoredFinding::finding).toList();
    }
}
