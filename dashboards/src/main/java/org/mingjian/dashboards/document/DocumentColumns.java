// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.document.DocumentList.Row;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of documents as a table. */
@Component
final class DocumentColumns implements TableSource {
    static final List<FactCode> KINDS = FactTypes.named("documents")
            .orElseThrow()
            .column("kind")
            .orElseThrow()
            .codes();
    /** Newest publication first. */
    private static final TableOrder USUAL = new TableOrder("published", true);

    private final DocumentQuery query;
    private final Words words;

    DocumentColumns(DocumentQuery query, Words words) {
        this.query = query;
        this.words = words;
    }

    /** @param names of bureaus by code */
    Table<Row> table(Map<String, String> names) {
        return new Table<>(
                "documents",
                List.of(
                        TableColumn.of("published", 12, Row::publishedOn),
                        TableColumn.of("title", 40, Row::title).shown(Shown.FIXED),
                        TableColumn.of("bureau", 16, (Row one) -> names.getOrDefault(one.bureau(), one.bureau())),
                        TableColumn.of("kind", 12, (Row one) -> kind(one.kind())),
                        TableColumn.of("seen", 14, Row::firstSeenAt).unsorted(),
                        TableColumn.of("last", 14, Row::lastSeenAt),
                        TableColumn.figures("versions", 8, Row::versions),
                        TableColumn.of(
                                        "withdrawn",
                                        9,
                                        (Row one) -> one.withdrawn() ? words.of("document.withdrawn") : null)
                                .filed()
                                .unsorted(),
                        TableColumn.of("key", 20, Row::key).filed().unsorted()));
    }

    static Map<String, String> names(DocumentList list) {
        return list.bureaus().stream()
                .collect(Collectors.toMap(DocumentList.NamedBureau::code, DocumentList.NamedBureau::name));
    }

    /** A kind in words. */
    static @Nullable String kind(@Nullable String code) {
        return KINDS.stream()
                .filter(kind -> kind.code().equals(code))
                .map(FactCode::zh)
                .findFirst()
                .orElse(code);
    }

    DocumentFilter filter(MultiValueMap<String, String> parameters) {
        return DocumentFilter.of(parameters, TableChoice.of(parameters, table(Map.of())));
    }

    @Override
    public String page() {
        return "/documents";
    }

    @Override
    public Mono<Listing<Row>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        DocumentFilter filter = filter(parameters);
        return query.documents(filter, viewer).map(list -> listing(filter, list, query.rows(filter, viewer)));
    }

    Listing<Row> listing(DocumentFilter filter, DocumentList list, Flux<Row> rows) {
        Map<String, String> names = names(list);
        return Listing.of(page(), table(names), filter.choice(), filters(filter, names), rows)
                .usually(USUAL);
    }

    private List<TableFilter> filters(DocumentFilter filter, Map<String, String> names) {
        return List.of(
                TableFilter.of(
                        "bureau", filter.bureau(), words.of("document.bureau"), code -> names.getOrDefault(code, code)),
                TableFilter.of("kind", filter.kind(), words.of("document.kind"), code -> String.valueOf(kind(code))),
                TableFilter.typed("from", filter.from(), words.of("document.from")),
                TableFilter.typed("to", filter.to(), words.of("document.to")),
                TableFilter.typed("q", filter.words(), words.of("document.words")),
                TableFilter.of(
                        "withdrawn",
                        filter.withdrawn() ? "true" : null,
                        words.of("document.include-withdrawn"),
                        yes -> words.of("table.yes")));
    }
}
