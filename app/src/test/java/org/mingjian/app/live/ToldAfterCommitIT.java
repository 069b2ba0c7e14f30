// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.EventStream;
import org.mingjian.app.notice.NoticeCity;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.core.DatabaseClient;

/** Issuing a notice stores facts in the middle of its transaction; listeners hear of them when it has committed. */
@ServerTest
@Import(NoticeCity.class)
class ToldAfterCommitIT {

    private static final String NOTICES = "/api/v1/notices";

    private final NoticeCity city;
    private final OpenAccount accounts;
    private final DatabaseClient database;
    private final Api office;

    ToldAfterCommitIT(
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
    void whatIsRolledBackIsNeverToldAndWhatCommitsIsToldOnce() {
        Api.openAccounts(accounts);
        long evaluation = city.load(office).published();
        long refused = draft(evaluation, "BUREAU01");
        long issued = draft(evaluation, "BUREAU02");

        try (EventStream live = office.events("/api/v1/live/events")) {
            messages("add constraint no_message check (kind <> 'notice-issued') not valid");
            assertThat(issue(refused).status()).isEqualTo(500);
            assertThat(count("rectification")).isZero();
            messages("drop constraint no_message");

            assertThat(issue(issued).status()).isEqualTo(200);
            assertThat(live.next("changed").json().get("bureau").asString()).isEqualTo("BUREAU02");
            assertThat(count("rectification")).isPositive();
            // Whatever else was told of it would stand before this.
            NoticeCity.repair(office, "BUREAU03");
            assertThat(live.next("changed").json().get("bureau").asString()).isEqualTo("BUREAU03");
        }
    }

    private long draft(long evaluation, String bureau) {
        Answer drafted = office.post(
                NOTICES,
                Api.JSON,
                "{\"evaluation\":%d,\"kind\":\"RECTIFICATION\",\"bureaus\":[\"%s\"]}".formatted(evaluation, bureau));
        return drafted.json().get("items").get(0).get("id").asLong();
    }

    private Answer issue(long id) {
        return office.post(NOTICES + "/" + id + "/transitions", Api.JSON, "{\"to\":\"issue\"}");
    }

    /** As the owner of the tables may change them. */
    private static void messages(String change) {
        PostgresServer.shared()
                .ownedDatabase(ToldAfterCommitIT.class)
                .sql("alter table message " + change)
                .then()
                .block();
    }

    private long count(String table) {
        return database.sql("select count(*) as n from " + table)
                .map(row -> row.get("n", Long.class))
                .one()
                .block();
    }
}
