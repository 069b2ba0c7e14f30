// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import io.r2dbc.postgresql.codec.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.Parameter;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Adds records of the audit trail. */
@Repository
class AuditRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DatabaseClient database;

    AuditRepository(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(AuditRecord record) {
        AuditEntry entry = record.entry();
        return database.sql("""
                        insert into audit_record
                            (at, who, role, request, status, action, object, bureau, before, after, note)
                        values (:at, :who, :role, :request, :status, :action, :object, :bureau, :before, :after, :note)""")
                .bind("at", record.at())
                .bind("who", record.who())
                .bind("role", text(record.role()))
                .bind("request", text(record.request()))
                .bind("status", Parameter.fromOrEmpty(record.status(), Integer.class))
                .bind("action", entry.action())
                .bind("object", entry.object())
                .bind("bureau", text(entry.bureau()))
                .bind("before", json(entry.before()))
                .bind("after", json(entry.after()))
                .bind("note", text(entry.note()))
                .then();
    }

    private static Parameter text(@Nullable String value) {
        return Parameter.fromOrEmpty(value, String.class);
    }

    private static Parameter json(@Nullable Object value) {
        return value == null ? Parameter.empty(Json.class) : Parameter.from(Json.of(JSON.writeValueAsString(value)));
    }
}
