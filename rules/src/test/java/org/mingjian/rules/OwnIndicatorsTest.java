// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.InvalidScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** Vetoes and bonuses that exist in an edition alone, scored by two people. */
class OwnIndicatorsTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final String TEXT = """
            id: own
            edition: "1"
            title: 自设指标
            source_document: 测试
            full_marks: "10.00"
            dimensions:
              - {code: GK, title: 公开, points: "10.00"}
            indicators:
              - {code: GK-01, title: 公开内容, dimension: GK, points: "10.00"}
              - {code: FJ-01, title: 造假, kind: veto}
              - {code: JF-A1, title: 创新, kind: bonus, points: "3.00", cap: "2.00"}
            groups:
              - {code: G1, title: 一组}
            not_applicable: rescale
            veto: {action: cap, value: "59.00", grade: 不合格}
            bonus: {gate: "80.00", cap: "5.00"}
            grades:
              - {grade: 合格, from: "60.00"}
              - {grade: 不合格, from: "0.00"}
            ranking: {method: competition, tie_breaks: [], coverage_floor: "60.00", noise: "0.00"}
            ladder: []
            deadlines: {appeal: 5, appeal_decision: 5}
            periods:
              years: {from: 2026, to: 2026}
            """;
    private static final EvaluationScheme SCHEME = new SchemeReader(RULEBOOK).read("own.yaml", TEXT);

    @Test
    void aBonusAddsWhatWasGivenUpToItsCap() {
        assertThat(sheet(bureau().score("JF-A1", "1.50")).score()).isEqualTo("101.50");
        assertThat(sheet(bureau().score("JF-A1", "2.50")).score()).isEqualTo("102.00");
        assertThat(line(sheet(bureau().score("JF-A1", "1.50")), "JF-A1")
                        .findings()
                        .get(0)
                        .arithmetic())
                .isEqualTo("加分：评定加分：1 × 1.50 = 1.50");
    }

    @Test
    void withoutABonusNothingIsMissing() {
        ScoreSheet sheet = sheet(bureau());

        assertThat(line(sheet, "JF-A1").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(line(sheet(bureau().score("JF-A1", "0")), "JF-A1").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(sheet.undecided()).isZero();
    }

    @Test
    void aVetoCountsOnceTwoPeopleConfirmIt() {
        ScoreSheet found = sheet(bureau().score("FJ-01", "2"));
        ScoreSheet confirmed = sheet(bureau().confirmedVeto("FJ-01"));

        assertThat(found.pendingVeto()).containsExactly("FJ-01");
        assertThat(found.score()).isEqualTo("100.00");
        assertThat(line(found, "FJ-01").findings().get(0).finding().message()).isEqualTo("人工检查发现单项否决情形 2 处");
        assertThat(confirmed.veto()).containsExactly("FJ-01");
        assertThat(confirmed.score()).isEqualTo("59.00");
        assertThat(confirmed.grade()).isEqualTo("不合格");
    }

    @Test
    void aVetoNobodyLookedAtIsNoEvidence() {
        HandScored bureau = new HandScored("SHIJIAOYU", "市教育局", "G1", "2026-06-01").score("GK-01", "10");

        assertThat(line(sheet(bureau), "FJ-01").outcome()).isEqualTo(Outcome.NO_EVIDENCE);
    }

    @Test
    void whatAVetoAndABonusNeedIsChecked() {
        assertThatThrownBy(() -> new SchemeReader(RULEBOOK)
                        .read(
                                "own.yaml",
                                TEXT.replace("kind: veto}", "kind: veto, points: \"1.00\"}")
                                        .replace("kind: bonus, points: \"3.00\", cap: \"2.00\"", "kind: bonus")
                                        .replace("dimension: GK, points", "points")))
                .isInstanceOf(InvalidScheme.class)
                .hasMessageContaining("own.yaml:10: veto FJ-01 carries no points")
                .hasMessageContaining("own.yaml:11: missing key points")
                .hasMessageContaining("own.yaml:9: missing key dimension");
    }

    private static HandScored bureau() {
        return new HandScored("SHIJIAOYU", "市教育局", "G1", "2026-06-01").full(SCHEME);
    }

    private static ScoreSheet sheet(HandScored bureau) {
        var question = new Question(SCHEME.periods().get("2026"), LocalDate.parse("2026-12-31"));
        return Evaluation.of(RULEBOOK, SCHEME, HolidayTable.china()).evaluateBureau(bureau.facts(), question);
    }

    private static ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
