// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.app.platform.postgres.PostgresServer;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

class ChainIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-08T01:00:00Z"), ZoneOffset.UTC);

    private final DatabaseClient database = PostgresServer.shared().migratedDatabase(ChainIT.class);
    private final DatabaseClient owner = PostgresServer.shared().ownedDatabase(ChainIT.class);
    private final TransactionalOperator transaction =
            TransactionalOperator.create(new R2dbcTransactionManager(database.getConnectionFactory()));
    private final AuditTrail trail = new AuditTrail(
            new AuditRepository(database),
            new ActsRecorded(org.mingjian.app.platform.node.Announcements.unheard(database)),
            CLOCK);
    private final ChainRepository chain = new ChainRepository(database);
    private final SealRecords seal = new SealRecords(chain, transaction, CLOCK);
    private final VerifyChain verify = new VerifyChain(chain);

    @BeforeEach
    void threeSealedRecords() {
        Flux.range(1, 3).concatMap(this::record).blockLast();
        assertThat(seal.sealAll().block()).isEqualTo(3);
    }

    @Test
    void anUntouchedChainHolds() {
        record(4).block();

        ChainState state = verify.verify(null).block();

        assertThat(state.holds()).isTrue();
        assertThat(state.records()).isEqualTo(3);
        assertThat(state.waiting()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set note = 'x'",
                "delete from audit_record",
                "truncate audit_record",
                "update audit_link set hash = repeat('0', 64)",
                "delete from audit_link",
                "truncate audit_link",
                "drop table audit_link",
                "alter table audit_record disable trigger all",
                "update flyway_schema_history set success = false"
            })
    void theServersOwnConnectionMayOnlyAppend(String statement) {
        assertThatThrownBy(() -> database.sql(statement).then().block())
                .isInstanceOf(PermissionDeniedDataAccessException.class);

        assertThat(verify.verify(null).block().records()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_record set note = 'x'",
                "delete from audit_record",
                "truncate audit_record, audit_link"
            })
    void evenTheOwnerOfTheTablesIsRefusedWhileTheTriggersStand(String statement) {
        assertThatThrownBy(() -> owner.sql(statement).then().block())
                .rootCause()
                .hasMessageContaining("the audit trail is appended only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who = 'nobody'",
                "at = at + interval '1 microsecond'",
                "after = jsonb_set(after, '{number}', '7')",
                "note = note || ' '",
                "bureau = '330100'",
                "status = 200"
            })
    void aFlippedRowIsNamed(String flip) {
        asSuperuser("update audit_record set " + flip + " where object = 'notice/2'");

        assertThat(verify.verify(null).block().broken())
                .isEqualTo(new ChainState.Break(2, recordOf(2), ChainState.Fault.ALTERED));
    }

    @Test
    void aRemovedRecordIsNamed() {
        long second = recordOf(2);
        asSuperuser("delete from audit_record where object = 'notice/2'");

        assertThat(verify.verify(null).block().broken())
                .isEqualTo(new ChainState.Break(2, second, ChainState.Fault.RECORD_MISSING));
    }

    @Test
    void aRemovedLinkIsNamed() {
        asSuperuser("delete from audit_link where position = 2");

        assertThat(verify.verify(null).block().broken())
                .isEqualTo(new ChainState.Break(3, recordOf(3), ChainState.Fault.LINK_MISSING));
    }

    @Test
    void aRecordTakenOutOfTheRowIsNamed() {
        record(4).block();
        asSuperuser("delete from audit_pending");

        assertThat(verify.verify(null).block().broken())
                .isEqualTo(new ChainState.Break(3, recordOf(4), ChainState.Fault.UNSEALED));
    }

    @Test
    void aTailCutOffIsToldByTheDigestPrintedBefore() {
        String printed = chain.last().block().hash();
        asSuperuser("delete from audit_record where object = 'notice/3'");
        asSuperuser("delete from audit_link where position = 3");

        ChainState state = verify.verify(printed).block();

        assertThat(state.broken()).isNull();
        assertThat(state.anchorFound()).isFalse();
        assertThat(state.holds()).isFalse();
    }

    @Test
    void recordsWrittenAndSealedAtTheSameTimeMakeOneChain() {
        AtomicInteger number = new AtomicInteger(10);

        Flux.range(0, 60)
                .flatMap(
                        i -> i % 3 == 0
                                ? seal.sealAll().then()
                                : record(number.getAndIncrement()).as(transaction::transactional),
                        8)
                .subscribeOn(Schedulers.boundedElastic())
                .blockLast();
        seal.sealAll().block();

        assertThat(verify.verify(null).block())
                .extracting(ChainState::holds, ChainState::records, ChainState::waiting)
                .isEqualTo(List.of(true, 43L, 0L));
    }

    private Mono<Void> record(int number) {
        return trail.record(new AuditEntry(
                "notice.issue",
                "notice/" + number,
                null,
                null,
                Map.of("number", number, "points", new BigDecimal("1.50"), "title", "整改"),
                "签发"));
    }

    private long recordOf(int number) {
        return database.sql("select id from audit_record where object = 'notice/" + number + "'")
                .map(row -> row.get("id", Long.class))
                .one()
                .block();
    }

    private void asSuperuser(String statement) {
        TransactionalOperator alone =
                TransactionalOperator.create(new R2dbcTransactionManager(owner.getConnectionFactory()));
        owner.sql("set local session_replication_role = replica")
                .then()
                .then(owner.sql("grant update, delete on audit_record, audit_link to current_user")
                        .then())
                .then(owner.sql(statement).then())
                .as(alone::transactional)
                .block();
    }
}
