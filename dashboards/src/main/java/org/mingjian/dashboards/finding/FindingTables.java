// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.table.Listing;
import org.mingjian.dashboards.table.TableAddress;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Lays a page of findings out as a table with filters and a pager. */
@Component
public final class FindingTables {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.VIOLATED, Outcome.PENDING);

    private final Words words;
    private final Rulebook rulebook;
    private final FindingColumns columns;

    FindingTables(Words words, Rulebook rulebook, FindingColumns columns) {
        this.words = words;
        this.rulebook = rulebook;
        this.columns = columns;
    }

    /** @param path page the filters and the pager lead to */
    public FindingListView view(FindingFilter filter, FindingList list, String path) {
        SortedMap<String, String> names = new TreeMap<>();
        rulebook.indicators().forEach((code, indicator) -> names.put(code, indicator.titleZh()));
        List<FindingListView.Row> rows = list.rows().stream()
                .map(row -> new FindingListView.Row(
                        row,
                        names.getOrDefault(
                                row.finding().finding().indicator(),
                                row.finding().finding().indicator()),
                        Badge.of(row.finding().finding().outcome())))
                .toList();
        Listing<FindingList.FindingRow> listing = columns.listing(path, filter, list, Flux.empty());
        TableAddress address = listing.address();
        long first = rows.isEmpty() ? 0 : list.before() + 1;
        Pager pager = new Pager(
                first,
                list.before() + rows.size(),
                list.total(),
                list.before() == 0 ? null : address.first(),
                list.next() == null ? null : address.with("cursor", list.next()));
        return new FindingListView(
                filter,
                list,
                listing.view(list.total()),
                rows,
                names,
                OUTCOMES,
                pager,
                rows.isEmpty() ? empty(list, listing) : null,
                false);
    }

    private EmptyState empty(FindingList list, Listing<?> listing) {
        if (list.head() == null) {
            return new EmptyState(
                    words.of("finding.no-evaluation"), new Link(words.of("evaluation.all"), "/evaluations"));
        }
        return listing.narrowed()
                ? listing.nothing(words)
                : new EmptyState(words.of("finding.none"), new Link(words.of("finding.all"), listing.path()));
    }
}
