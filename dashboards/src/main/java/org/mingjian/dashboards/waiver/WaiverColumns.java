// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableExport;
import org.mingjian.dashboards.table.TableSource;
import org.mingjian.dashboards.table.TableView;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The list of applications as a table. */
@Component
final class WaiverColumns implements TableSource {
    private final WaiverQuery query;
    private final Words words;
    private final Rulebook rulebook;
    private final Table<WaiverEntry> table;

    WaiverColumns(WaiverQuery query, Words words, Rulebook rulebook) {
        this.query = query;
        this.words = words;
        this.rulebook = rulebook;
        this.table = new Table<>(
                "waivers",
                List.of(
                        TableColumn.of("state", 10, (WaiverEntry one) -> words.of("waiver-state." + one.state())),
                        TableColumn.of("bureau", 16, WaiverEntry::bureauName),
                        TableColumn.of("indicator", 18, (WaiverEntry one) -> indicator(one.indicator())),
                        TableColumn.of(
                                        "text",
                                        36,
                                        (WaiverEntry one) -> words.of(
                                                "table.explained.one", words.of("ground." + one.ground()), one.text()))
                                .unsorted(),
                        TableColumn.of("kind", 10, (WaiverEntry one) -> words.code(one.kind())),
                        TableColumn.of("period", 22, (WaiverEntry one) -> one.from() + " – " + one.to()),
                        TableColumn.of("subject", 16, (WaiverEntry one) -> subject(one.subject()))
                                .shown(Shown.FILE),
                        TableColumn.of("applied", 14, WaiverEntry::appliedAt).shown(Shown.FILE),
                        TableColumn.of("decision", 24, WaiverEntry::decision).shown(Shown.FILE)));
    }

    private String indicator(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : code + " " + indicator.titleZh();
    }

    private @Nullable String subject(@Nullable String key) {
        return key == null ? null : words.subject(key);
    }

    Table<WaiverEntry> table() {
        return table;
    }

    TableView view(TableChoice order, @Nullable String state) {
        return TableView.of(
                table, new TableAddress("/waivers", Map.of("state", state == null ? "" : state), order), null);
    }

    @Override
    public String page() {
        return "waivers";
    }

    @Override
    public Mono<TableExport.Shown<WaiverEntry>> shown(MultiValueMap<String, String> parameters, Viewer viewer) {
        boolean waiting = "WAITING".equals(parameters.getFirst("state"));
        TableChoice order = TableChoice.order(parameters, table);
        Flux<WaiverEntry> asked = query.applications(viewer).filter(one -> !waiting || one.decidedBy() == null);
        return asked.collectList()
                .map(rows -> new TableExport.Shown<>(
                        table,
                        order,
                        null,
                        waiting ? Map.of(words.of("table.waivers.state"), words.of("table.waivers.waiting")) : Map.of(),
                        null,
                        Flux.fromIterable(table.sorted(rows, order))));
    }
}
