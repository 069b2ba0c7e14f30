// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Items of samples and what people said of them, in PostgreSQL. */
@Repository
class SampleItemRepository {

    private static final String ITEMS = """
            select i.number, i.unit, i.stratum, i.bureau, i.title, i.indicator, i.outcome, i.fact, v.account, v.verdict,
                v.fields, v.note, v.at
            from sample_item i left join sample_verdict v on v.plan = i.plan and v.number = i.number
            where i.plan = :plan and (:number = 0 or i.number = :number) order by i.number, v.at, v.account""";

    private final DatabaseClient database;

    SampleItemRepository(DatabaseClient database) {
        this.database = database;
    }

    /** In the order of the draw. */
    Flux<SampleItem> items(long plan) {
        return read(plan, 0);
    }

    Mono<SampleItem> item(long plan, int number) {
        return read(plan, number).next();
    }

    /** What the person says now stands for what they said before. */
    Mono<Void> say(long plan, int number, SampleItem.Said said) {
        return database.sql("""
                        insert into sample_verdict (plan, number, account, verdict, fields, note, at)
                        values (:plan, :number, :account, :verdict, :fields, :note, :at)
                        on conflict (plan, number, account) do update set verdict = excluded.verdict,
                            fields = excluded.fields, note = excluded.note, at = excluded.at""")
                .bind("plan", plan)
                .bind("number", number)
                .bind("account", said.account())
                .bind("verdict", said.verdict().name())
                .bind("fields", said.fields().toArray(String[]::new))
                .bind("note", Parameters.in(R2dbcType.VARCHAR, said.note()))
                .bind("at", said.at())
                .then();
    }

    private Flux<SampleItem> read(long plan, int number) {
        return database.sql(ITEMS)
                .bind("plan", plan)
                .bind("number", number)
                .map(SampleItemRepository::row)
                .all()
                .bufferUntilChanged(SampleItem::number)
                .map(SampleItemRepository::joined);
    }

    /** One row for each word on an item, and one for an item without. */
    private static SampleItem joined(List<SampleItem> rows) {
        List<SampleItem.Said> said = new ArrayList<>();
        rows.forEach(row -> said.addAll(row.said()));
        return new SampleItem(rows.get(0).number(), rows.get(0).unit(), said);
    }

    private static SampleItem row(Readable row) {
        String account = row.get("account", String.class);
        return new SampleItem(
                Objects.requireNonNull(row.get("number", Integer.class)),
                new SampleUnit(
                        text(row, "unit"),
                        text(row, "stratum"),
                        text(row, "bureau"),
                        text(row, "title"),
                        row.get("indicator", String.class),
                        row.get("outcome", String.class),
                        row.get("fact", Long.class)),
                account == null
                        ? List.of()
                        : List.of(new SampleItem.Said(
                                account,
                                SampleItem.Verdict.valueOf(text(row, "verdict")),
                                List.of(Objects.requireNonNull(row.get("fields", String[].class))),
                                row.get("note", String.class),
                                Objects.requireNonNull(row.get("at", Instant.class)))));
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
