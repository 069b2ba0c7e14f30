// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.fact;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Optional;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Deliveries in PostgreSQL. */
@Repository
class DeliveryRepository {

    private final DatabaseClient database;

    DeliveryRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Writes down who delivers before anything is stored, outside of any transaction: rows of one delivery are stored by
     * several, which would otherwise wait for each other. It is whom the context names, else whoever asked; without
     * either nobody is written down.
     */
    <T> Flux<T> of(Flux<T> storing) {
        return Flux.deferContextual(context -> {
            DeliveredBy said = DeliveredBy.in(context);
            Mono<DeliveredBy> by =
                    said == null ? Viewer.current().map(viewer -> DeliveredBy.page(viewer.name())) : Mono.just(said);
            return by.map(Optional::of)
                    .defaultIfEmpty(Optional.empty())
                    .flatMapMany(known -> known.isEmpty()
                            ? storing
                            : add(known.get()).thenMany(storing).contextWrite(known.get()::into));
        });
    }

    private Mono<Void> add(DeliveredBy by) {
        return database.sql("""
                        insert into delivery (id, kind, account, file, sha256, harvest)
                        values (:id, :kind, coalesce((select created_by from harvest where id = :harvest), :account),
                            :file, :sha256, :harvest)
                        on conflict (id) do nothing""")
                .bind("id", by.id())
                .bind("kind", by.kind().name())
                .bind("account", by.account())
                .bind("file", Parameters.in(R2dbcType.VARCHAR, by.file()))
                .bind("sha256", Parameters.in(R2dbcType.VARCHAR, by.sha256()))
                .bind("harvest", Parameters.in(R2dbcType.BIGINT, by.harvest()))
                .then();
    }
}
