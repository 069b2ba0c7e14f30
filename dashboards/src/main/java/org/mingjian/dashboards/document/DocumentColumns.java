// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.document.DocumentList.Row;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableExport;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.facts.FactCode;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
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
    static final TableOrder USUAL = new TableOrder("published", true);

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
                        TableColumn.of("title", 40, Row::title),
                        TableColumn.of("bureau", 16, (Row one) -> names.getOrDefault(one.bureau(), one.bureau())),
                        TableColumn.of("kind", 12, (Row one) -> kind(one.kind())),
                        TableColumn.of("seen", 14, Row::firstSeenAt).unsorted(),
                        TableColumn.of("last", 14, Row::lastSeenAt),
                        TableColumn.figures("versions", 8, Row::versions),
                        TableColumn.of(
                                        "withdrawn",
                                        9,
                                        (Row one) -> one.withdrawn() ? words.of("document.withdrawn") : null)
                                .shown(Shown.FILE)
                                .unsorted(),
                        TableColumn.of("key", 20, Row::key).shown(Shown.FILE).unsorted()));
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
        return DocumentFilter.of(parameters, TableChoice.order(parameters, table(Map.of())));
    }

    static TableAddress address(DocumentFilter filter) {
        return new TableAddress(
                "/documents",
                Map.of(
                        "bureau", filter.bureau(),
                        "kind", filter.kind(),
                        "from", filter.from(),
                        "to", filter.to(),
                        "q", filter.words(),
                        "withdrawn", filter.withdrawn() ? "true" : ""),
                filter.choice());
    }

    @Override
    public String page() {
        return "documents";
    }

    @Override
    public Mono<TableExport.Shown<Row>> shown(MultiValueMap<String, String> parameters, Viewer viewer) {
        DocumentFilter filter = filter(parameters);
        return query.documents(filter, viewer)
                .map(list -> new TableExport.Shown<>(
                        table(names(list)),
                        filter.choice(),
                        USUAL,
                        filters(filter, names(list)),
                        null,
                        query.rows(filter, viewer)));
    }

    /** What narrows the list, in words. */
    private Map<String, String> filters(DocumentFilter filter, Map<String, String> names) {
        Map<String, String> filters = new LinkedHashMap<>();
        String kind = kind(filter.kind());
        filters.put("bureau", names.getOrDefault(filter.bureau(), filter.bureau()));
        filters.put("kind", kind == null ? "" : kind);
        filters.put("from", filter.from());
        filters.put("to", filter.to());
        filters.put("words", filter.words());
        filters.put("include-withdrawn", filter.withdrawn() ? words.of("table.yes") : "");
        Map<String, String> told = new LinkedHashMap<>();
        filters.forEach((name, chosen) -> {
            if (!chosen.isEmpty()) {
                told.put(words.of("document." + name), chosen);
            }
        });
        return told;
    }
}
