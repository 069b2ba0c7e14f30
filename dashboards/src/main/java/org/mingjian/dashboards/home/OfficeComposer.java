// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.overview.OverviewView;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.RankingRow;
import org.mingjian.dashboards.ranking.RankingView;
import org.mingjian.dashboards.rectification.RectificationLine;
import org.springframework.stereotype.Component;

/** Lays the home of the office out. */
@Component
final class OfficeComposer {
    private final Words words;

    OfficeComposer(Words words) {
        this.words = words;
    }

    OfficeView view(
            OverviewView overview,
            Desk desk,
            List<WorkCount> waiting,
            List<RectificationLine> rebounds,
            OfficeView.@Nullable Revised revised,
            @Nullable String sort) {
        RankingView ranking = RankingView.of(overview.ranking(), null, sort, false);
        List<RankingRow> rows = overview.groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        return new OfficeView(
                overview,
                desk,
                ranking,
                waiting.stream().map(this::item).toList(),
                rows.stream()
                        .filter(RankingRow::moved)
                        .sorted(Comparator.comparing(row -> -Objects.requireNonNullElse(row.change(), 0)))
                        .toList(),
                rows.stream().filter(OfficeComposer::newVeto).toList(),
                rebounds,
                checks(desk, overview.ranking().head().period()),
                revised);
    }

    private static boolean newVeto(RankingRow row) {
        List<PeriodScore> history = row.standing().history();
        return row.standing().place().veto()
                && (history.size() < 2 || !history.get(history.size() - 2).veto());
    }

    private QueueItem item(WorkCount waiting) {
        Work work = waiting.work();
        LocalDate next = waiting.next();
        LocalDate since = waiting.since();
        String concerned = words.of(work.key() + ".note", waiting.bureaus());
        return new QueueItem(
                work.badge(),
                words.of(work.key()),
                concerned
                        + (since == null ? "" : words.of("work.since", words.day(since)))
                        + (next == null ? "" : words.of("work.next", words.day(next))),
                waiting.count(),
                work.href());
    }

    private List<CheckItem> checks(Desk desk, String period) {
        String path = "/periods/" + period;
        return List.of(
                check("balanced", desk.balanced(), desk.sheets(), null),
                check("covered", desk.covered(), desk.sheets(), path + "/ranking?sort=coverage"),
                open("pending", desk.pendingFindings(), "/findings?outcome=PENDING"),
                open("veto", desk.pendingVetoes(), path + "/undecided?kind=VETO"),
                open("undecided", desk.noEvidence() + desk.errors(), path + "/undecided"));
    }

    private CheckItem check(String noun, int passed, int all, @Nullable String href) {
        return new CheckItem(
                passed == all ? Badge.PASSED : Badge.DUE_SOON,
                words.of("check." + noun),
                passed + " / " + all,
                passed == all ? null : href);
    }

    private CheckItem open(String noun, int left, @Nullable String href) {
        return new CheckItem(
                left == 0 ? Badge.PASSED : Badge.DUE_SOON,
                words.of("check." + noun),
                left == 0 ? words.of("check.done") : words.of("check.left", left),
                left == 0 ? null : href);
    }
}
