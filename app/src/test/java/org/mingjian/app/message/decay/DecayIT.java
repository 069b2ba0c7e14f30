// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.decay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.message.Results;
import org.mingjian.app.platform.postgres.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;

@ServerTest
class DecayIT {

    private final DatabaseClient database;
    private final TellDecay decay;
    private final Results results;

    DecayIT(@Autowired DatabaseClient database, @Autowired TellDecay decay) {
        this.database = database;
        this.decay = decay;
        this.results = new Results(database);
    }

    @BeforeEach
    void empty() {
        for (String table :
                List.of("letter", "inbox", "message", "decay_check", "finding", "score_sheet", "evaluation")) {
            results.execute("delete from " + table);
        }
    }

    @Test
    void whatTurnedBadSinceThePeriodBeforeIsToldOnce() {
        long before = results.evaluation(2);
        results.sheet(
                before, "SHIJIAOYU", "G2", "90", "JC-01=SATISFIED JC-02=SATISFIED YS-03=VIOLATED YS-04=NO_EVIDENCE");
        results.sheet(before, "SHIWEIJIAN", "G2", "90", "JC-01=SATISFIED");
        decay.tellAll().block();
        assertThat(told()).isEmpty();

        long now = results.evaluation(3);
        results.sheet(now, "SHIJIAOYU", "G2", "80", "JC-01=VIOLATED JC-02=SATISFIED YS-03=VIOLATED YS-04=VIOLATED");
        results.sheet(now, "SHIWEIJIAN", "G2", "90", "JC-01=SATISFIED");
        results.sheet(now, "SHIGUOZI", "G2", "90", "JC-01=VIOLATED");
        decay.tellAll().block();
        decay.tellAll().block();

        assertThat(told()).containsExactly("SHIJIAOYU /periods/2026Q3/bureaus/SHIJIAOYU 1 JC-01");
    }

    @Test
    void aNewerRunOfTheSamePeriodIsHeldAgainstTheOneBeforeIt() {
        results.sheet(results.evaluation(2), "SHIJIAOYU", "G2", "90", "JC-01=SATISFIED JC-02=SATISFIED");
        results.sheet(results.evaluation(3), "SHIJIAOYU", "G2", "80", "JC-01=VIOLATED JC-02=SATISFIED");
        decay.tellAll().block();
        results.sheet(results.evaluation(3), "SHIJIAOYU", "G2", "70", "JC-01=VIOLATED JC-02=VIOLATED");
        decay.tellAll().block();

        assertThat(told())
                .containsExactly(
                        "SHIJIAOYU /periods/2026Q3/bureaus/SHIJIAOYU 1 JC-01",
                        "SHIJIAOYU /periods/2026Q3/bureaus/SHIJIAOYU 1 JC-02");
    }

    private List<String> told() {
        return database.sql("""
                        select to_name || ' ' || link || ' ' || ("values" ->> 'count') || ' '
                            || split_part("values" ->> 'lines', ' ', 1) as line
                        from message where kind = 'decay-alert' order by created_at""")
                .map(row -> row.get("line", String.class))
                .all()
                .collectList()
                .block();
    }
}
