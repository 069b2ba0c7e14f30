// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.app.query.Readers.OFFICE;
import static org.mingjian.app.query.Readers.SERVICE;
import static org.mingjian.app.query.Readers.bureau;
import static org.mingjian.app.query.TwoQuarters.CIVIL;
import static org.mingjian.app.query.TwoQuarters.DISTRICT;
import static org.mingjian.app.query.TwoQuarters.EDUCATION;
import static org.mingjian.app.query.TwoQuarters.HEALTH;
import static org.mingjian.app.query.TwoQuarters.answer;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.PeriodQuery;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.ranking.PeriodRanking;
import org.mingjian.dashboards.ranking.RankingQuery;
import org.mingjian.dashboards.ranking.Standing;
import org.mingjian.dashboards.sheet.BureauResult;
import org.mingjian.dashboards.sheet.ScoreSheetQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

@ServerTest
@Import(TwoQuarters.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResultQueryIT {

    @Autowired
    TwoQuarters city;

    @Autowired
    DatabaseClient database;

    @Autowired
    PeriodQuery periods;

    @Autowired
    RankingQuery rankings;

    @Autowired
    ScoreSheetQuery sheets;

    @Autowired
    EvaluationQuery evaluations;

    private TwoQuarters.Ids ids;

    @BeforeAll
    void load() {
        ids = city.load();
    }

    @Test
    void eachPeriodHasItsEvaluationOldestFirst() {
        assertThat(periods(OFFICE)).containsExactly("2026Q2 PUBLISHED", "2026Q3 IN_REVIEW");
        assertThat(periods(bureau(EDUCATION))).containsExactly("2026Q2 PUBLISHED", "2026Q3 IN_REVIEW");
        assertThat(periods(bureau("NOSHEET1"))).isEmpty();
        assertThat(periods(SERVICE)).isEmpty();
    }

    @Test
    void thePublishedStandsBeforeNewerOnesAndElseTheNewestInReview() {
        add(901, "IN_REVIEW");
        add(902, "IN_REVIEW");
        add(903, "RUNNING");
        add(904, "FAILED");
        assertThat(standing("2025Q4")).isEqualTo(902);
        answer(database.sql("update evaluation set state = 'PUBLISHED' where id = 901")
                .then());
        assertThat(standing("2025Q4")).isEqualTo(901);
        answer(database.sql("update evaluation set state = 'WITHDRAWN' where id in (901, 902)")
                .then());
        assertThat(periods(OFFICE)).containsExactly("2026Q2 PUBLISHED", "2026Q3 IN_REVIEW");
        // The product never deletes them, and the database refuses; the other tests want them gone.
        answer(PostgresServer.shared()
                .ownedDatabase(ResultQueryIT.class)
                .sql("alter table evaluation disable trigger evaluation_immutable")
                .then());
        answer(database.sql("delete from evaluation where id > 900").then());
        answer(PostgresServer.shared()
                .ownedDatabase(ResultQueryIT.class)
                .sql("alter table evaluation enable trigger evaluation_immutable")
                .then());
    }

    @Test
    void theOfficeSeesEveryPlaceOfTheRanking() {
        PeriodRanking ranking = answer(rankings.ranking("2026Q3", OFFICE));

        assertThat(ranking.head().id()).isEqualTo(ids.inReview());
        assertThat(ranking.head().edition()).isEqualTo(ranking.scheme().edition());
        assertThat(ranking.head().digest()).matches("[0-9a-f]{64}");
        assertThat(ranking.previousPeriod()).isEqualTo("2026Q2");
        assertThat(ranking.standings())
                .extracting(ResultQueryIT::row)
                .containsExactly(
                        "CHENGGUAN null 40.00 JC 6.00 5/11/5/0 open 6",
                        "SHIMINZHENG 1 36.36 JC 6.00 6/11/4/0 open 7",
                        "SHIJIAOYU 2 36.36 JC 6.00 6/11/4/0 open 7",
                        "SHIWEIJIAN 2 36.36 JC 6.00 6/11/4/0 open 7");
        assertThat(ranking.standings().get(2).place().reason()).contains("市民政局");
        assertThat(ranking.standings().get(2).history())
                .containsExactly(score("2026Q2", "27.27", "27.27"), score("2026Q3", "36.36", "36.36"));
    }

    @Test
    void aBureauSeesOnlyItselfBeforePublication() {
        PeriodRanking ranking = answer(rankings.ranking("2026Q3", bureau(EDUCATION)));

        assertThat(ranking.standings())
                .extracting(ResultQueryIT::row)
                .containsExactly("SHIJIAOYU 2 36.36 JC 6.00 6/11/4/0 open 7");
        assertThat(ranking.standings().get(0).place().reason()).isEmpty();
        assertThat(ranking.standings().get(0).history())
                .containsExactly(score("2026Q2", "27.27", "27.27"), score("2026Q3", "36.36", null));
        assertThat(ranking.toString()).doesNotContain("市民政局", "市卫生健康委", "城关区", HEALTH, CIVIL, DISTRICT);
    }

    @Test
    void aBureauSeesThePublishedRankingButNotTheLossesOfOthers() {
        PeriodRanking ranking = answer(rankings.ranking("2026Q2", bureau(EDUCATION)));

        assertThat(ranking.previousPeriod()).isNull();
        assertThat(ranking.standings())
                .extracting(ResultQueryIT::row)
                .containsExactly(
                        "CHENGGUAN null 40.00 null 0.00 5/11/5/0 open null",
                        "SHIWEIJIAN 1 45.45 null 0.00 6/11/4/0 open null",
                        "SHIJIAOYU 2 27.27 JC 6.00 6/11/4/0 open 7",
                        "SHIMINZHENG 3 18.18 null 0.00 6/11/4/0 open null");
        assertThat(answer(rankings.ranking("2026Q2", bureau(EDUCATION)))).isEqualTo(ranking);
        assertThat(answer(rankings.ranking("2026Q2", bureau(HEALTH))).standings())
                .extracting(Standing::openFindings)
                .containsExactly(null, 6, null, null);
    }

    @Test
    void whoHasNoPartInAPeriodSeesNoRanking() {
        assertThat(answer(rankings.ranking("2026Q2", bureau("NOSHEET1")))).isNull();
        assertThat(answer(rankings.ranking("2026Q2", SERVICE))).isNull();
        assertThat(answer(rankings.ranking("1999Q1", OFFICE))).isNull();
    }

    @Test
    void theOfficeSeesASheetInItsGroup() {
        BureauResult result = answer(sheets.result("2026Q3", EDUCATION, OFFICE));

        assertThat(result.sheet().bureau()).isEqualTo(EDUCATION);
        assertThat(result.sheet().score()).isEqualTo("36.36");
        assertThat(result.place().rank()).isEqualTo(2);
        assertThat(result.group().size()).isEqualTo(3);
        assertThat(result.group().median()).isEqualTo("36.36");
        assertThat(result.history()).extracting(PeriodScore::period).containsExactly("2026Q2", "2026Q3");
    }

    @Test
    void aBureauSeesItsSheetAtOnceAndItsPlaceAfterPublication() {
        BureauResult before = answer(sheets.result("2026Q3", EDUCATION, bureau(EDUCATION)));
        assertThat(before.sheet().score()).isEqualTo("36.36");
        assertThat(before.place()).isNull();
        assertThat(before.group()).isNull();

        BureauResult after = answer(sheets.result("2026Q2", EDUCATION, bureau(EDUCATION)));
        assertThat(after.place().rank()).isEqualTo(2);
        assertThat(after.group().median()).isEqualTo("27.27");
        assertThat(after.history()).containsExactly(score("2026Q2", "27.27", "27.27"));
    }

    @Test
    void nobodyElseHasTheSheetOfABureau() {
        assertThat(answer(sheets.result("2026Q2", EDUCATION, bureau(HEALTH)))).isNull();
        assertThat(answer(sheets.result("2026Q3", EDUCATION, bureau(HEALTH)))).isNull();
        assertThat(answer(sheets.result("2026Q2", EDUCATION, SERVICE))).isNull();
        assertThat(answer(sheets.result("2026Q2", "UNKNOWN1", OFFICE))).isNull();
    }

    @Test
    void evaluationsAreListedNewestFirst() {
        assertThat(evaluations(OFFICE)).containsExactly(ids.inReview(), ids.published());
        assertThat(evaluations(bureau(CIVIL))).containsExactly(ids.inReview(), ids.published());
        assertThat(evaluations(bureau("NOSHEET1"))).isEmpty();
        assertThat(evaluations(SERVICE)).isEmpty();
        var one = answer(evaluations.evaluation(ids.published(), bureau(CIVIL)));
        assertThat(one.digests()).containsOnlyKeys("facts", "scheme", "rulebook", "calendar", "result");
        assertThat(one.publishedAt()).isAfter(one.finishedAt());
        assertThat(answer(evaluations.evaluation(ids.published(), bureau("NOSHEET1"))))
                .isNull();
    }

    private List<String> periods(Viewer viewer) {
        return answer(periods.periods(viewer)
                .map(head -> head.period() + " " + head.state())
                .collectList());
    }

    private List<Long> evaluations(Viewer viewer) {
        return answer(
                evaluations.evaluations(viewer).map(one -> one.head().id()).collectList());
    }

    private long standing(String period) {
        return answer(periods.periods(OFFICE)
                .filter(head -> head.period().equals(period))
                .single()
                .map(head -> head.id()));
    }

    private void add(long id, String state) {
        answer(database.sql("""
                        insert into evaluation (id, scheme, period, period_from, period_to, as_of, state, created_by)
                        overriding system value values (:id, '2026_municipal', '2025Q4', date '2025-10-01',
                            date '2025-12-31', date '2025-12-31', :state, 'office')""").bind("id", id).bind("state", state).then());
    }

    private static String row(Standing one) {
        return one.place().code() + " " + one.place().rank() + " " + one.place().score() + " " + one.worstDimension()
                + " " + one.worstLoss() + " " + one.assessed() + "/" + one.notApplicable() + "/" + one.unassessed()
                + "/" + one.errors() + " open " + one.openFindings();
    }

    private static PeriodScore score(String period, String score, String median) {
        return new PeriodScore(
                period, new BigDecimal(score), "不合格", false, median == null ? null : new BigDecimal(median));
    }
}
