// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Records of the audit trail as they are looked through. */
@Repository
class AuditListRepository {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String WANTED = """
             where (:who::text is null or r.who = :who)
                and (:what::text is null or starts_with(r.action, :what))
                and (:object::text is null or r.object like :objects)
                and (:bureau::text is null or r.bureau = :bureau)
                and (:from::timestamptz is null or r.at >= :from)
                and (:until::timestamptz is null or r.at < :until)""";

    private static final String FOUND = "select l.position, l.record, l.sealed_at, l.hash, " + ChainRepository.RECORD
            + " from audit_record r left join audit_link l on l.record = r.id " + WANTED;

    private final DatabaseClient database;

    AuditListRepository(DatabaseClient database) {
        this.database = database;
    }

    /** A record and its link; null while it waits to be sealed. */
    record Listed(StoredRecord record, @Nullable ChainLink link) {}

    /** Newest first. */
    Flux<Listed> newest(AuditFilter filter, long before, int limit) {
        return filtered(FOUND + " and r.id < :before order by r.id desc limit :limit", filter)
                .bind("before", before)
                .bind("limit", limit)
                .map(AuditListRepository::listed)
                .all();
    }

    Mono<Long> count(AuditFilter filter) {
        return filtered("select count(*) as found from audit_record r " + WANTED, filter)
                .map(row -> Objects.requireNonNull(row.get("found", Long.class)))
                .one();
    }

    /** In the order of the chain, those that wait last. */
    Flux<Listed> chained(AuditFilter filter) {
        return filtered(FOUND + " order by l.position nulls last, r.id", filter)
                .map(AuditListRepository::listed)
                .all();
    }

    private GenericExecuteSpec filtered(String sql, AuditFilter filter) {
        LocalDate to = filter.to();
        String object = filter.object();
        return database.sql(sql)
                .bind("who", text(filter.who()))
                .bind("what", text(filter.what()))
                .bind("object", text(object))
                .bind("objects", text(object == null ? null : object.replaceAll("[\\\\%_]", "\\\\$0") + "%"))
                .bind("bureau", text(filter.bureau()))
                .bind("from", start(filter.from()))
                .bind("until", start(to == null ? null : to.plusDays(1)));
    }

    private static Parameter start(@Nullable LocalDate day) {
        return Parameter.fromOrEmpty(day == null ? null : day.atStartOfDay(ZONE).toInstant(), Instant.class);
    }

    private static Parameter text(@Nullable String value) {
        return Parameter.fromOrEmpty(value, String.class);
    }

    private static Listed listed(Readable row) {
        return new Listed(ChainRepository.record(row), row.get("position") == null ? null : ChainRepository.link(row));
    }
}
