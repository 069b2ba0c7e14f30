// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.waiver;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;
import org.mingjian.app.platform.postgres.SoughtWords;
import org.mingjian.rules.facts.DecisionKind;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Applications in PostgreSQL with how they were decided, and what is granted now. */
@Repository
class WaiverRepository {

    private static final String APPLICATIONS = """
            select w.*,
                case when d.state is null then 'APPLIED' when d.state = 'CONFIRMED' then d.outcome
                    when :own::text is null then 'PROPOSED' else 'APPLIED' end as state,
                case when d.state = 'CONFIRMED' then d.proposed_by || '、' || d.settled_by end as decided_by,
                case when d.state = 'CONFIRMED' then d.note end as decision
            from waiver_application w left join decision_proposal d
                on d.cause = 'waiver/' || w.id and d.state in ('PROPOSED', 'CONFIRMED')
            where (:own::text is null or w.bureau = :own)""";

    private static final String SOUGHT = "(:words = '' or text ilike :words or subject ilike :words"
            + " or decision ilike :words or indicator = any(:indicators) or "
            + SoughtWords.inNameOf("found.bureau") + ")";

    private static final String GRANTED =
            """
            select f.key, f.content ->> 'kind' as kind, f.bureau, f.content ->> 'indicator' as indicator,
                f.content ->> 'subject' as subject, (f.content ->> 'to')::date as ends, f.content ->> 'reason' as reason
            from fact f
            where f.type = 'decisions' and f.superseded_at is null and f.content ->> 'outcome' = 'GRANTED'
                and f.content ->> 'kind' in ('WAIVER', 'NOT_APPLICABLE') and (:own::text is null or f.bureau = :own)
                and coalesce((f.content ->> 'to')::date, :today) >= :today
                and (:words = '' or f.content ->> 'reason' ilike :words or f.content ->> 'subject' ilike :words
                    or f.content ->> 'indicator' = any(:indicators) or\s""" + SoughtWords.inNameOf("f.bureau") + ") order by ends nulls last, f.bureau, f.key";

    private final DatabaseClient database;

    WaiverRepository(DatabaseClient database) {
        this.database = database;
    }

    /** What is applied for. */
    record Wanted(
            DecisionKind kind,
            String bureau,
            String indicator,
            @Nullable String subject,
            LocalDate from,
            LocalDate to,
            Ground ground,
            String text,
            @Nullable String link) {}

    /**
     * Something granted, by whichever door.
     *
     * @param to last day; null for a not-applicable without an end
     */
    record Granted(
            String id,
            String kind,
            String bureau,
            String indicator,
            @Nullable String subject,
            @Nullable LocalDate to,
            String reason) {}

    Mono<Long> add(Wanted wanted, String account, Instant now) {
        return database.sql("""
                        insert into waiver_application (kind, bureau, indicator, subject, valid_from, valid_to, ground, text,
                            link, applied_by, applied_at)
                        values (:kind, :bureau, :indicator, :subject, :from, :to, :ground, :text, :link, :account, :now)
                        returning id""")
                .bind("kind", wanted.kind().name())
                .bind("bureau", wanted.bureau())
                .bind("indicator", wanted.indicator())
                .bind("subject", Parameters.in(R2dbcType.VARCHAR, wanted.subject()))
                .bind("from", wanted.from())
                .bind("to", wanted.to())
                .bind("ground", wanted.ground().name())
                .bind("text", wanted.text())
                .bind("link", Parameters.in(R2dbcType.VARCHAR, wanted.link()))
                .bind("account", account)
                .bind("now", now)
                .map(row -> Objects.requireNonNull(row.get("id", Long.class)))
                .one();
    }

    /** @param own null for whoever sees all */
    Mono<WaiverApplication> find(long id, @Nullable String own) {
        return database.sql(APPLICATIONS + " and w.id = :id")
                .bind("own", Parameters.in(R2dbcType.VARCHAR, own))
                .bind("id", id)
                .map(WaiverRepository::application)
                .one();
    }

    /** Those that wait first, oldest first; then the others, newest first. */
    Flux<WaiverApplication> list(@Nullable String own, SoughtWords sought, int limit) {
        return sought.bind(
                        database.sql(
                                "select * from (" + APPLICATIONS + ") found where " + SOUGHT
                                        + " order by decided_by is not null, case when decided_by is null then id end, id desc limit :limit"))
                .bind("own", Parameters.in(R2dbcType.VARCHAR, own))
                .bind("limit", limit)
                .map(WaiverRepository::application)
                .all();
    }

    /** What is granted and has not ended, that which ends first at the head. */
    Flux<Granted> granted(@Nullable String own, LocalDate today, SoughtWords sought) {
        return sought.bind(database.sql(GRANTED))
                .bind("own", Parameters.in(R2dbcType.VARCHAR, own))
                .bind("today", today)
                .map(row -> new Granted(
                        text(row, "key"),
                        text(row, "kind"),
                        text(row, "bureau"),
                        text(row, "indicator"),
                        row.get("subject", String.class),
                        row.get("ends", LocalDate.class),
                        text(row, "reason")))
                .all();
    }

    private static WaiverApplication application(Readable row) {
        return new WaiverApplication(
                Objects.requireNonNull(row.get("id", Long.class)),
                DecisionKind.valueOf(text(row, "kind")),
                text(row, "bureau"),
                text(row, "indicator"),
                row.get("subject", String.class),
                Objects.requireNonNull(row.get("valid_from", LocalDate.class)),
                Objects.requireNonNull(row.get("valid_to", LocalDate.class)),
                Ground.valueOf(text(row, "ground")),
                text(row, "text"),
                row.get("link", String.class),
                text(row, "applied_by"),
                Objects.requireNonNull(row.get("applied_at", Instant.class)),
                WaiverState.valueOf(text(row, "state")),
                row.get("decided_by", String.class),
                row.get("decision", String.class));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
