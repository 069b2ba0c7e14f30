// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.Api;
import org.mingjian.app.Api.Answer;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.postgres.ServerTest;
import org.mingjian.app.platform.security.OpenAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody sees an answer whose record could not be written; what they see instead is a whole refusal. */
@ServerTest
class UnrecordedIT {

    private final Api chief;
    private final Api service;

    UnrecordedIT(@LocalServerPort int port, @Autowired OpenAccount accounts) {
        Api.openAccounts(accounts);
        this.chief = Api.as("chief", port);
        this.service = Api.as("service", port);
        run("""
                create or replace function going_away() returns trigger language plpgsql as
                $$ begin raise exception 'terminating connection' using errcode = '57P01'; end $$
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/calendar/2026", "/admin/audit-trail.csv", "/calendar/none"})
    void anAnswerThatCannotBeRecordedIsRefused(String path) {
        int before = chief.get(path, "Accept", "text/html,*/*").status();

        Answer refused = unrecorded(() -> chief.get(path, "Accept", "text/html,*/*"));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.body()).contains("<html", "暂");
        assertThat(chief.get(path, "Accept", "text/html,*/*").status()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"code\":\"SHIJIAOYU\",\"name\":\"市教育局\",\"group\":\"G2\",\"kind\":\"DEPARTMENT\"}", "{", ""})
    void aDeliveryThatCannotBeRecordedIsRefused(String lines) {
        Answer refused = unrecorded(() -> service.post("/api/v1/facts/bureaus", Api.NDJSON, lines));

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problem()).isEqualTo("unavailable");
    }

    @Test
    void aRecordIsTriedAgainWhileTheDatabaseChangesHands() {
        run("create sequence tries");
        run("""
                create function away_at_first() returns trigger language plpgsql security definer as
                $$ begin
                    if nextval('public.tries') < 3 then
                        raise exception 'terminating connection' using errcode = '57P01';
                    end if;
                    return new;
                end $$
                """);
        run("create trigger away before insert on audit_record for each row execute function away_at_first()");

        assertThat(chief.get("/calendar/2026", "Accept", "text/html").status()).isEqualTo(200);

        run("drop trigger away on audit_record");
    }

    /** Asked while the database goes away at each record. */
    private Answer unrecorded(Supplier<Answer> asked) {
        run("create trigger away before insert on audit_record for each row execute function going_away()");
        try {
            return asked.get();
        } finally {
            run("drop trigger away on audit_record");
        }
    }

    private static void run(String statement) {
        PostgresServer.shared()
                .ownedDatabase(UnrecordedIT.class)
                .sql(statement)
                .then()
                .block();
    }
}
