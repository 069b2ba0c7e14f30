// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.letter;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Readable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.message.LetterView;
import org.mingjian.rules.scheme.SchemeReader;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Letters, and the results they rest on, in PostgreSQL. */
@Repository
class LetterRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Any number, the same in every process. */
    private static final long WRITING = 4_617_202_611_300_018L;

    private static final String STANDING = """
            select distinct on (period) id, scheme, period, period_from, period_to, state from evaluation
            where state in ('PUBLISHED', 'IN_REVIEW')
            order by period, scheme = '%s' desc, state = 'PUBLISHED' desc, id desc""".formatted(SchemeReader.STANDARD);

    private final DatabaseClient database;

    LetterRepository(DatabaseClient database) {
        this.database = database;
    }

    /** An evaluation that stands for its period. */
    record Standing(long id, String scheme, String period, LocalDate from, boolean published) {}

    /** What a bureau came to in it. */
    record Sheet(
            String bureau,
            String name,
            String group,
            @Nullable BigDecimal score,
            @Nullable String grade,
            BigDecimal coverage) {}

    /** Findings of an indicator that cost points. */
    record Open(String indicator, int findings, BigDecimal deducted) {}

    /** Whether this transaction is the one that writes letters; of several processes one. */
    Mono<Boolean> takeTurn() {
        return database.sql("select pg_try_advisory_xact_lock(:key) as taken")
                .bind("key", WRITING)
                .map(row -> Objects.requireNonNull(row.get("taken", Boolean.class)))
                .one();
    }

    /** Codes of the bureaus that have their letter of the month. */
    Mono<List<String>> written(LocalDate month) {
        return database.sql("select bureau from letter where month = :month")
                .bind("month", month)
                .map(row -> Objects.requireNonNull(row.get("bureau", String.class)))
                .all()
                .collectList();
    }

    /** Of the period that ends last. */
    Mono<Standing> current() {
        return database.sql("select * from (" + STANDING + ") s order by period_to desc, period_from desc limit 1")
                .map(LetterRepository::standing)
                .one();
    }

    /** Of the period before, in the same line of editions. */
    Mono<Standing> before(Standing current, List<String> lineage) {
        return database.sql("select * from (" + STANDING + """
                        ) s where period_to < :from and scheme = any(:lineage)
                        order by period_to desc, period_from desc limit 1""")
                .bind("from", current.from())
                .bind("lineage", lineage.toArray(String[]::new))
                .map(LetterRepository::standing)
                .one();
    }

    Flux<Sheet> sheets(long evaluation) {
        return database.sql("""
                        select bureau, content ->> 'name' as name, "group", score, grade, coverage from score_sheet
                        where evaluation = :evaluation order by bureau""")
                .bind("evaluation", evaluation)
                .map(row -> new Sheet(
                        text(row, "bureau"),
                        text(row, "name"),
                        text(row, "group"),
                        row.get("score", BigDecimal.class),
                        row.get("grade", String.class),
                        Objects.requireNonNull(row.get("coverage", BigDecimal.class))))
                .all();
    }

    /** Most points first. */
    Flux<Open> open(long evaluation, String bureau) {
        return database.sql("""
                        select indicator, count(*)::int as findings, sum(effective) as deducted from finding
                        where evaluation = :evaluation and bureau = :bureau and outcome = 'VIOLATED'
                        group by indicator order by sum(effective) desc, indicator""")
                .bind("evaluation", evaluation)
                .bind("bureau", bureau)
                .map(row -> new Open(
                        text(row, "indicator"),
                        Objects.requireNonNull(row.get("findings", Integer.class)),
                        Objects.requireNonNull(row.get("deducted", BigDecimal.class))))
                .all();
    }

    /** What waits in the bureau's register of rectifications (整改台账). */
    Mono<LetterView.Register> register(String bureau, LocalDate today) {
        return database.sql("""
                        select count(*)::int as open,
                            count(*) filter (where state in ('ISSUED', 'RETURNED') and due_on < :today)::int as overdue
                        from rectification where bureau = :bureau and state in ('ISSUED', 'REPORTED', 'RETURNED')""")
                .bind("bureau", bureau)
                .bind("today", today)
                .map(row -> new LetterView.Register(
                        Objects.requireNonNull(row.get("open", Integer.class)),
                        Objects.requireNonNull(row.get("overdue", Integer.class))))
                .one();
    }

    Mono<Void> add(LetterView letter, LocalDate month, UUID message, long evaluation, Instant now) {
        return database.sql("""
                        insert into letter (bureau, month, message, evaluation, content, created_at)
                        values (:bureau, :month, :message, :evaluation, :content, :now)""")
                .bind("bureau", letter.bureau())
                .bind("month", month)
                .bind("message", message)
                .bind("evaluation", evaluation)
                .bind("content", Json.of(JSON.writeValueAsString(letter)))
                .bind("now", now)
                .then();
    }

    private static Standing standing(Readable row) {
        return new Standing(
                Objects.requireNonNull(row.get("id", Long.class)),
                text(row, "scheme"),
                text(row, "period"),
                Objects.requireNonNull(row.get("period_from", LocalDate.class)),
                text(row, "state").equals("PUBLISHED"));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
