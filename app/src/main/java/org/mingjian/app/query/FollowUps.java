// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.util.Map;
import org.mingjian.dashboards.why.FollowUp;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What followed from the findings of one bureau, the last item where there were several. */
@Component
final class FollowUps {

    private static final String ITEMS = """
            select distinct on (finding) finding, id, code, state, notice, number
            from rectification where bureau = :bureau order by finding, id desc""";

    private final DatabaseClient database;

    FollowUps(DatabaseClient database) {
        this.database = database;
    }

    /** By finding; asked only for a bureau the reader may see. */
    Mono<Map<String, FollowUp>> of(String bureau) {
        return database.sql(ITEMS)
                .bind("bureau", bureau)
                .map(row -> new FollowUp(
                        Cells.text(row, "finding"),
                        Cells.count(row, "id"),
                        Cells.text(row, "code"),
                        Cells.text(row, "state"),
                        Cells.count(row, "notice"),
                        Cells.text(row, "number")))
                .all()
                .collectMap(FollowUp::finding);
    }
}
