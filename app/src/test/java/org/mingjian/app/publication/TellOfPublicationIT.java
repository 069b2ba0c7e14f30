// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.message.Results;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@ServerTest
class TellOfPublicationIT {

    private static final Viewer OFFICE = new Viewer("office", Role.OFFICE, null);

    private final DatabaseClient database;
    private final EvaluationRepository evaluations;
    private final TellOfPublication tell;
    private final Results results;
    private List<String> known = List.of();

    TellOfPublicationIT(
            @Autowired DatabaseClient database,
            @Autowired EvaluationRepository evaluations,
            @Autowired TellOfPublication tell) {
        this.database = database;
        this.evaluations = evaluations;
        this.tell = tell;
        this.results = new Results(database);
    }

    @BeforeEach
    void toldBefore() {
        known = strings("select id::text from message");
    }

    @Test
    void everyBureauButTheOnesHeldBackHearsOfItsResult() {
        EvaluationRun run = run(evaluation());

        tell.published(run, null).block();

        assertThat(told()).containsExactly("result-published SHIJIAOYU", "result-published SHIWEIJIAN");
    }

    @Test
    void whoHadTheResultBeforeHearsThatItIsSupersededAndWhy() {
        long before = evaluation();
        long now = results.evaluation(3);
        results.sheet(now, "SHIJIAOYU", "G2", "88.00", "JC-01=SATISFIED");
        results.sheet(now, "SHIGUOZI", "G2", "88.00", "JC-01=SATISFIED");
        results.execute("update evaluation set state = 'SUPERSEDED', superseded_by = " + now + " where id = " + before);

        tell.published(run(now), "申诉调整").block();

        assertThat(told())
                .containsExactly(
                        "result-published SHIGUOZI", "result-superseded SHIJIAOYU", "result-superseded SHIWEIJIAN");
        assertThat(strings("select distinct \"values\" ->> 'reason' from message where kind = 'result-superseded'"))
                .containsExactly("申诉调整");
    }

    @Test
    void whoHadItHearsThatItIsWithdrawn() {
        tell.withdrawn(run(evaluation()), "数据有误").block();

        assertThat(told()).containsExactly("result-withdrawn SHIJIAOYU", "result-withdrawn SHIWEIJIAN");
    }

    private long evaluation() {
        long evaluation = results.evaluation(3);
        results.sheet(evaluation, "SHIJIAOYU", "G2", "85.50", "JC-01=SATISFIED");
        results.sheet(evaluation, "SHIWEIJIAN", "G2", "86.25", "JC-01=SATISFIED");
        results.sheet(evaluation, "SHIGUOZI", "G2", "null", "JC-01=NO_EVIDENCE");
        results.execute("insert into held_bureau values (" + evaluation + ", 'SHIGUOZI', '材料不足')");
        return evaluation;
    }

    private EvaluationRun run(long id) {
        return evaluations.find(id, OFFICE).block();
    }

    private List<String> told() {
        return database.sql("select kind || ' ' || to_name from message"
                        + " where kind like 'result-%' and not id::text = any(:known) order by 1")
                .bind("known", known.toArray(String[]::new))
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }

    private List<String> strings(String sql) {
        return database.sql(sql)
                .map(row -> row.get(0, String.class))
                .all()
                .collectList()
                .block();
    }
}
