// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** Third party 70 %, daily checks of four quarters 30 %, and the quarter's snapshot, through the front door. */
class CompositeSchemeTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final SchemeReader READER = new SchemeReader(RULEBOOK);
    private static final EvaluationScheme SCHEME = READER.byId("2026_composite");
    private static final EvaluationScheme QUARTERLY = READER.byId("2026_quarterly");
    private static final EvaluationScheme THIRD_PARTY = READER.byId("2026_third_party");
    private static final Evaluation EVALUATION = Evaluation.of(RULEBOOK, SCHEME, HolidayTable.china());

    @Test
    void theScoreIsTheWeightedSumRoundedOnce() {
        HandScored bureau = bureau();

        ScoreSheet sheet = EVALUATION.evaluateBureau(bureau.facts(), asOf("2026-12-31"));

        BigDecimal exact = score(THIRD_PARTY, "2026", bureau).multiply(new BigDecimal("0.70"));
        for (String quarter : List.of("2026Q1", "2026Q2", "2026Q3", "2026Q4")) {
            exact = exact.add(score(QUARTERLY, quarter, bureau).multiply(new BigDecimal("0.075")));
        }
        assertThat(score(THIRD_PARTY, "2026", bureau)).isEqualTo("85.33");
        assertThat(score(QUARTERLY, "2026Q3", bureau)).isEqualTo("95.00");
        assertThat(sheet.score())
                .isEqualTo(exact.setScale(2, RoundingMode.HALF_UP))
                .isEqualTo("89.36");
        assertThat(sheet.coverage()).isEqualTo("100.00");
        assertThat(line(sheet, "ZH-01").findings().get(0).finding().message())
                .isEqualTo("第三方评估得分 85.33，权重 70%，折合 59.73 分");
    }

    @Test
    void aQuarterThatIsNotOverIsNoEvidenceAndNobodyIsRanked() {
        EvaluationResult result = EVALUATION.evaluate(bureau().facts(), asOf("2026-12-30"), History.none());

        ScoreSheet sheet = result.sheets().get(0);
        assertThat(line(sheet, "ZH-04").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(line(sheet, "ZH-05").outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(sheet.coverage()).isEqualTo("92.50");
        assertThat(result.ranking().places()).extracting(RankedBureau::rank).containsOnlyNulls();
    }

    @Test
    void withoutAConfirmedThirdPartyScoreThatPartIsMissing() {
        HandScored bureau = new HandScored("SHIJIAOYU", "市教育局", "G2", "2026-11-30");
        quarters(bureau);

        ScoreSheet sheet = EVALUATION.evaluateBureau(bureau.facts(), asOf("2026-12-31"));

        assertThat(line(sheet, "ZH-01").outcome()).isEqualTo(Outcome.NO_EVIDENCE);
        assertThat(sheet.coverage()).isEqualTo("30.00");
        assertThat(sheet.grade()).isNull();
    }

    @Test
    void aQuarterIsLookedAtAsItStoodOnItsLastDay() {
        var third = QUARTERLY.periods().get("2026Q3");

        assertThat(QUARTERLY.asOf(third, LocalDate.parse("2026-12-15"))).isEqualTo("2026-09-30");
        assertThat(QUARTERLY.asOf(third, LocalDate.parse("2026-09-30"))).isEqualTo("2026-09-30");
        assertThat(QUARTERLY.asOf(third, LocalDate.parse("2026-08-15"))).isEqualTo("2026-08-15");
        assertThat(THIRD_PARTY.asOf(THIRD_PARTY.periods().get("2026"), LocalDate.parse("2027-01-15")))
                .isEqualTo("2027-01-15");
    }

    @Test
    void whatPeopleDecideAfterwardsStillCountsForTheQuarter() {
        HandScored bureau = bureau().with(
                        "decisions",
                        Map.of(
                                "id", "F1",
                                "kind", "APPEAL",
                                "outcome", "DISMISSED",
                                "indicator", "JC-06",
                                "decidedBy", "周砚",
                                "decidedOn", "2026-10-20",
                                "reason", "网站故障"));
        Evaluation quarterly = Evaluation.of(RULEBOOK, QUARTERLY, HolidayTable.china());
        var third = QUARTERLY.periods().get("2026Q3");

        assertThat(quarterly
                        .evaluateBureau(bureau.facts(), new Question(third, LocalDate.parse("2026-09-30")))
                        .score())
                .isEqualTo("95.00");
        assertThat(quarterly
                        .evaluateBureau(bureau.facts(), new Question(third, LocalDate.parse("2026-10-20")))
                        .score())
                .isEqualTo("100.00");
    }

    /** 85.33 of a third party; one document published a working day late in the third quarter, nothing else wrong. */
    private static HandScored bureau() {
        HandScored bureau = new HandScored("SHIJIAOYU", "市教育局", "G2", "2026-11-30")
                .full(THIRD_PARTY)
                .score("SZ-01", "10.33")
                .score("SY-02", "2.00");
        quarters(bureau);
        return bureau;
    }

    private static void quarters(HandScored bureau) {
        document(bureau, "D1", "2026-01-12", "2026-01-14");
        document(bureau, "D2", "2026-04-13", "2026-04-15");
        document(bureau, "D3", "2026-07-30", "2026-08-28");
        document(bureau, "D4", "2026-10-12", "2026-10-14");
        for (String register :
                List.of("documents", "portal-columns", "validity-changes", "disclosure-requests", "request-replies")) {
            bureau.with(
                    "register-statements",
                    Map.of("register", register, "from", "2026-01-01", "to", "2026-12-31", "complete", "true"));
        }
    }

    private static void document(HandScored bureau, String id, String writtenOn, String publishedOn) {
        bureau.with(
                "documents",
                Map.of(
                        "id",
                        id,
                        "kind",
                        "OTHER",
                        "title",
                        "通知" + id,
                        "attribute",
                        "PROACTIVE",
                        "writtenOn",
                        writtenOn,
                        "publishedOn",
                        publishedOn,
                        "url",
                        "https://jyj.example.gov.cn/" + id + ".html"));
    }

    private static BigDecimal score(EvaluationScheme scheme, String period, HandScored bureau) {
        var dates = scheme.periods().get(period);
        return Evaluation.of(RULEBOOK, scheme, HolidayTable.china())
                .evaluateBureau(bureau.facts(), new Question(dates, scheme.asOf(dates, LocalDate.parse("2026-12-31"))))
                .score();
    }

    private static Question asOf(String day) {
        return new Question(SCHEME.periods().get("2026"), LocalDate.parse(day));
    }

    private static ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
