// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.mingjian.dashboards.home.FirstSteps;
import org.mingjian.dashboards.home.FirstStepsQuery;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What has been brought in, counted. */
@Component
final class FirstStepCounts implements FirstStepsQuery {

    private final DatabaseClient database;

    FirstStepCounts(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<FirstSteps> firstSteps() {
        return database.sql("""
                        select count(*) filter (where type = 'bureaus') as bureaus,
                            count(*) filter (where type = 'documents') as documents,
                            count(*) filter (where type not in ('bureaus', 'documents')) as rows,
                            (select count(*) from source) as sources
                        from fact where superseded_at is null""")
                .map(row -> new FirstSteps(
                        Cells.count(row, "bureaus"),
                        Cells.count(row, "sources"),
                        Cells.count(row, "documents"),
                        Cells.count(row, "rows")))
                .one();
    }
}
