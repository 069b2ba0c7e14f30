// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.overview.OverviewView;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.PeriodScore;
import org.mingjian.dashboards.page.Words;
import org.mingjian.dashboards.ranking.RankingRow;
import org.mingjian.dashboards.ranking.RankingView;
import org.springframework.stereotype.Component;

/** Lays the home of the office out. */
@Component
final class OfficeComposer {
    private final Words words;

    OfficeComposer(Words words) {
        this.words = words;
    }

    OfficeView view(OverviewView overview, Desk desk, @Nullable String sort) {
        RankingView ranking = RankingView.of(overview.ranking(), null, sort, false);
        List<RankingRow> rows = overview.groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        return new OfficeView(
                overview,
                desk,
                ranking,
                queue(desk),
                rows.stream()
                        .filter(RankingRow::moved)
                        .sorted(Comparator.comparing(row -> -Objects.requireNonNullElse(row.change(), 0)))
                        .toList(),
                rows.stream().filter(OfficeComposer::newVeto).toList(),
                checks(desk));
    }

    private static boolean newVeto(RankingRow row) {
        List<PeriodScore> history = row.standing().history();
        return row.standing().place().veto()
                && (history.size() < 2 || !history.get(history.size() - 2).veto());
    }

    private List<QueueItem> queue(Desk desk) {
        return Stream.of(
                        item(Badge.VETO_LEAD, "veto", desk.pendingVetoes(), 0, "/findings?outcome=PENDING"),
                        item(
                                Badge.PENDING,
                                "pending",
                                desk.pendingFindings(),
                                desk.pendingFindingBureaus(),
                                "/findings?outcome=PENDING"),
                        item(
                                Badge.NO_EVIDENCE,
                                "no-evidence",
                                desk.noEvidence(),
                                0,
                                "/periods/current/ranking?sort=coverage"),
                        item(Badge.ERROR, "error", desk.errors(), 0, "/periods/current/ranking?sort=coverage"),
                        item(Badge.DUE_SOON, "proposal", desk.proposals(), desk.proposalBureaus(), "/notices"))
                .filter(item -> item.count() > 0)
                .toList();
    }

    private QueueItem item(Badge badge, String noun, int count, int bureaus, String href) {
        String note = bureaus > 0 ? words.of("queue." + noun + ".note", bureaus) : words.of("queue." + noun + ".note");
        return new QueueItem(badge, words.of("queue." + noun), note, count, href);
    }

    private List<CheckItem> checks(Desk desk) {
        return List.of(
                check("balanced", desk.balanced(), desk.sheets()),
                check("covered", desk.covered(), desk.sheets()),
                open("pending", desk.pendingFindings()),
                open("veto", desk.pendingVetoes()),
                open("undecided", desk.noEvidence() + desk.errors()));
    }

    private CheckItem check(String noun, int passed, int all) {
        return new CheckItem(
                passed == all ? Badge.PASSED : Badge.DUE_SOON, words.of("check." + noun), passed + " / " + all);
    }

    private CheckItem open(String noun, int left) {
        return new CheckItem(
                left == 0 ? Badge.PASSED : Badge.DUE_SOON,
                words.of("check." + noun),
                left == 0 ? words.of("check.done") : words.of("check.left", left));
    }
}
