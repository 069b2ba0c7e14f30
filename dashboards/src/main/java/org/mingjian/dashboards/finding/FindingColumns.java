// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.List;
import org.mingjian.dashboards.finding.FindingList.FindingRow;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableOrder;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of findings as a table: by which columns it is read, sorted and handed out. */
@Component
final class FindingColumns implements TableSource {
    private static final TableOrder GREATEST_LOSS_FIRST = new TableOrder("loss", true);

    private final FindingQuery query;
    private final FindingWords words;
    private final Table<FindingRow> table;

    FindingColumns(FindingQuery query, FindingWords words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "findings",
                List.of(
                        TableColumn.figures(
                                "loss", 8, row -> row.finding().effective().negate()),
                        TableColumn.of("bureau", 16, FindingRow::bureauName),
                        TableColumn.of(
                                "indicator",
                                18,
                                row -> words.indicator(found(row).indicator())),
                        TableColumn.of("fact", 40, words::fact)
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of(
                                        "sum",
                                        20,
                                        (FindingRow row) -> row.finding().arithmetic())
                                .unsorted(),
                        TableColumn.of(
                                "outcome", 9, row -> words.outcome(found(row).outcome())),
                        TableColumn.of("original", 12, words::original)
                                .shown(Shown.KEPT)
                                .plainly()
                                .unsorted(),
                        TableColumn.of("subject", 18, words::subject).asked().unsorted(),
                        TableColumn.of(
                                        "code",
                                        12,
                                        (FindingRow row) -> found(row).bureau())
                                .asked()
                                .unsorted(),
                        TableColumn.of(
                                        "finding",
                                        18,
                                        (FindingRow row) -> found(row).id())
                                .asked()
                                .unsorted()));
    }

    private static Finding found(FindingRow row) {
        return row.finding().finding();
    }

    /** What the address asks for. */
    FindingFilter filter(MultiValueMap<String, String> parameters) {
        return FindingFilters.of(parameters, TableChoice.of(parameters, table));
    }

    @Override
    public String page() {
        return "/findings";
    }

    @Override
    public Mono<Listing<FindingRow>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        FindingFilter filter = filter(parameters);
        return query.findings(filter, viewer)
                .map(list -> listing(page(), filter, list, query.rows(list.head(), filter, viewer)));
    }

    /** @param path of the page that shows them */
    Listing<FindingRow> listing(String path, FindingFilter filter, FindingList list, Flux<FindingRow> rows) {
        return Listing.of(path, table, filter.choice(), filters(filter, list), rows)
                .usually(GREATEST_LOSS_FIRST)
                .resting(list.head());
    }

    private List<TableFilter> filters(FindingFilter filter, FindingList list) {
        Integer article = filter.article();
        Outcome outcome = filter.outcome();
        return List.of(
                TableFilter.of("period", filter.period(), word("frame.period"), words.words()::period),
                TableFilter.of("bureau", filter.bureau(), word("finding.bureau"), list::bureauName),
                TableFilter.of("indicator", filter.indicator(), word("why.indicator"), words::indicator),
                TableFilter.of(
                        "article",
                        article == null ? null : article.toString(),
                        word("table.findings.article"),
                        number -> words.words().of("table.findings.article.number", number)),
                TableFilter.of(
                        "outcome",
                        outcome == null ? null : outcome.name(),
                        word("finding.outcome"),
                        name -> words.outcome(Outcome.valueOf(name))));
    }

    private String word(String key) {
        return words.words().of(key);
    }
}
