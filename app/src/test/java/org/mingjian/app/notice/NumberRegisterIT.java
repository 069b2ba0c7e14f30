// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

/** Numbers of notices while many issue at once and the database throws them out. */
@ServerTest
@Import(NoticeCity.class)
class NumberRegisterIT {

    private static final int AT_ONCE = 20;
    private static final String CUT = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'""";

    private final NoticeCity city;
    private final DatabaseClient database;
    private final OpenAccount accounts;
    private final Api office;

    NumberRegisterIT(
            @LocalServerPort int port,
            @Autowired NoticeCity city,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database) {
        this.city = city;
        this.accounts = accounts;
        this.database = database;
        this.office = Api.as("office", port);
    }

    @Test
    void twentyIssueAtOnceWhileConnectionsAreCutAndNumbersHaveNoGapAndNoTwin() throws Exception {
        Api.openAccounts(accounts);
        long evaluation = city.load(office).published();
        Answer drafted = office.post(
                "/api/v1/notices", Api.JSON, "{\"evaluation\":" + evaluation + ",\"kind\":\"RECTIFICATION\"}");
        List<Long> ids = drafted.json()
                .get("items")
                .valueStream()
                .limit(AT_ONCE)
                .map(one -> one.get("id").asLong())
                .toList();
        assertThat(ids).hasSize(AT_ONCE);

        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<Integer>> refused = new ArrayList<>();
        for (long id : ids) {
            refused.add(threads.submit(() -> {
                together.await();
                return untilIssued(id);
            }));
        }
        together.countDown();
        int cut = 0;
        while (refused.stream().anyMatch(one -> !one.isDone()) && cut < 40) {
            cut += cutConnections();
        }
        for (Future<Integer> one : refused) {
            one.get();
        }
        threads.shutdown();

        assertThat(cut).as("connections were cut").isPositive();
        assertThat(numbers())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
        assertThat(count("select count(*) from notice where state = 'ISSUED'")).isEqualTo(AT_ONCE);
        assertThat(count("select count(*) from notice n join notice_number r on r.notice = n.id join notice_copy c"
                        + " on c.notice = n.id where n.number = r.code_word || '〔' || r.year || '〕' || r.n || '号'"))
                .isEqualTo(AT_ONCE);
    }

    /** Again and again, as a person would; the answer to a try that succeeded may be lost. */
    private int untilIssued(long id) {
        int tries = 0;
        while (true) {
            Answer answer = office.post("/api/v1/notices/" + id + "/transitions", Api.JSON, "{\"to\":\"issue\"}");
            assertThat(answer.status()).as(answer.body()).isIn(200, 409, 500, 503);
            if (Set.of(200, 409).contains(answer.status())) {
                return tries;
            }
            tries++;
        }
    }

    private int cutConnections() {
        try {
            return database.sql(CUT)
                    .map(row -> 1)
                    .all()
                    .count()
                    .block(Duration.ofSeconds(20))
                    .intValue();
        } catch (RuntimeException itself) {
            // The pool may hand out a connection that was cut by the round before.
            return 0;
        }
    }

    private List<Integer> numbers() {
        return database.sql("select n from notice_number order by n")
                .map(row -> row.get("n", Integer.class))
                .all()
                .collectList()
                .block(Duration.ofSeconds(20));
    }

    private int count(String sql) {
        return database.sql(sql)
                .map(row -> row.get(0, Long.class))
                .one()
                .block(Duration.ofSeconds(20))
                .intValue();
    }
}
