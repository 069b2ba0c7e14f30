// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.register.RegisterCount;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How full the registers of bureaus are. */
@Component
final class RegisterCounts {

    private static final String COUNTS = """
            select f.bureau, f.type as register, count(*) as rows,
                count(*) filter (where f.source ~ '^https?://') as published, null::text as complete_to
            from fact f where f.superseded_at is null and (:all or f.bureau = :own)
                and (:bureau = '' or f.bureau = :bureau)
            group by f.bureau, f.type
            union all
            select f.bureau, f.content ->> 'register', 0, 0, max(f.content ->> 'to')
            from fact f where f.superseded_at is null and (:all or f.bureau = :own)
                and (:bureau = '' or f.bureau = :bureau)
                and f.type = 'register-statements' and f.content ->> 'complete' = 'true'
            group by f.bureau, f.content ->> 'register'""";

    private final DatabaseClient database;

    RegisterCounts(DatabaseClient database) {
        this.database = database;
    }

    /**
     * By bureau, then register.
     *
     * @param bureau of this one only; of all where empty
     */
    Mono<Map<String, Map<String, RegisterCount>>> of(String bureau, Viewer viewer) {
        GenericExecuteSpec counts = Sight.of(viewer).bind(database.sql(COUNTS)).bind("bureau", bureau);
        Flux<Counted> rows = counts.map(row -> {
                    String to = row.get("complete_to", String.class);
                    return new Counted(
                            Cells.text(row, "bureau"),
                            new RegisterCount(
                                    Cells.text(row, "register"),
                                    Cells.count(row, "rows"),
                                    Cells.count(row, "published"),
                                    to == null ? null : LocalDate.parse(to)));
                })
                .all();
        return rows.collect(
                HashMap::new,
                (byBureau, one) -> byBureau.computeIfAbsent(one.bureau(), code -> new HashMap<>())
                        .merge(one.count().register(), one.count(), RegisterCount::and));
    }

    private record Counted(String bureau, RegisterCount count) {}
}
