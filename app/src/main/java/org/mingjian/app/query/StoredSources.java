// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.harvest.ListEnding;
import org.mingjian.app.harvest.source.Source;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.source.BureauSources;
import org.mingjian.dashboards.source.SourceForm;
import org.mingjian.dashboards.source.SourceLine;
import org.mingjian.dashboards.source.SourceQuery;
import org.mingjian.rules.reading.listing.Selectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Bureaus of the register with their sources, each with what the last harvest of it came to. */
@Component
final class StoredSources implements SourceQuery {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String BUREAUS = """
            select f.bureau, f.content ->> 'name' as name, s.id, s.content::text as source, h.harvest, h.created_at, h.items,
                h.newest, h.ending
            from fact f left join source s on s.bureau = f.bureau
            left join lateral (
                select x.harvest, x.items, x.newest, x.ending, r.created_at from harvest_source x join harvest r on r.id = x.harvest
                where x.bureau = s.bureau and x.source = s.id order by x.harvest desc limit 1) h on true
            where f.type = 'bureaus' and f.superseded_at is null and (:all or f.bureau = :own)
            order by f.bureau, s.id""";

    private final DatabaseClient database;

    StoredSources(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<BureauSources> bureaus(Viewer viewer) {
        return Sight.of(viewer)
                .bind(database.sql(BUREAUS))
                .map(Row::of)
                .all()
                .collectList()
                .flatMapIterable(StoredSources::grouped);
    }

    @Override
    public Mono<SourceForm> source(String bureau, String id, Viewer viewer) {
        return Sight.of(viewer)
                .bind(
                        database.sql(
                                "select content::text as source from source where bureau = :bureau and id = :id and (:all or bureau = :own)"))
                .bind("bureau", bureau)
                .bind("id", id)
                .map(row -> form(JSON.readValue(Cells.text(row, "source"), Source.class)))
                .one();
    }

    /** A bureau, and one of its sources where it has any. */
    private record Row(String code, String name, @Nullable SourceLine source) {

        static Row of(Readable row) {
            String declared = row.get("source", String.class);
            return new Row(
                    Cells.text(row, "bureau"),
                    Cells.text(row, "name"),
                    declared == null ? null : line(JSON.readValue(declared, Source.class), row));
        }
    }

    private static List<BureauSources> grouped(List<Row> rows) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<SourceLine>> sources = new LinkedHashMap<>();
        for (Row row : rows) {
            names.put(row.code(), row.name());
            List<SourceLine> own = sources.computeIfAbsent(row.code(), code -> new ArrayList<>());
            if (row.source() != null) {
                own.add(row.source());
            }
        }
        List<BureauSources> grouped = new ArrayList<>();
        names.forEach(
                (code, name) -> grouped.add(new BureauSources(code, name, sources.getOrDefault(code, List.of()))));
        return grouped;
    }

    private static SourceLine line(Source source, Readable row) {
        String ending = row.get("ending", String.class);
        Integer items = row.get("items", Integer.class);
        return new SourceLine(
                source.bureau(),
                source.id(),
                source.kind().name(),
                source.address(),
                source.pages().size(),
                source.column(),
                source.enabled(),
                row.get("harvest", Long.class),
                row.get("created_at", Instant.class),
                items == null ? 0 : items,
                row.get("newest", LocalDate.class),
                ending == null ? null : ListEnding.valueOf(ending).words());
    }

    private static SourceForm form(Source source) {
        Selectors selectors = source.selectors();
        return new SourceForm(
                source.bureau(),
                source.id(),
                source.kind().name(),
                source.address(),
                String.join("\n", source.pages()),
                source.followTo() == null ? null : source.followTo().toString(),
                source.column(),
                source.columnKind() == null ? null : source.columnKind().name(),
                selectors.item(),
                selectors.link(),
                selectors.date(),
                selectors.next(),
                source.fields(),
                source.enabled(),
                null);
    }
}
