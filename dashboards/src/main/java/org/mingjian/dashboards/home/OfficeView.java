// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.dashboards.overview.OverviewView;
import org.mingjian.dashboards.ranking.RankingRow;
import org.mingjian.dashboards.ranking.RankingView;

/**
 * The home of the office: what stands, what waits, what moved, what still keeps the result from being published.
 *
 * @param moved bureaus that won or lost at least five places in their group
 * @param newVetoes bureaus with a veto now and none in the period before
 */
public record OfficeView(
        OverviewView overview,
        Desk desk,
        RankingView ranking,
        List<QueueItem> queue,
        List<RankingRow> moved,
        List<RankingRow> newVetoes,
        List<CheckItem> checks) {
    public OfficeView {
        queue = List.copyOf(queue);
        moved = List.copyOf(moved);
        newVetoes = List.copyOf(newVetoes);
        checks = List.copyOf(checks);
    }

    /** A bureau with what it repeats. */
    public record Repeated(String bureauName, List<Desk.Recurrence> recurrences) {}

    /** Findings that stood in the period before, too, a row for each bureau. */
    public List<Repeated> repeated() {
        Map<String, List<Desk.Recurrence>> byBureau = desk.recurrences().stream()
                .collect(Collectors.groupingBy(Desk.Recurrence::bureauName, LinkedHashMap::new, Collectors.toList()));
        return byBureau.entrySet().stream()
                .map(entry -> new Repeated(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** All that waits. */
    public long waiting() {
        return queue.stream().mapToLong(QueueItem::count).sum();
    }
}
