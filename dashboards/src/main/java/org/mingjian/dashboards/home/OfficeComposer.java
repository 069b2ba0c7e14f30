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
                checks(desk));
    }

    private static boolean newVeto(RankingRow row) {
        List<PeriodScore> history = row.standing().history();
        return row.standing().place().veto()
                && (history.size() < 2 || !history.get(history.size() - 2).veto());
    }

    private QueueItem item(WorkCount waiting) {
        Work work = waiting.work();
        LocalDate next = waiting.next();
        String concerned = words.of(work.key() + ".note", waiting.bureaus());
        return new QueueItem(
                work.badge(),
                words.of(work.key()),
                next == null ? concerned : concerned + words.of("work.next", words.day(next)),
                waiting.count(),
                work.href());
    }

    private List<CheckItem> checks(Desk desk) {
        return List.of(
                check("balanced", desk.balanced(), desk.sheets()),
                check("covered", desk.covered(), desk.sheets()),
                open("pending", desk.pendingFindings(), "/findings?outcome=PENDING"),
                open("veto", desk.pendingVetoes(), null),
                open("undecided", desk.noEvidence() + desk.errors(), null));
    }

    private CheckItem check(String noun, int passed, int all) {
        return new CheckItem(
                passed == all ? Badge.PASSED : Badge.DUE_SOON, words.of("check." + noun), passed + " / " + all, null);
    }

    private CheckItem open(String noun, int left, @Nullable String href) {
        return new CheckItem(
                left == 0 ? Badge.PASSED : Badge.DUE_SOON,
                words.of("check." + noun),
                left == 0 ? words.of("check.done") : words.of("check.left", left),
                left == 0 ? null : href);
    }
}
