// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Appeals in PostgreSQL with how they were decided. */
@Repository
public class AppealRepository {

    private static final String APPEALS = """
            select a.*,
                case when d.state is null then 'FILED' when d.state = 'PROPOSED' and :own::text is null then 'PROPOSED'
                    when d.state = 'PROPOSED' then 'FILED'
                    when d.outcome = 'CONFIRMED' then 'STANDS' else d.outcome end as state,
                case when d.state = 'CONFIRMED' then d.proposed_by || '、' || d.settled_by end as decided_by,
                case when d.state = 'CONFIRMED' then d.settled_at end as decided_at,
                case when d.state = 'CONFIRMED' then d.note end as decision
            from appeal a left join decision_proposal d
                on d.cause = 'appeal/' || a.id and d.state in ('PROPOSED', 'CONFIRMED')
            where (:own::text is null or a.bureau = :own)""";

    private static final String SOUGHT = "(:words = '' or text ilike :words or decision ilike :words"
            + " or finding ilike :words or indicator = any(:indicators) or "
            + SoughtWords.inNameOf("found.bureau") + ")";

    private final DatabaseClient database;

    AppealRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What is filed. */
    record Filing(
            String finding,
            long evaluation,
            String bureau,
            String indicator,
            Ground ground,
            String text,
            @Nullable String link,
            LocalDate fileUntil,
            LocalDate decideUntil) {}

    Mono<Long> add(Filing filing, String account, Instant now) {
        return database.sql("""
                        insert into appeal (finding, evaluation, bureau, indicator, ground, text, link, filed_by, filed_at,
                            file_until, decide_until)
                        values (:finding, :evaluation, :bureau, :indicator, :ground, :text, :link, :account, :now,
                            :fileUntil, :decideUntil)
                        returning id""")
                .bind("finding", filing.finding())
                .bind("evaluation", filing.evaluation())
                .bind("bureau", filing.bureau())
                .bind("indicator", filing.indicator())
                .bind("ground", filing.ground().name())
                .bind("text", filing.text())
                .bind("link", Parameters.in(R2dbcType.VARCHAR, filing.link()))
                .bind("account", account)
                .bind("now", now)
                .bind("fileUntil", filing.fileUntil())
                .bind("decideUntil", filing.decideUntil())
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /** Oldest first. */
    public Flux<Appeal> of(String finding) {
        return database.sql(APPEALS + " and a.finding = :finding order by a.id")
                .bind("own", Parameters.in(R2dbcType.VARCHAR, null))
                .bind("finding", finding)
                .map(AppealRepository::appeal)
                .all();
    }

    /** @param own null for whoever sees all */
    Mono<Appeal> find(long id, @Nullable String own) {
        return database.sql(APPEALS + " and a.id = :id")
                .bind("own", Parameters.in(R2dbcType.VARCHAR, own))
                .bind("id", id)
                .map(AppealRepository::appeal)
                .one();
    }

    /** Those that wait first, by their last day; then the others, newest first. */
    Flux<Appeal> list(@Nullable String own, SoughtWords sought, int limit) {
        return sought.bind(database.sql("select * from (" + APPEALS + ") found where " + SOUGHT
                        + " order by decided_at is not null, case when decided_at is null then decide_until end, id desc"
                        + " limit :limit"))
                .bind("own", Parameters.in(R2dbcType.VARCHAR, own))
                .bind("limit", limit)
                .map(AppealRepository::appeal)
                .all();
    }

    /** Decided appeals of an indicator, and how many of them changed the judgement. */
    record Rate(String indicator, int decided, int changed) {}

    Flux<Rate> rates() {
        return database.sql("""
                        select a.indicator, count(*)::int as decided,
                            count(*) filter (where d.outcome <> 'CONFIRMED')::int as changed
                        from appeal a join decision_proposal d on d.cause = 'appeal/' || a.id and d.state = 'CONFIRMED'
                        group by a.indicator order by a.indicator""")
                .map(row -> new Rate(
                        text(row, "indicator"),
                        Objects.requireNonNull(row.get("decided", Integer.class)),
                        Objects.requireNonNull(row.get("changed", Integer.class))))
                .all();
    }

    private static Appeal appeal(Readable row) {
        return new Appeal(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "finding"),
                Objects.requireNonNull(row.get("evaluation", Long.class)),
                text(row, "bureau"),
                text(row, "indicator"),
                Ground.valueOf(text(row, "ground")),
                text(row, "text"),
                row.get("link", String.class),
                text(row, "filed_by"),
                Objects.requireNonNull(row.get("filed_at", Instant.class)),
                Objects.requireNonNull(row.get("file_until", LocalDate.class)),
                Objects.requireNonNull(row.get("decide_until", LocalDate.class)),
                AppealState.valueOf(text(row, "state")),
                row.get("decided_by", String.class),
                row.get("decided_at", Instant.class),
                row.get("decision", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
