// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays a page of findings out as a table with filters and a pager. */
@Component
public final class FindingTables {
    private static final List<Outcome> OUTCOMES = List.of(Outcome.VIOLATED, Outcome.PENDING);

    private final Words words;
    private final Rulebook rulebook;

    FindingTables(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
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
        long first = rows.isEmpty() ? 0 : list.before() + 1;
        Pager pager = new Pager(
                first,
                list.before() + rows.size(),
                list.total(),
                list.before() == 0 ? null : href(path, filter, null),
                list.next() == null ? null : href(path, filter, list.next()));
        return new FindingListView(filter, list, rows, names, OUTCOMES, pager, empty(list, path), false);
    }

    private @Nullable EmptyState empty(FindingList list, String path) {
        if (!list.rows().isEmpty()) {
            return null;
        }
        return list.head() == null
                ? new EmptyState(
                        words.of("finding.no-evaluation"), new Link(words.of("evaluation.all"), "/evaluations"))
                : new EmptyState(words.of("finding.none"), new Link(words.of("finding.all"), path));
    }

    private static String href(String path, FindingFilter filter, @Nullable String cursor) {
        Outcome outcome = filter.outcome();
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("period", Optional.ofNullable(filter.period()))
                .queryParamIfPresent("bureau", Optional.ofNullable(filter.bureau()))
                .queryParamIfPresent("indicator", Optional.ofNullable(filter.indicator()))
                .queryParamIfPresent("article", Optional.ofNullable(filter.article()))
                .queryParamIfPresent("outcome", Optional.ofNullable(outcome).map(Outcome::name))
                .queryParamIfPresent("cursor", Optional.ofNullable(cursor))
                .encode()
                .build()
                .toUriString();
    }
}
