// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.query;

import io.r2dbc.spi.Readable;
import org.mingjian.app.platform.postgres.Anywhere;
import org.mingjian.dashboards.document.DocumentFilter;
import org.mingjian.dashboards.document.DocumentList;
import org.mingjian.dashboards.document.DocumentQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.TableOrder;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Pages of documents, those that count and, if asked for, those that were withdrawn. */
@Component
final class StoredDocuments implements DocumentQuery {

    private static final String MATCHING = """
            from fact f
            where f.type = 'documents' and (:all or f.bureau = :own)
                and (f.superseded_at is null or :withdrawn and f.withdrawn_at is not null
                    and not exists (select from fact n where n.type = f.type and n.bureau = f.bureau and n.key = f.key
                        and n.version > f.version))
                and (:bureau = '' or f.bureau = :bureau)
                and (:kind = '' or f.content ->> 'kind' = :kind)
                and (:from = '' or f.content ->> 'publishedOn' >= :from)
                and (:to = '' or f.content ->> 'publishedOn' <= :to)
                and (:words = '' or f.content ->> 'title' ilike :words or f.content ->> 'documentNumber' ilike :words)""";
    private static final String ROWS = """
            select p.*, (select first_seen_at from fact o where o.type = 'documents' and o.bureau = p.bureau
                and o.key = p.key order by version limit 1) as first_seen_at
            from (select f.id, f.bureau, f.key, f.version, f.last_seen_at, f.withdrawn_at is not null as withdrawn,
                f.content ->> 'title' as title, f.content ->> 'kind' as kind, f.content ->> 'publishedOn' as published_on
            """ + MATCHING + """
            %s limit :most offset :before) p%<s""";
    private static final String BUREAUS = """
            select b.bureau, b.content ->> 'name' as name from fact b
            where b.type = 'bureaus' and b.superseded_at is null and (:all or b.bureau = :own) order by b.bureau""";

    private final DatabaseClient database;

    StoredDocuments(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<DocumentList> documents(DocumentFilter filter, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        return Mono.zip(
                        matching(rowsInOrder(filter), filter, sight)
                                .bind("most", DocumentList.PAGE)
                                .bind("before", (long) (filter.page() - 1) * DocumentList.PAGE)
                                .map(StoredDocuments::row)
                                .all()
                                .collectList(),
                        matching("select count(*) as total " + MATCHING, filter, sight)
                                .map(row -> Cells.count(row, "total"))
                                .one(),
                        sight.bind(database.sql(BUREAUS))
                                .map(row -> new DocumentList.NamedBureau(
                                        Cells.text(row, "bureau"), Cells.text(row, "name")))
                                .all()
                                .collectList())
                .map(parts -> new DocumentList(parts.getT1(), parts.getT2(), parts.getT3()));
    }

    @Override
    public Flux<DocumentList.Row> rows(DocumentFilter filter, Viewer viewer) {
        return matching(rowsInOrder(filter), filter, Sight.of(viewer))
                .bind("most", Integer.MAX_VALUE)
                .bind("before", 0L)
                .map(StoredDocuments::row)
                .all();
    }

    /** The rows by a column of theirs, what has none last; newest publication first where nobody chose. */
    private static String rowsInOrder(DocumentFilter filter) {
        TableOrder order = filter.choice().order();
        String column = order == null
                ? "published_on"
                : switch (order.key()) {
                    case "title" -> "title";
                    case "bureau" -> "bureau";
                    case "kind" -> "kind";
                    case "last" -> "last_seen_at";
                    case "versions" -> "version";
                    default -> "published_on";
                };
        boolean descending = order == null || order.descending();
        return ROWS.formatted(" order by " + column + (descending ? " desc" : "") + " nulls last, bureau, key");
    }

    private GenericExecuteSpec matching(String sql, DocumentFilter filter, Sight sight) {
        return sight.bind(database.sql(sql))
                .bind("withdrawn", filter.withdrawn())
                .bind("bureau", filter.bureau())
                .bind("kind", filter.kind())
                .bind("from", filter.from())
                .bind("to", filter.to())
                .bind("words", Anywhere.pattern(filter.words()));
    }

    private static DocumentList.Row row(Readable row) {
        String title = row.get("title", String.class);
        String key = Cells.text(row, "key");
        return new DocumentList.Row(
                Cells.count(row, "id"),
                Cells.text(row, "bureau"),
                key,
                title == null ? key : title,
                row.get("kind", String.class),
                row.get("published_on", String.class),
                Cells.instant(row, "first_seen_at"),
                Cells.instant(row, "last_seen_at"),
                Cells.number(row, "version"),
                Cells.flag(row, "withdrawn"));
    }
}
