// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What happens to manual scores; whoever changes one holds it first. */
@Repository
class ScoringChangeRepository {

    private final DatabaseClient database;

    ScoringChangeRepository(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A scoring held until the transaction ends.
     *
     * @param given ids of the scores of its round, in the order given
     */
    record Held(long number, int round, @Nullable BigDecimal result, List<Long> given) {}

    /** @param place its turn */
    record Gift(
            GivenScore.Place place,
            BigDecimal points,
            @Nullable Ground ground,
            String reason) {}

    /** Begins it where nobody has. */
    Mono<Held> hold(Scoring scoring) {
        return database.sql("""
                        insert into manual_scoring (scheme, period, bureau, indicator)
                        values (:scheme, :period, :bureau, :indicator) on conflict do nothing""")
                .bind("scheme", scoring.scheme())
                .bind("period", scoring.period())
                .bind("bureau", scoring.id().bureau())
                .bind("indicator", scoring.id().indicator())
                .then()
                .then(database.sql("""
                                select * from manual_scoring where scheme = :scheme and period = :period
                                    and bureau = :bureau and indicator = :indicator for update""")
                        .bind("scheme", scoring.scheme())
                        .bind("period", scoring.period())
                        .bind("bureau", scoring.id().bureau())
                        .bind("indicator", scoring.id().indicator())
                        .map(row -> new Held(
                                Objects.requireNonNull(row.get("id", Long.class)),
                                Objects.requireNonNull(row.get("round", Integer.class)),
                                row.get("result", BigDecimal.class),
                                List.of()))
                        .one())
                .flatMap(held -> database.sql("select id from manual_score"
                                + " where scoring = :scoring and round = :round and withdrawn_at is null order by id")
                        .bind("scoring", held.number())
                        .bind("round", held.round())
                        .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                        .all()
                        .collectList()
                        .map(given -> new Held(held.number(), held.round(), held.result(), given)));
    }

    Mono<Void> give(Held held, Gift gift, String account, Instant now) {
        return database.sql("""
                        insert into manual_score (scoring, round, place, scorer, points, ground, reason, given_at)
                        values (:scoring, :round, :place, :scorer, :points, :ground, :reason, :now)""")
                .bind("scoring", held.number())
                .bind("round", held.round())
                .bind("place", gift.place().name())
                .bind("scorer", account)
                .bind("points", gift.points())
                .bind(
                        "ground",
                        Parameters.in(
                                R2dbcType.VARCHAR,
                                gift.ground() == null ? null : gift.ground().name()))
                .bind("reason", gift.reason())
                .bind("now", now)
                .then();
    }

    Mono<Void> conclude(Held held, BigDecimal result) {
        return database.sql("update manual_scoring set result = :result where id = :id")
                .bind("result", result)
                .bind("id", held.number())
                .then();
    }

    /** Takes back what stands in the round. */
    Mono<Void> withdraw(Held held, Instant now) {
        return database.sql("update manual_score set withdrawn_at = :now"
                        + " where scoring = :scoring and round = :round and withdrawn_at is null")
                .bind("now", now)
                .bind("scoring", held.number())
                .bind("round", held.round())
                .then();
    }

    /** Begins another round. */
    Mono<Void> again(Held held) {
        return database.sql("update manual_scoring set round = round + 1, result = null where id = :id")
                .bind("id", held.number())
                .then();
    }

    /** Whether an evaluation is in review, and stays so until the transaction ends. */
    Mono<Boolean> inReview(long evaluation) {
        return database.sql("select id from evaluation where id = :id and state = 'IN_REVIEW' for share")
                .bind("id", evaluation)
                .map(row -> true)
                .one()
                .defaultIfEmpty(false);
    }

    /** Whether a score of another span was registered on the same day: its key would be the same. */
    Mono<Boolean> taken(Scoring scoring, LocalDate day) {
        return database.sql("""
                        select exists (select from fact where type = 'manual-scores' and bureau = :bureau
                            and superseded_at is null and content ->> 'indicator' = :indicator
                            and content ->> 'scoredOn' = :day
                            and (content ->> 'from', content ->> 'to') is distinct from (:from, :to))""")
                .bind("bureau", scoring.id().bureau())
                .bind("indicator", scoring.id().indicator())
                .bind("day", day.toString())
                .bind("from", scoring.from().toString())
                .bind("to", scoring.to().toString())
                .map(row -> Objects.requireNonNull(row.get(0, Boolean.class)))
                .one();
    }
}
