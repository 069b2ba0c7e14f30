// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import org.mingjian.app.platform.postgres.Anywhere;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.register.KeptRegister;
import org.mingjian.dashboards.register.RegisterFilter;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.rules.facts.ColumnType;
import org.mingjian.rules.facts.FactCode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Rows of a register of a bureau, found, sorted and cut out by the database. */
@Component
final class RegisterRows {

    /** A cell with a code is found by the words of the code. */
    private static final String MATCHING = """
            from fact f
            where f.superseded_at is null and f.type = :type and f.bureau = :bureau and (:all or f.bureau = :own)
                and (:words = '' or f.source ilike :words or exists (
                    select from jsonb_each_text(f.content) cell where cell.key <> 'bureau'
                        and (cell.value ilike :words or cell.value = any(:codes))))""";

    private static final String ROWS =
            "select f.type, f.content::text as content, f.source, f.first_seen_at, f.last_seen_at " + MATCHING
                    + " order by %s f.key limit :most offset :before";

    private final DatabaseClient database;

    RegisterRows(DatabaseClient database) {
        this.database = database;
    }

    Flux<KeptRegister.Row> rows(RegisterFilter filter, long before, int most, Viewer viewer) {
        TableOrder order = filter.order();
        String by = order == null
                ? ""
                : expression(filter, order.key()) + (order.descending() ? " desc" : "") + " nulls last,";
        GenericExecuteSpec rows =
                matching(ROWS.formatted(by), filter, viewer).bind("most", most).bind("before", before);
        return (by.contains(":column") ? rows.bind("column", order == null ? "" : order.key()) : rows)
                .map(row -> RegisteredRow.of(row).shown())
                .all();
    }

    Mono<Long> total(RegisterFilter filter, Viewer viewer) {
        return matching("select count(*) as total " + MATCHING, filter, viewer)
                .map(row -> Cells.count(row, "total"))
                .one();
    }

    /** What a column sorts by; its name is bound, never written into the statement. */
    private static String expression(RegisterFilter filter, String key) {
        return switch (key) {
            case "origin" -> "f.source";
            case "seen" -> "f.first_seen_at";
            default -> {
                String cell = "nullif(f.content ->> :column, '')";
                yield filter.type()
                        .column(key)
                        .filter(column -> column.type() == ColumnType.WHOLE || column.type() == ColumnType.DECIMAL)
                        .map(figures -> cell + "::numeric")
                        .orElse(cell);
            }
        };
    }

    private GenericExecuteSpec matching(String sql, RegisterFilter filter, Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(sql))
                .bind("type", filter.type().name())
                .bind("bureau", filter.bureau())
                .bind("words", Anywhere.pattern(filter.words()))
                .bind("codes", codes(filter));
    }

    /** Codes of the register whose words hold those typed. */
    private static String[] codes(RegisterFilter filter) {
        return filter.words().isEmpty()
                ? new String[0]
                : filter.type().columns().stream()
                        .flatMap(column -> column.codes().stream())
                        .filter(code -> code.zh().contains(filter.words()))
                        .map(FactCode::code)
                        .toArray(String[]::new);
    }
}
