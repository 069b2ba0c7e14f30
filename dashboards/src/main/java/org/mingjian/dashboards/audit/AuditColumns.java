// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.audit;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.Table;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.dashboards.table.TableColumn;
import org.mingjian.dashboards.table.TableColumn.Shown;
import org.mingjian.dashboards.table.TableFilter;
import org.mingjian.dashboards.table.TableSource;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail as a table: newest first, in no other order. */
@Component
final class AuditColumns implements TableSource {
    private final AuditQuery query;
    private final Words words;
    private final Table<AuditLine> table;

    AuditColumns(AuditQuery query, Words words) {
        this.query = query;
        this.words = words;
        this.table = new Table<>(
                "trail",
                List.of(
                        TableColumn.of("at", 16, AuditLine::at)
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of("who", 10, this::who).unsorted(),
                        TableColumn.of("what", 14, this::action)
                                .shown(Shown.FIXED)
                                .unsorted(),
                        TableColumn.of("object", 28, AuditLine::object).unsorted(),
                        TableColumn.of("note", 28, AuditLine::note).unsorted(),
                        TableColumn.figures("position", 10, AuditLine::position).unsorted(),
                        TableColumn.of("bureau", 14, AuditLine::bureau).filed().unsorted(),
                        TableColumn.figures("status", 8, AuditLine::status)
                                .filed()
                                .unsorted(),
                        TableColumn.of("before", 30, AuditLine::before).asked().unsorted(),
                        TableColumn.of("after", 30, AuditLine::after).asked().unsorted(),
                        TableColumn.of("request", 20, AuditLine::request)
                                .asked()
                                .unsorted(),
                        TableColumn.of("hash", 40, AuditLine::hash).asked().unsorted()));
    }

    @Override
    public String page() {
        return "/admin/audit-trail";
    }

    @Override
    public Mono<Listing<AuditLine>> listing(MultiValueMap<String, String> parameters, Viewer viewer) {
        if (!reads(viewer)) {
            return Mono.empty();
        }
        AuditChoice choice = AuditChoice.of(parameters).fromTheNewest();
        return Mono.just(listing(parameters, choice, query.records(choice, Integer.MAX_VALUE, viewer)));
    }

    Listing<AuditLine> listing(MultiValueMap<String, String> parameters, AuditChoice choice, Flux<AuditLine> records) {
        return Listing.of(
                page(),
                table,
                TableChoice.of(parameters, table),
                choice.given().entrySet().stream()
                        .map(one -> TableFilter.typed(one.getKey(), one.getValue(), words.of("audit." + one.getKey())))
                        .toList(),
                records);
    }

    static boolean reads(Viewer viewer) {
        return viewer.role() == Viewer.Role.ADMIN || viewer.role() == Viewer.Role.AUDITOR;
    }

    private String who(AuditLine line) {
        return line.who().equals("server") ? words.of("audit.server") : line.who();
    }

    private String action(AuditLine line) {
        String word = "audit-action." + line.action();
        return words.has(word) ? words.of(word) : line.action();
    }
}
