// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.mingjian.app.platform.problem.RequestId;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

class AuditTrailIT {

    private static final Instant NOW = Instant.parse("2026-10-08T01:00:00.123456Z");
    private static final DatabaseClient DATABASE = PostgresServer.shared().migratedDatabase(AuditTrailIT.class);
    private static final TransactionalOperator TRANSACTION =
            TransactionalOperator.create(new R2dbcTransactionManager(DATABASE.getConnectionFactory()));

    private final AuditTrail trail = new AuditTrail(
            new AuditRepository(DATABASE),
            new ActsRecorded(org.mingjian.app.platform.node.Announcements.unheard(DATABASE)),
            Clock.fixed(NOW, ZoneOffset.UTC));
    private long before;

    @BeforeEach
    void count() {
        before = all().size();
    }

    @Test
    void aRecordSaysWhoDidWhatWhenAndInWhichRequest() {
        Viewer office = new Viewer("office", Role.OFFICE, null);

        trail.record(new AuditEntry(
                        "finding.dismiss",
                        "finding/17",
                        "330100",
                        Map.of("state", "OPEN"),
                        Map.of("state", "DISMISSED"),
                        "重复"))
                .contextWrite(
                        ReactiveSecurityContextHolder.withAuthentication(new TestingAuthenticationToken(office, null)))
                .contextWrite(context -> context.put(RequestId.CARRIED, "request-17"))
                .block();

        assertThat(all().get((int) before))
                .isEqualTo(
                        "2026-10-08T01:00:00.123456Z office OFFICE request-17 finding.dismiss finding/17 330100 {\"state\": \"OPEN\"} {\"state\": \"DISMISSED\"} 重复");
    }

    @Test
    void whatTheServerDoesByItselfHasNoRoleAndNoRequest() {
        trail.record(new AuditEntry("evaluation.interrupt", "evaluation/3")).block();

        assertThat(all().get((int) before))
                .isEqualTo("2026-10-08T01:00:00.123456Z server - - evaluation.interrupt evaluation/3 - - - -");
    }

    @Test
    void aChangeRolledBackLeavesNoRecord() {
        trail.record(new AuditEntry("notice.issue", "notice/1"))
                .then(Mono.error(new IllegalStateException("the change failed")))
                .as(TRANSACTION::transactional)
                .onErrorComplete()
                .block();

        assertThat(all()).hasSize((int) before);
    }

    private static List<String> all() {
        return DATABASE.sql("""
                        select concat_ws(' ', to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), who,
                            coalesce(role, '-'), coalesce(request, '-'), action, object, coalesce(bureau, '-'),
                            coalesce(before::text, '-'), coalesce(after::text, '-'), coalesce(note, '-')) as line
                        from audit_record order by id""")
                .map(row -> row.get("line", String.class))
                .all()
                .collectList()
                .block();
    }
}
