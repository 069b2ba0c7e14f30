// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.app.message.Results;
import org.mingjian.app.platform.postgres.ServerTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

@ServerTest
class TellOverdueIT {

    private final DatabaseClient database;
    private final TellOverdue overdue;
    private final Results results;

    TellOverdueIT(@Autowired DatabaseClient database, @Autowired TellOverdue overdue) {
        this.database = database;
        this.overdue = overdue;
        this.results = new Results(database);
    }

    @Test
    void eachLastDayThatPassesIsToldOnceHoweverManyTell() {
        results.evaluation(3);
        long notice = results.notice();
        results.rectification(notice, "SHIJIAOYU", "ISSUED", "2126-10-08");
        results.rectification(notice, "SHIWEIJIAN", "RETURNED", "2126-10-09");
        results.rectification(notice, "SHIGUOZI", "REPORTED", "2126-10-08");

        assertThat(tell("2126-10-08")).isZero();
        assertThat(Flux.range(0, 4)
                        .flatMap(i -> overdue.tellOf(LocalDate.parse("2126-10-09")))
                        .reduce(Integer::sum)
                        .block())
                .isEqualTo(1);
        assertThat(tell("2126-10-10")).isEqualTo(1);
        assertThat(tell("2126-10-11")).isZero();
        results.execute("update rectification set due_on = '2126-10-20' where bureau = 'SHIJIAOYU'");
        assertThat(tell("2126-10-21")).isEqualTo(1);

        assertThat(told()).containsExactly("SHIJIAOYU 2126-10-08", "SHIJIAOYU 2126-10-20", "SHIWEIJIAN 2126-10-09");
    }

    private int tell(String today) {
        return overdue.tellOf(LocalDate.parse(today)).block();
    }

    private List<String> told() {
        return database.sql("select to_name || ' ' || (\"values\" ->> 'due') as told from message"
                        + " where kind = 'rectification-overdue' order by 1")
                .map(row -> row.get("told", String.class))
                .all()
                .collectList()
                .block();
    }
}
