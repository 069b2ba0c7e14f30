// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.overview.OverviewView;
import org.mingjian.dashboards.ranking.RankingRow;
import org.mingjian.dashboards.ranking.RankingView;
import org.mingjian.dashboards.rectification.RectificationLine;
import org.mingjian.dashboards.scheme.EditionChange;

/**
 * The home of the office: what stands, what waits, what moved, what still keeps the result from being published.
 *
 * @param moved bureaus that won or lost at least five places in their group
 * @param rebounds problems that came back after they were closed (反弹)
 * @param newVetoes bureaus with a veto now and none in the period before
 * @param revised what the edition of the period changed; empty where it is the first
 */
public record OfficeView(
        OverviewView overview,
        Desk desk,
        RankingView ranking,
        List<QueueItem> queue,
        List<RankingRow> moved,
        List<RankingRow> newVetoes,
        List<RectificationLine> rebounds,
        List<CheckItem> checks,
        @Nullable Revised revised) {
    public OfficeView {
        queue = List.copyOf(queue);
        moved = List.copyOf(moved);
        newVetoes = List.copyOf(newVetoes);
        rebounds = List.copyOf(rebounds);
        checks = List.copyOf(checks);
    }

    /** @param sameAsBefore whether the period before had the same edition, so that nothing changed between the two */
    public record Revised(EditionChange change, boolean sameAsBefore) {
        private static final int WEIGHTIEST = 3;

        /** The weightiest of what changed. */
        public List<EditionChange.Changed> first() {
            return change.indicators()
                    .subList(0, Math.min(WEIGHTIEST, change.indicators().size()));
        }
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

    /** Problems that came back, a row for each bureau. */
    public Map<String, List<RectificationLine>> rebounded() {
        return rebounds.stream()
                .collect(Collectors.groupingBy(RectificationLine::bureauName, LinkedHashMap::new, Collectors.toList()));
    }

    /** All that waits. */
    public long waiting() {
        return queue.stream().mapToLong(QueueItem::count).sum();
    }
}
