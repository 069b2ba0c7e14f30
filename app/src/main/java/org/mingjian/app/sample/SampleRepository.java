// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Plans of samples in PostgreSQL. */
@Repository
class SampleRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PLAN = """
            select p.id, p.name, p.kind, p.seed, p.evaluation, p.choice::text as choice, p.population, p.population_digest,
                p.created_by, p.created_at, (select count(*)::int from sample_item i where i.plan = p.id) as size,
                (select count(distinct v.number)::int from sample_verdict v where v.plan = p.id) as confirmed
            from sample_plan p""";

    private final DatabaseClient database;

    SampleRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Newest first. */
    Flux<SamplePlan> plans() {
        return database.sql(PLAN + " order by p.id desc")
                .map(SampleRepository::stored)
                .all();
    }

    Mono<SamplePlan> plan(long id) {
        return database.sql(PLAN + " where p.id = :id")
                .bind("id", id)
                .map(SampleRepository::stored)
                .one();
    }

    /** Adds the plan with its items in their order. */
    @Transactional
    public Mono<Long> add(SamplePlan plan, List<SampleUnit> drawn) {
        return database.sql("""
                        insert into sample_plan (name, kind, seed, evaluation, choice, population, population_digest,
                            created_by, created_at)
                        values (:name, :kind, :seed, :evaluation, :choice::jsonb, :population, :digest, :account, :now)
                        returning id""")
                .bind("name", plan.name())
                .bind("kind", plan.kind().name())
                .bind("seed", plan.seed())
                .bind("evaluation", Parameters.in(R2dbcType.BIGINT, plan.evaluation()))
                .bind("choice", JSON.writeValueAsString(plan.choice()))
                .bind("population", plan.population())
                .bind("digest", plan.digest())
                .bind("account", plan.createdBy())
                .bind("now", plan.createdAt())
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one()
                .flatMap(id -> addItems(id, drawn).thenReturn(id));
    }

    private Mono<Void> addItems(long plan, List<SampleUnit> drawn) {
        return database.sql("""
                        insert into sample_item (plan, number, unit, stratum, bureau, title, indicator, outcome, fact)
                        select :plan, number, unit, stratum, bureau, title, nullif(indicator, ''), nullif(outcome, ''),
                            nullif(fact, 0)
                        from unnest(:units, :strata, :bureaus, :titles, :indicators, :outcomes, :facts) with ordinality
                            as t (unit, stratum, bureau, title, indicator, outcome, fact, number)""")
                .bind("plan", plan)
                .bind("units", array(drawn, SampleUnit::id))
                .bind("strata", array(drawn, SampleUnit::stratum))
                .bind("bureaus", array(drawn, SampleUnit::bureau))
                .bind("titles", array(drawn, SampleUnit::title))
                .bind("indicators", array(drawn, unit -> Objects.requireNonNullElse(unit.indicator(), "")))
                .bind("outcomes", array(drawn, unit -> Objects.requireNonNullElse(unit.outcome(), "")))
                .bind(
                        "facts",
                        drawn.stream()
                                .map(unit -> Objects.requireNonNullElse(unit.fact(), 0L))
                                .toArray(Long[]::new))
                .then();
    }

    private static SamplePlan stored(Readable row) {
        return new SamplePlan(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "name"),
                SamplePlan.Kind.valueOf(text(row, "kind")),
                text(row, "seed"),
                row.get("evaluation", Long.class),
                JSON.readValue(text(row, "choice"), SampleChoice.class),
                number(row, "population"),
                text(row, "population_digest"),
                number(row, "size"),
                number(row, "confirmed"),
                text(row, "created_by"),
                Objects.requireNonNull(row.get("created_at", Instant.class)));
    }

    private static String[] array(List<SampleUnit> units, Function<SampleUnit, String> column) {
        return units.stream().map(column).toArray(String[]::new);
    }

    private static int number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
