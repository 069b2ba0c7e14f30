// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** The mechanics of 国办秘函〔2019〕19号 through the shipped edition and the front door. */
class WebsiteSchemeTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final EvaluationScheme SCHEME = new SchemeReader(RULEBOOK).byId("website_2019");
    private static final Evaluation EVALUATION = Evaluation.of(RULEBOOK, SCHEME, HolidayTable.china());
    private static final Question QUESTION =
            new Question(SCHEME.periods().get("2026H2"), LocalDate.parse("2026-12-31"));

    @Test
    void whatIsDeductedIsTakenFromAHundred() {
        ScoreSheet sheet = sheet(site("G2").score("FB-01", "1.50").score("GN-03", "0"));

        assertThat(sheet.score()).isEqualTo("93.50");
        assertThat(sheet.grade()).isEqualTo("合格");
    }

    @Test
    void belowSixtyASiteFails() {
        HandScored sixty = site("G2")
                .score("FW-01", "0")
                .score("FW-02", "0")
                .score("HD-01", "0")
                .score("HD-02", "0");
        assertThat(sheet(sixty).score()).isEqualTo("68.00");

        assertThat(sheet(sixty.score("GN-01", "0").score("GN-02", "0")).grade()).isEqualTo("合格");
        assertThat(sheet(sixty).score()).isEqualTo("60.00");
        assertThat(sheet(sixty.score("FB-01", "3.99")).score()).isEqualTo("59.99");
        assertThat(sheet(sixty).grade()).isEqualTo("不合格");
    }

    @Test
    void aboveEightyTheBonusOpensUpToThirty() {
        HandScored eighty = site("G2")
                .score("FW-01", "0")
                .score("HD-01", "0")
                .score("HD-02", "4.00")
                .score("JF-W1", "4.50");

        assertThat(sheet(eighty).base()).isEqualTo("80.00");
        assertThat(sheet(eighty).score()).isEqualTo("80.00");

        ScoreSheet above = sheet(eighty.score("HD-02", "4.01"));
        assertThat(above.base()).isEqualTo("80.01");
        assertThat(above.bonus()).isEqualTo("4.50");
        assertThat(above.score()).isEqualTo("84.51");

        for (int i = 1; i <= 6; i++) {
            eighty.score("JF-W" + i, "9.00");
        }
        assertThat(sheet(eighty).score()).isEqualTo("110.01");
    }

    @Test
    void aSiteWithoutServicesIsScoredAtFourThirds() {
        HandScored site = site("G3")
                .score("FB-05", "0")
                .score("HD-01", "0")
                .score("HD-02", "0")
                .score("GN-05", "3.50");

        ScoreSheet sheet = sheet(site);

        assertThat(sheet.possible()).isEqualTo("75.00");
        assertThat(sheet.got()).isEqualTo("55.50");
        assertThat(sheet.score()).isEqualTo("74.00"); // 55.50 × 4 ÷ 3
        assertThat(line(sheet, "FW-01").reason()).contains("4/3");
    }

    @Test
    void aConfirmedVetoStopsTheScoringAndTheSiteStandsLastWithoutARank() {
        var facts = new ArrayList<Fact>(site("G2").confirmedVeto("DF-02").facts());
        facts.addAll(new HandScored("SHIGUANJU", "市机关事务局", "G2", "2026-12-01")
                .full(SCHEME)
                .with("register-statements", DOCUMENTS)
                .with("register-statements", COLUMNS)
                .score("FW-01", "0")
                .facts());

        EvaluationResult result = EVALUATION.evaluate(facts, QUESTION, History.none());

        assertThat(result.ranking().places())
                .extracting(RankedBureau::code, RankedBureau::rank, place -> String.valueOf(place.score()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SHIGUANJU", 1, "88.37"),
                        org.assertj.core.groups.Tuple.tuple("SHIJIAOYU", null, "null"));
        assertThat(result.ranking().places().get(1).grade()).isEqualTo("不合格");
    }

    @Test
    void aVetoOnePersonFoundIsPending() {
        ScoreSheet sheet = sheet(site("G2").score("DF-02", "1"));

        assertThat(sheet.veto()).isEmpty();
        assertThat(sheet.pendingVeto()).containsExactly("DF-02");
        assertThat(sheet.score()).isEqualTo("100.00");
    }

    @Test
    void oneDocumentsInterpretationIsDeductedOnce() {
        HandScored site = site("G2", "2026-07-15", "https://jyj.example.gov.cn/");

        ScoreSheet sheet = sheet(site);

        assertThat(line(sheet, "JD-03").effective()).isEqualTo("1.00");
        assertThat(line(sheet, "JD-07").deducted()).isEqualTo("1.00");
        assertThat(line(sheet, "JD-07").effective()).isEqualTo("0.00");
        assertThat(line(sheet, "JD-07").findings().get(0).suppressedBy()).isEqualTo("JD-03");
        assertThat(sheet.score()).isEqualTo("99.00");
    }

    private static final Map<String, String> DOCUMENTS = complete("documents");
    private static final Map<String, String> COLUMNS = complete("portal-columns");

    private static Map<String, String> complete(String register) {
        return Map.of("register", register, "from", "2026-01-01", "to", "2026-12-31", "complete", "true");
    }

    /** A site at which nothing is wrong, with full points from people. */
    private static HandScored site(String group) {
        return site(group, "2026-07-06", "https://jyj.example.gov.cn/i1.html");
    }

    private static HandScored site(String group, String interpretedOn, String documentLinks) {
        return new HandScored("SHIJIAOYU", "市教育局", group, "2026-12-01")
                .full(SCHEME)
                .with(
                        "portal-columns",
                        Map.of(
                                "id", "C1",
                                "name", "通知公告",
                                "kind", "NOTICES",
                                "itemCount", "12",
                                "lastPublishedOn", "2026-12-20",
                                "checkedOn", "2026-12-30"))
                .with(
                        "documents",
                        Map.of(
                                "id", "D1",
                                "kind", "POLICY",
                                "title", "关于印发学校食堂管理办法的通知",
                                "needsInterpretation", "true",
                                "publishedOn", "2026-07-06",
                                "url", "https://jyj.example.gov.cn/d1.html",
                                "links", documentLinks))
                .with(
                        "documents",
                        Map.of(
                                "id", "I1",
                                "kind", "INTERPRETATION",
                                "title", "《学校食堂管理办法》政策解读",
                                "interprets", "D1",
                                "publishedOn", interpretedOn,
                                "url", "https://jyj.example.gov.cn/i1.html",
                                "links", "https://jyj.example.gov.cn/d1.html"));
    }

    private static ScoreSheet sheet(HandScored site) {
        return EVALUATION.evaluateBureau(site.facts(), QUESTION);
    }

    private static ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
