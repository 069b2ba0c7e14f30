// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.EventStream.Event;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.mingjian.app.publication.Publishing;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvaluationApiIT {

    private static final SeedData.Asked QUARTER = SeedData.PERIODS.get(2);
    private static final String OWN = "SHENGTAIJU";

    private final int port;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final InterruptedEvaluations interrupted;
    private final Api office;
    private final ServedCity city;

    @TempDir
    static Path folder;

    EvaluationApiIT(
            @LocalServerPort int port,
            @Autowired OpenAccount accounts,
            @Autowired DatabaseClient database,
            @Autowired InterruptedEvaluations interrupted) {
        this.port = port;
        this.accounts = accounts;
        this.database = database;
        this.interrupted = interrupted;
        this.office = Api.as("office", port);
        this.city = new ServedCity(office);
    }

    @BeforeAll
    void load() throws IOException {
        Api.openAccounts(accounts, OWN);
        city.load(folder);
    }

    @Test
    void anEvaluationIsAcceptedAndFollowedToItsEnd() {
        Answer accepted = city.start(QUARTER);
        assertThat(accepted.status()).isEqualTo(202);
        String address = accepted.headers().firstValue("Location").orElseThrow();
        assertThat(address)
                .isEqualTo(
                        ServedCity.EVALUATIONS + "/" + accepted.json().get("id").asInt());
        int bureaus = office.get("/api/v1/bureaus").json().get("items").size();

        List<Event> events = office.events(address + "/events").toTheEnd();

        Event last = events.get(events.size() - 1);
        assertThat(events.subList(0, events.size() - 1))
                .extracting(Event::event)
                .containsOnly("progress");
        assertThat(events).extracting(event -> Integer.valueOf(event.id())).isSorted();
        assertThat(last.event()).isEqualTo("settled");
        assertThat(last.json()).isEqualTo(office.get(address).json());
        assertThat(last.json().get("state").asString()).isEqualTo("IN_REVIEW");
        assertThat(last.json().get("done").asInt()).isEqualTo(bureaus);
        assertThat(last.json().get("bureaus").asInt()).isEqualTo(bureaus);
        assertThat(office.events(address + "/events", "Last-Event-ID", String.valueOf(bureaus))
                        .toTheEnd())
                .extracting(Event::event)
                .containsExactly("settled");
    }

    @Test
    void aStreamThatWasCutGoesOnWhereItWas() {
        long id = insert("RUNNING", "2025");
        database.sql("update evaluation set done = 3, total = 9 where id = " + id)
                .then()
                .block();
        String events = ServedCity.EVALUATIONS + "/" + id + "/events";
        try (EventStream from = office.events(events);
                EventStream on = office.events(events, "Last-Event-ID", "3")) {
            assertThat(from.next().id()).isEqualTo("3");
            database.sql("update evaluation set done = 4 where id = " + id)
                    .then()
                    .block();
            assertThat(from.next().id()).isEqualTo("4");
            assertThat(on.next().id()).isEqualTo("4");
        } finally {
            database.sql("delete from evaluation where id = " + id).then().block();
        }
    }

    @Test
    void aPeriodIsComputedOnceAtATime() {
        long id = insert("RUNNING", "2026Q1");
        database.sql("update evaluation set scheme = '2026_municipal' where id = " + id)
                .then()
                .block();
        try {
            Answer second = start("{\"scheme\":\"2026_municipal\",\"asOf\":\"2026-03-31\",\"period\":\"2026Q1\"}");
            assertThat(second.status()).isEqualTo(409);
            assertThat(second.problem()).isEqualTo("evaluation-running");
        } finally {
            database.sql("delete from evaluation where id = " + id).then().block();
        }
    }

    @Test
    void everythingThatIsAskedForWronglyIsNamed() {
        assertThat(start("{}").pointers()).containsExactly("/scheme", "/asOf");
        assertThat(start("{\"scheme\":\"2026_municipa\",\"asOf\":\"2026-02-30\",\"period\":\"2026Q3\"}")
                        .json()
                        .get("errors")
                        .toString())
                .contains("2026_municipal", "2026-02-30");
        Answer period = start("{\"scheme\":\"2026_municipal\",\"asOf\":\"2026-09-30\",\"period\":\"2026Q5\"}");
        assertThat(period.status()).isEqualTo(422);
        assertThat(period.pointers()).containsExactly("/period");
        assertThat(start("{\"scheme\":\"2026_municipal\",\"asOf\":\"2026-09-30\",\"period\":\"2026Q4\"}")
                        .pointers())
                .containsExactly("/period");
        assertThat(start("{").problem()).isEqualTo("unreadable-body");
        assertThat(start("").problem()).isEqualTo("unreadable-body");
    }

    @Test
    void onlyTheOfficeStartsAndPublishes() {
        String address = city.evaluate(SeedData.PERIODS.get(0));
        for (String account : List.of("auditor", "service", "bureau-" + OWN)) {
            Api other = Api.as(account, port);
            assertThat(other.post(ServedCity.EVALUATIONS, Api.JSON, "{}").status())
                    .as(account)
                    .isEqualTo(403);
            assertThat(other.post(address + "/publication", Api.JSON, "").status())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(office.get(address).json().get("state").asString()).isEqualTo("IN_REVIEW");
    }

    @Test
    void aNewerPublicationSupersedesTheOlder() throws Exception {
        String first = city.evaluate(SeedData.PERIODS.get(1));
        city.publish(first);
        Answer again = office.post(first + "/publication", Api.JSON, "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("evaluation-not-in-review");

        String second = city.evaluate(SeedData.PERIODS.get(1));
        String third = city.evaluate(SeedData.PERIODS.get(1));

        var both = Stream.of(second, third)
                .map(one -> CompletableFuture.supplyAsync(() -> new Publishing(office).publish(one)))
                .toList();
        for (var one : both) {
            assertThat(one.get().status()).isEqualTo(200);
        }

        assertThat(state(first)).isEqualTo("SUPERSEDED");
        assertThat(List.of(state(second), state(third))).containsExactlyInAnyOrder("SUPERSEDED", "PUBLISHED");
        assertThat(office.get(third).json().get("version").asInt()).isEqualTo(3);
    }

    @Test
    void publishedResultsCannotBeChangedByAnybody() {
        String published = city.evaluate(SeedData.PERIODS.get(0));
        city.publish(published);
        String id = published.replace(ServedCity.EVALUATIONS + "/", "");
        for (String change : List.of(
                "update score_sheet set score = 100 where evaluation = " + id,
                "delete from finding where evaluation = " + id,
                "insert into place (evaluation, position, bureau, content) values (" + id + ", 99, 'NOBODY', '{}')",
                "update notice_proposal set position = position + 100 where evaluation = " + id,
                "update evaluation set state = 'IN_REVIEW' where id = " + id,
                "update evaluation set digests = '{}' where id = " + id,
                "delete from evaluation where id = " + id)) {
            assertThatThrownBy(() -> database.sql(change).then().block())
                    .as(change)
                    .hasMessageContaining("evaluation " + id + " is published");
        }
    }

    @Test
    void anEvaluationThatCannotBeDoneFailsInWords() {
        database.sql("update fact set content = content - 'name' where type = 'bureaus' and bureau = '" + OWN + "'")
                .then()
                .block();
        try {
            String address =
                    city.start(QUARTER).headers().firstValue("Location").orElseThrow();
            List<Event> events = office.events(address + "/events").toTheEnd();

            JsonNode last = events.get(events.size() - 1).json();
            assertThat(last.get("state").asString()).isEqualTo("FAILED");
            assertThat(last.get("failure").asString()).startsWith("计算单位 " + OWN + " 时发生故障");
            assertThat(office.get(address + "/ranking").status()).isEqualTo(404);
            assertThat(count("score_sheet", address)).isZero();
        } finally {
            database.sql("update fact set content = content || '{\"name\": \"市生态环境局\"}'"
                            + " where type = 'bureaus' and bureau = '" + OWN + "'")
                    .then()
                    .block();
        }
    }

    @Test
    void aResultIsStoredWholeOrNotAtAll() {
        PostgresServer.shared()
                .ownedDatabase(EvaluationApiIT.class)
                .sql("alter table notice_proposal add constraint refuse check (position < 1) not valid")
                .then()
                .block();
        try {
            String address =
                    city.start(QUARTER).headers().firstValue("Location").orElseThrow();
            office.events(address + "/events").toTheEnd();

            assertThat(state(address)).isEqualTo("FAILED");
            assertThat(count("score_sheet", address)).isZero();
            assertThat(count("finding", address)).isZero();
        } finally {
            PostgresServer.shared()
                    .ownedDatabase(EvaluationApiIT.class)
                    .sql("alter table notice_proposal drop constraint refuse")
                    .then()
                    .block();
        }
    }

    @Test
    void anEvaluationCutOffByTheEndOfTheServerIsNamedFailedAtTheNextStart() {
        long id = insert("RUNNING", "2024");
        change("update evaluation set node = null where id = " + id);

        StepVerifier.create(interrupted.run()).verifyComplete();

        JsonNode found = office.get(ServedCity.EVALUATIONS + "/" + id).json();
        assertThat(found.get("state").asString()).isEqualTo("FAILED");
        assertThat(found.get("failure").asString()).contains("服务中断");
    }

    @Test
    void anEvaluationWhoseStartWasNeverConfirmedToThisServerIsDoneAllTheSame() {
        long id = insert("RUNNING", "2024");
        change("update evaluation set scheme = '2026_quarterly', period = '2025Q4', period_from = '2025-10-01',"
                + " period_to = '2025-12-31', as_of = '2025-12-31', created_at = now() - interval '1 minute' where id = "
                + id);

        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> state(ServedCity.EVALUATIONS + "/" + id).equals("IN_REVIEW"));
    }

    @Test
    void theListIsWalkedByItsCursorNewestFirst() {
        for (int i = 0; i < 60; i++) {
            insert("FAILED", "2023");
        }
        List<Integer> walked = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = office.get(ServedCity.EVALUATIONS + next).json();
            page.get("items").forEach(item -> walked.add(item.get("id").asInt()));
            next = page.get("next")
                    .asStringOpt()
                    .map(cursor -> "?cursor=" + cursor)
                    .orElse(null);
        }

        assertThat(walked).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(walked).isSortedAccordingTo((a, b) -> b - a);
        assertThat(Api.as("bureau-" + OWN, port)
                        .get(ServedCity.EVALUATIONS)
                        .json()
                        .get("items")
                        .valueStream()
                        .map(item -> item.get("state").asString()))
                .doesNotContain("FAILED", "RUNNING");
    }

    private Answer start(String wanted) {
        return office.post(ServedCity.EVALUATIONS, Api.JSON, wanted);
    }

    private String state(String address) {
        return office.get(address).json().get("state").asString();
    }

    private long insert(String state, String period) {
        return database.sql(
                        "insert into evaluation (scheme, period, period_from, period_to, as_of, state, created_by, node)"
                                + " select 'other', '" + period + "', '2023-01-01', '2023-12-31', '2023-12-31', '"
                                + state
                                + "', 'office', (select id from living_node limit 1) returning id")
                .map(row -> row.get("id", Long.class))
                .one()
                .block();
    }

    private void change(String row) {
        database.sql(row).then().block();
    }

    private long count(String table, String address) {
        return database.sql("select count(*) from " + table + " where evaluation = "
                        + address.replace(ServedCity.EVALUATIONS + "/", ""))
                .map(row -> row.get(0, Long.class))
                .one()
                .block();
    }
}
