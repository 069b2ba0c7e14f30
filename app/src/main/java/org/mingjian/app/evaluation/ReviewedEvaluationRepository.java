// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.scheme.PeriodDates;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evaluations with what their results rest on, in PostgreSQL. */
@Repository
class ReviewedEvaluationRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            select id, scheme, period, period_from, period_to, as_of, coalesce(decided_until, as_of) as decided_until,
                digests::text as digests, history::text as history
            from evaluation where id = :id""";

    private final DatabaseClient database;

    ReviewedEvaluationRepository(DatabaseClient database) {
        this.database = database;
    }

    /** One in review, which nobody else changes until the transaction ends; empty for any other. */
    Mono<ReviewedEvaluation> lock(long id) {
        return one(COLUMNS + " and state = 'IN_REVIEW' for update", id);
    }

    /** One whatever its state. */
    Mono<ReviewedEvaluation> find(long id) {
        return one(COLUMNS, id);
    }

    private Mono<ReviewedEvaluation> one(String sql, long id) {
        return database.sql(sql)
                .bind("id", id)
                .map(ReviewedEvaluationRepository::reviewed)
                .one();
    }

    private static ReviewedEvaluation reviewed(Readable row) {
        return new ReviewedEvaluation(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "scheme"),
                new Question(
                        new PeriodDates(text(row, "period"), day(row, "period_from"), day(row, "period_to")),
                        day(row, "as_of"),
                        day(row, "decided_until")),
                JSON.readValue(text(row, "digests"), new TypeReference<TreeMap<String, String>>() {}),
                ResultJson.history(text(row, "history")));
    }

    private static LocalDate day(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
