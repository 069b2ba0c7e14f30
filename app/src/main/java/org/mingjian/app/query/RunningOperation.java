// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.Instant;
import org.mingjian.dashboards.home.Operation;
import org.mingjian.dashboards.home.OperationQuery;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What runs and what is stuck, for the administrator alone. */
@Component
final class RunningOperation implements OperationQuery {

    private static final String COUNTS = """
            select
                (select count(*) from source where enabled) as sources,
                (select count(*) from source where not enabled) as suspended,
                (select max(finished_at) from harvest) as harvested_at,
                (select count(*) from harvest where state = 'RUNNING') as harvests,
                (select count(*) from evaluation where state = 'RUNNING') as evaluations,
                (select count(*) from evaluation where state = 'FAILED') as failed,
                (select count(*) from sending where state = 'WAITING' and problem is not null) as waiting,
                (select count(*) from sending where state = 'DEAD') as dead,
                (select coalesce(max(position), 0) from audit_link) as sealed,
                (select count(*) from audit_pending) as unsealed,
                (select hash from audit_link order by position desc limit 1) as head""";

    private final DatabaseClient database;

    RunningOperation(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Operation> operation(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN ? read() : Mono.empty();
    }

    private Mono<Operation> read() {
        return database.sql(COUNTS)
                .map(row -> new Operation(
                        Cells.count(row, "sources"),
                        Cells.count(row, "suspended"),
                        row.get("harvested_at", Instant.class),
                        Cells.count(row, "harvests"),
                        Cells.count(row, "evaluations"),
                        Cells.count(row, "failed"),
                        Cells.count(row, "waiting"),
                        Cells.count(row, "dead"),
                        Cells.count(row, "sealed"),
                        Cells.count(row, "unsealed"),
                        row.get("head", String.class)))
                .one();
    }
}
