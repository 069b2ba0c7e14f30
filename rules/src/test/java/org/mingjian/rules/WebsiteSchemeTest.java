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

    private static final String PAGE = "https://jyj.example.gov.cn/";
    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final EvaluationScheme SCHEME = new SchemeReader(RULEBOOK).byId("website_2019");
    private static final Evaluation EVALUATION = Evaluation.of(RULEBOOK, SCHEME, HolidayTable.china());
    private static final Question QUESTION =
            new Question(SCHEME.periods().get("2026H2"), LocalDate.parse("2026-12-31"));

    @Test
    void whatIsDeductedIsTakenFromAHundred() {
        ScoreSheet sheet = sheet(site("G2").score("FB-01", "1.50").score("GN-02", "0"));

        assertThat(sheet.coverage()).isEqualTo("100.00");
        assertThat(sheet.score()).isEqualTo("93.50");
        assertThat(sheet.grade()).isEqualTo("合格");
    }

    @Test
    void belowSixtyASiteFails() {
        HandScored sixty = site("G2")
                .score("FW-01", "0")
                .score("FW-02", "0")
                .score("HD-01", "0")
                .score("HD-02", "0")
                .score("GN-01", "0")
                .score("GN-02", "0")
                .score("FB-05", "1.00");

        assertThat(sheet(sixty).score()).isEqualTo("60.00");
        assertThat(sheet(sixty).grade()).isEqualTo("合格");
        assertThat(sheet(sixty.score("FB-01", "3.99")).score()).isEqualTo("59.99");
        assertThat(sheet(sixty).grade()).isEqualTo("不合格");
    }

    @Test
    void aboveEightyTheBonusOpensUpToThirty() {
        HandScored eighty = site("G2")
                .score("FW-01", "0")
                .score("HD-01", "0")
                .score("HD-02", "1.00")
                .score("JF-W1", "4.50");

        assertThat(sheet(eighty).base()).isEqualTo("80.00");
        assertThat(sheet(eighty).score()).isEqualTo("80.00");

        ScoreSheet above = sheet(eighty.score("HD-02", "1.01"));
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
                .score("GN-02", "2.50");

        ScoreSheet sheet = sheet(site);

        assertThat(sheet.possible()).isEqualTo("75.00");
        assertThat(sheet.got()).isEqualTo("55.50");
        assertThat(sheet.score()).isEqualTo("74.00"); // 55.50 × 4 ÷ 3
        assertThat(line(sheet, "ZD-04").reason()).contains("4/3");
    }

    @Test
    void aConfirmedVetoStopsTheScoringAndTheSiteStandsLastWithoutARank() {
        HandScored failing = dead(site("G2"))
                .with(
                        "decisions",
                        Map.of(
                                "id", "V1",
                                "kind", "VETO_CONFIRMATION",
                                "outcome", "CONFIRMED",
                                "indicator", "VT-05",
                                "decidedBy", "周砚",
                                "confirmedBy", "林溪",
                                "decidedOn", "2026-12-20",
                                "reason", "属实"));
        var facts = new ArrayList<Fact>(failing.facts());
        facts.addAll(another("SHIGUANJU", "市机关事务局", "G2").score("FW-01", "0").facts());

        EvaluationResult result = EVALUATION.evaluate(facts, QUESTION, History.none());

        assertThat(result.ranking().places())
                .extracting(RankedBureau::code, RankedBureau::rank, place -> String.valueOf(place.score()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SHIGUANJU", 1, "92.00"),
                        org.assertj.core.groups.Tuple.tuple("SHIJIAOYU", null, "null"));
        assertThat(result.ranking().places().get(1).grade()).isEqualTo("不合格");
    }

    @Test
    void anUnconfirmedVetoIsPending() {
        ScoreSheet sheet = sheet(dead(site("G2")));

        assertThat(sheet.veto()).isEmpty();
        assertThat(sheet.pendingVeto()).containsExactly("VT-05");
        assertThat(sheet.score()).isNotNull();
    }

    @Test
    void oneDocumentsInterpretationIsDeductedOnce() {
        HandScored site = site("G2", "2026-07-15", PAGE);

        ScoreSheet sheet = sheet(site);

        assertThat(line(sheet, "JD-03").effective()).isEqualTo("1.00");
        assertThat(line(sheet, "JD-07").deducted()).isEqualTo("1.00");
        assertThat(line(sheet, "JD-07").effective()).isEqualTo("0.00");
        assertThat(line(sheet, "JD-07").findings().get(0).suppressedBy()).isEqualTo("JD-03");
        assertThat(sheet.score()).isEqualTo("99.00");
    }

    /** A site at which nothing is wrong, with full points from people. */
    private static HandScored site(String group) {
        return checked(new HandScored("SHIJIAOYU", "市教育局", group, "2026-12-01"), "2026-07-06", PAGE + "i1.html");
    }

    private static HandScored another(String code, String name, String group) {
        return checked(new HandScored(code, name, group, "2026-12-01"), "2026-07-06", PAGE + "i1.html");
    }

    private static HandScored site(String group, String interpretedOn, String documentLinks) {
        return checked(new HandScored("SHIJIAOYU", "市教育局", group, "2026-12-01"), interpretedOn, documentLinks);
    }

    /** Seven days on which a third of the looks found no site. */
    private static HandScored dead(HandScored site) {
        for (int day = 1; day <= 7; day++) {
            site.with("site-probes", Map.of("site", PAGE, "on", "2026-11-0" + day, "attempts", "30", "failures", "10"));
        }
        return site;
    }

    private static HandScored checked(HandScored site, String interpretedOn, String documentLinks) {
        site.full(SCHEME)
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
                                "url", PAGE + "d1.html",
                                "links", documentLinks))
                .with(
                        "documents",
                        Map.of(
                                "id", "I1",
                                "kind", "INTERPRETATION",
                                "title", "《学校食堂管理办法》政策解读",
                                "interprets", "D1",
                                "publishedOn", interpretedOn,
                                "url", PAGE + "i1.html",
                                "links", PAGE + "d1.html"));
        return services(functions(site));
    }

    private static HandScored services(HandScored site) {
        return site.with("service-catalogues", Map.of("url", PAGE + "fwml/", "publishedOn", "2026-01-15"))
                .with(
                        "service-items",
                        Map.of(
                                "id", "FW01",
                                "title", "教师资格认定",
                                "elements",
                                        "ITEM_NAME;LEGAL_GROUND;CONDITIONS;MATERIALS;PLACE;HANDLING_ORGAN;FEES;HANDLING_TIME;"
                                                + "CONTACT_PHONE;FLOW",
                                "checkedOn", "2026-09-10",
                                "hasCommitment", "true",
                                "hasSupervisionChannel", "true",
                                "hasReviewStandard", "true"))
                .with(
                        "letters",
                        Map.of(
                                "id", "L1",
                                "receivedOn", "2026-07-30",
                                "valid", "true",
                                "repliedOn", "2026-08-03",
                                "replyText", "您反映的学校门口路灯损坏一事，我局已会同路灯管理所于本周三修复，今后每月巡查两次，如有问题请再来电。"));
    }

    private static HandScored functions(HandScored site) {
        site.with(
                        "site-checks",
                        Map.of(
                                "site", PAGE,
                                "checkedOn", "2026-08-20",
                                "searchWorks", "true",
                                "searchSamples", "10",
                                "searchHits", "10",
                                "downloadSamples", "5",
                                "downloadsWorking", "5",
                                "consultationChannel", "true"))
                .with(
                        "page-tags",
                        Map.of(
                                "url", PAGE,
                                "checkedOn", "2026-08-20",
                                "level", "HOME",
                                "tags", "SITE_NAME;SITE_DOMAIN;SITE_ID_CODE",
                                "siteIdCode", "5111000061"));
        for (int day = 3; day <= 9; day++) {
            site.with("site-probes", Map.of("site", PAGE, "on", "2026-08-0" + day, "attempts", "30", "failures", "0"));
        }
        return site;
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
