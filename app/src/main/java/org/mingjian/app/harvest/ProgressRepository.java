// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.VisitOutcome;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Counts of a harvest for whoever watches it. */
@Repository
class ProgressRepository {

    private final DatabaseClient database;

    ProgressRepository(DatabaseClient database) {
        this.database = database;
    }

    /** Where each bureau stands, by code; counts by name in the order in which they are shown. */
    Flux<Map<String, @Nullable Object>> bureaus(long harvest, Viewer viewer) {
        return database.sql("""
                        select b.bureau,
                            count(*) filter (where v.role = 'LIST') as lists,
                            count(*) filter (where v.role = 'PAGE') as pages,
                            count(*) filter (where v.id is not null and v.outcome is null) as waiting,
                            count(*) filter (where v.verdict = 'created') as created,
                            count(*) filter (where v.verdict = 'updated') as updated,
                            count(*) filter (where v.verdict = 'unchanged') as unchanged,
                            count(*) filter (where v.verdict = 'rejected') as rejected,
                            count(*) filter (where v.outcome = 'GONE') as gone,
                            count(*) filter (where v.outcome = 'NOT_A_PAGE') as files,
                            count(*) filter (where v.outcome not in ('OK', 'NOT_MODIFIED', 'GONE', 'NOT_A_PAGE')) as failed
                        from harvest_bureau b left join visit v on v.harvest = b.harvest and v.bureau = b.bureau
                        where b.harvest = :harvest and (:bureau::text is null or b.bureau = :bureau)
                        group by b.bureau order by b.bureau""")
                .bind("harvest", harvest)
                .bind("bureau", own(viewer))
                .map(ProgressRepository::counts)
                .all();
    }

    private static Map<String, @Nullable Object> counts(Readable row) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        counts.put("bureau", text(row, "bureau"));
        for (String count : new String[] {
            "lists", "pages", "waiting", "created", "updated", "unchanged", "rejected", "gone", "files", "failed"
        }) {
            counts.put(count, Objects.requireNonNull(row.get(count, Long.class)));
        }
        return counts;
    }

    /** Where each source stands, and why its list went no further. */
    Flux<Map<String, @Nullable Object>> sources(long harvest, Viewer viewer) {
        return database.sql("""
                        select bureau, source, lists, items, newest, ending from harvest_source
                        where harvest = :harvest and (:bureau::text is null or bureau = :bureau) order by bureau, source""")
                .bind("harvest", harvest)
                .bind("bureau", own(viewer))
                .map(row -> {
                    Map<String, @Nullable Object> source = new LinkedHashMap<>();
                    source.put("bureau", text(row, "bureau"));
                    source.put("source", text(row, "source"));
                    source.put("lists", row.get("lists", Integer.class));
                    source.put("items", row.get("items", Integer.class));
                    source.put("newest", row.get("newest", LocalDate.class));
                    String ending = row.get("ending", String.class);
                    source.put("ending", ending);
                    source.put(
                            "message",
                            ending == null ? null : ListEnding.valueOf(ending).words());
                    return source;
                })
                .all();
    }

    /** How often each outcome came, with its words; the most frequent first. */
    Flux<Map<String, @Nullable Object>> outcomes(long harvest, Viewer viewer) {
        return database.sql("""
                        select outcome, count(*) as visits from visit
                        where harvest = :harvest and outcome is not null and (:bureau::text is null or bureau = :bureau)
                        group by outcome order by visits desc, outcome""")
                .bind("harvest", harvest)
                .bind("bureau", own(viewer))
                .map(row -> {
                    Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
                    outcome.put("outcome", text(row, "outcome"));
                    outcome.put(
                            "message",
                            VisitOutcome.valueOf(text(row, "outcome")).words());
                    outcome.put("visits", row.get("visits", Long.class));
                    return outcome;
                })
                .all();
    }

    /**
     * Visits in their order, those after a cursor.
     *
     * @param outcome only those with this one; null for all that are done
     */
    Flux<Map<String, @Nullable Object>> visits(
            long harvest, Viewer viewer, @Nullable String outcome, long after, int limit) {
        return database.sql("""
                        select id, bureau, source, role, url, title, outcome, at, status, captured, verdict, problem
                        from visit where harvest = :harvest and (:bureau::text is null or bureau = :bureau)
                            and outcome is not null and (:outcome::text is null or outcome = :outcome) and id > :after
                        order by id limit :limit""")
                .bind("harvest", harvest)
                .bind("bureau", own(viewer))
                .bind("outcome", Parameters.in(R2dbcType.VARCHAR, outcome))
                .bind("after", after)
                .bind("limit", limit)
                .map(ProgressRepository::visit)
                .all();
    }

    private static Map<String, @Nullable Object> visit(Readable row) {
        Map<String, @Nullable Object> visit = new LinkedHashMap<>();
        visit.put("id", row.get("id", Long.class));
        for (String column : new String[] {"bureau", "source", "role", "url", "title", "outcome"}) {
            visit.put(column, row.get(column, String.class));
        }
        visit.put("message", VisitOutcome.valueOf(text(row, "outcome")).words());
        visit.put("at", row.get("at", String.class));
        visit.put("status", row.get("status", Integer.class));
        visit.put("sha256", row.get("captured", String.class));
        visit.put("verdict", row.get("verdict", String.class));
        visit.put("problem", row.get("problem", String.class));
        return visit;
    }

    private static Parameter own(Viewer viewer) {
        return Parameters.in(R2dbcType.VARCHAR, viewer.bureau());
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
