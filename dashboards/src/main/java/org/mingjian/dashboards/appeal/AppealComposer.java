// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.appeal;

import java.util.List;
import org.mingjian.dashboards.page.Badge;
import org.mingjian.dashboards.page.BadgeNote;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;
import org.springframework.stereotype.Component;

/** Lays appeals out for their pages. */
@Component
final class AppealComposer {
    private static final int SOON = 2;

    private final Words words;
    private final Rulebook rulebook;

    AppealComposer(Words words, Rulebook rulebook) {
        this.words = words;
        this.rulebook = rulebook;
    }

    AppealView view(List<AppealEntry> appeals, List<AppealRate> rates, Viewer viewer) {
        return new AppealView(
                appeals.stream().map(this::line).toList(),
                (int) appeals.stream().filter(AppealEntry::open).count(),
                (int) appeals.stream().filter(AppealEntry::overdue).count(),
                rates.stream()
                        .map(rate -> new AppealView.Rate(rate, title(rate.indicator())))
                        .toList(),
                viewer.role() == Viewer.Role.OFFICE,
                appeals.isEmpty() ? none(viewer) : null,
                "");
    }

    String title(String code) {
        Indicator indicator = rulebook.indicators().get(code);
        return indicator == null ? code : indicator.titleZh();
    }

    AppealView.Line line(AppealEntry appeal) {
        return new AppealView.Line(appeal, title(appeal.indicator()), clock(appeal));
    }

    BadgeNote clock(AppealEntry appeal) {
        String left = String.valueOf(Math.abs(appeal.daysLeft()));
        if (!appeal.open()) {
            return BadgeNote.plain(words.of("appeal-state." + appeal.state()));
        }
        if (appeal.overdue()) {
            return new BadgeNote(Badge.OVERDUE, words.of("appeal.overdue", left));
        }
        return new BadgeNote(
                appeal.daysLeft() <= SOON ? Badge.DUE_SOON : Badge.UNDER_APPEAL, words.of("appeal.left", left));
    }

    private EmptyState none(Viewer viewer) {
        boolean bureau = viewer.role() == Viewer.Role.BUREAU;
        return new EmptyState(
                words.of(bureau ? "appeal.none.bureau" : "appeal.none"),
                new Link(words.of("review.findings"), "/findings"));
    }
}
