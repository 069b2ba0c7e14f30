// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.frontier;

import io.r2dbc.postgresql.codec.Json;
import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.fetch.Fetched;
import org.mingjian.app.platform.node.ThisNode;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Visits in PostgreSQL: those to do and those done. */
@Repository
public class VisitRepository {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TO_DO = " v.outcome is null and v.harvest = :harvest"
            + " and exists (select from harvest h where h.id = v.harvest and h.state = 'RUNNING'"
            + " and (h.node is null or h.node = :node)) ";

    private final DatabaseClient database;
    private final ThisNode node;

    VisitRepository(DatabaseClient database, ThisNode node) {
        this.database = database;
        this.node = node;
    }

    /** Hosts with something to do; none once the harvest is cancelled, or another node's. */
    public Flux<String> hosts(long harvest) {
        return database.sql("select distinct v.host from visit v where" + TO_DO + "order by v.host")
                .bind("harvest", harvest)
                .bind("node", node.id())
                .map(row -> text(row, "host"))
                .all();
    }

    /** What is to be done next on the host. */
    public Mono<Visit> next(long harvest, String host) {
        return database.sql("select v.* from visit v where v.host = :host and" + TO_DO
                        + "order by v.not_before nulls first, v.id limit 1")
                .bind("harvest", harvest)
                .bind("host", host)
                .bind("node", node.id())
                .map(VisitRepository::visit)
                .one();
    }

    /**
     * Adds pages of a list.
     *
     * @return how many of them no list of this harvest has named before
     */
    public Mono<Long> addPages(Visit list, List<FoundPage> found) {
        if (found.isEmpty()) {
            return Mono.just(0L);
        }
        return database.sql("""
                        insert into visit (harvest, bureau, source, role, host, url, title, listed, listed_on)
                        select :harvest, :bureau, :source, 'PAGE', host, url, nullif(title, ''), true, nullif(day, '')::date
                        from unnest(:hosts, :urls, :titles, :days) with ordinality as t (host, url, title, day, place)
                        order by place
                        on conflict (harvest, bureau, url) do update set listed = true where not visit.listed""")
                .bind("harvest", list.harvest())
                .bind("bureau", list.bureau())
                .bind("source", list.source())
                .bind("hosts", found.stream().map(FoundPage::host).toArray(String[]::new))
                .bind("urls", found.stream().map(FoundPage::url).toArray(String[]::new))
                .bind("titles", found.stream().map(FoundPage::title).toArray(String[]::new))
                .bind("days", found.stream().map(FoundPage::day).toArray(String[]::new))
                .fetch()
                .rowsUpdated();
    }

    /** Adds a list page; false where the harvest knows it already. */
    public Mono<Boolean> addList(Visit before, String host, String url) {
        return database.sql("""
                        insert into visit (harvest, bureau, source, role, host, url, listed, depth)
                        values (:harvest, :bureau, :source, 'LIST', :host, :url, true, :depth) on conflict do nothing""")
                .bind("harvest", before.harvest())
                .bind("bureau", before.bureau())
                .bind("source", before.source())
                .bind("host", host)
                .bind("url", url)
                .bind("depth", before.depth() + 1)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Comes back to it later. */
    public Mono<Void> postpone(Visit visit, Instant notBefore) {
        return database.sql("update visit set attempts = attempts + 1, not_before = :notBefore where id = :id")
                .bind("id", visit.id())
                .bind("notBefore", notBefore)
                .then();
    }

    /** Only the first result of a visit counts. */
    public Mono<Void> finish(Visit visit, VisitResult result, Instant now) {
        Fetched fetched = result.fetched();
        return database.sql("""
                        update visit set outcome = :outcome, at = :at, status = :status, ip = :ip, headers = :headers::jsonb,
                            captured = :captured, verdict = :verdict, problem = :problem, visited_at = :now,
                            attempts = attempts + 1
                        where id = :id and outcome is null""")
                .bind("id", visit.id())
                .bind("now", now)
                .bind("outcome", result.outcome().name())
                .bind("at", varchar(fetched == null ? null : fetched.at().toString()))
                .bind(
                        "status",
                        Parameters.in(
                                R2dbcType.INTEGER, fetched == null || fetched.status() == 0 ? null : fetched.status()))
                .bind("ip", varchar(fetched == null ? null : fetched.ip()))
                .bind("headers", Json.of(JSON.writeValueAsString(fetched == null ? List.of() : fetched.headers())))
                .bind("captured", varchar(result.captured()))
                .bind("verdict", varchar(result.verdict()))
                .bind("problem", varchar(result.problem()))
                .then();
    }

    private static Visit visit(Readable row) {
        return new Visit(
                Objects.requireNonNull(row.get("id", Long.class)),
                Objects.requireNonNull(row.get("harvest", Long.class)),
                text(row, "bureau"),
                text(row, "source"),
                Visit.Role.valueOf(text(row, "role")),
                text(row, "url"),
                row.get("title", String.class),
                Objects.requireNonNull(row.get("listed", Boolean.class)),
                row.get("listed_on", LocalDate.class),
                Objects.requireNonNull(row.get("depth", Integer.class)),
                Objects.requireNonNull(row.get("attempts", Integer.class)),
                row.get("not_before", Instant.class));
    }

    private static Parameter varchar(@Nullable String text) {
        return Parameters.in(R2dbcType.VARCHAR, text);
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }
}
