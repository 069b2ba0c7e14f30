// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.util.Collection;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Which evaluations a decision still reaches, read only. */
@Repository
class ReviewedRepository {

    private final DatabaseClient database;

    ReviewedRepository(DatabaseClient database) {
        this.database = database;
    }

    /** The newest version of each edition and period, where it is in review and has a sheet of one of the bureaus. */
    Flux<Long> inReview(Collection<String> bureaus) {
        return database.sql("""
                        select id from (
                            select distinct on (scheme, period) id, state from evaluation
                            where state in ('IN_REVIEW', 'PUBLISHED') order by scheme, period, id desc) newest
                        where state = 'IN_REVIEW' and exists (
                            select from score_sheet s where s.evaluation = newest.id and s.bureau = any(:bureaus))
                        order by id""")
                .bind("bureaus", bureaus.toArray(String[]::new))
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .all();
    }
}
