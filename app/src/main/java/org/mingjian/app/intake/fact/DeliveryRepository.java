// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Deliveries in PostgreSQL. */
@Repository
class DeliveryRepository {

    private final DatabaseClient database;

    DeliveryRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Writes down the delivery of the context, outside of any transaction: rows of it are stored by several, which would
     * otherwise wait for each other.
     */
    Mono<Void> begin() {
        return Mono.deferContextual(context -> {
            DeliveredBy by = DeliveredBy.in(context);
            return by == null ? Mono.empty() : add(by);
        });
    }

    private Mono<Void> add(DeliveredBy by) {
        return database.sql("""
                        insert into delivery (id, kind, account, file, sha256, harvest)
                        values (:id, :kind, :account, :file, :sha256, :harvest) on conflict (id) do nothing""")
                .bind("id", by.id())
                .bind("kind", by.kind().name())
                .bind("account", by.account())
                .bind("file", Parameters.in(R2dbcType.VARCHAR, by.file()))
                .bind("sha256", Parameters.in(R2dbcType.VARCHAR, by.sha256()))
                .bind("harvest", Parameters.in(R2dbcType.BIGINT, by.harvest()))
                .then();
    }
}
