// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.TreeMap;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations of every state; a bureau gets those with a sheet of its own. */
@Component
final class StoredEvaluations implements EvaluationQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<TreeMap<String, String>> DIGESTS = new TypeReference<>() {};

    private static final String VISIBLE = "select " + EvaluationHeads.COLUMNS + """
            , e.done, e.total, e.failure, e.created_by, e.created_at, e.finished_at, e.published_at,
                e.digests::text as digests
            from evaluation e
            where (:all or exists (select from score_sheet s where s.evaluation = e.id and s.bureau = :own))""";

    private final DatabaseClient database;
    private final EvaluationHeads heads;

    StoredEvaluations(DatabaseClient database, EvaluationHeads heads) {
        this.database = database;
        this.heads = heads;
    }

    @Override
    public Flux<EvaluationProgress> evaluations(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(VISIBLE + " order by e.id desc"))
                .map(this::progress)
                .all();
    }

    @Override
    public Mono<EvaluationProgress> evaluation(long id, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(VISIBLE + " and e.id = :id"))
                .bind("id", id)
                .map(this::progress)
                .one();
    }

    private EvaluationProgress progress(Readable row) {
        return new EvaluationProgress(
                heads.head(row),
                Cells.number(row, "done"),
                Cells.number(row, "total"),
                row.get("failure", String.class),
                Cells.text(row, "created_by"),
                Cells.instant(row, "created_at"),
                row.get("finished_at", Instant.class),
                row.get("published_at", Instant.class),
                JSON.readValue(Cells.text(row, "digests"), DIGESTS));
    }
}
