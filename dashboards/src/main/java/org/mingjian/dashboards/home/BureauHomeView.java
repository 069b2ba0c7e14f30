// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.List;
import java.util.Objects;
import org.mingjian.dashboards.appeal.AppealEntry;
import org.mingjian.dashboards.notice.NoticeLine;
import org.mingjian.dashboards.rectification.RectificationLine;
import org.mingjian.dashboards.sheet.SheetView;

/**
 * The home of a bureau: its score, what can be won back, and what is to be done.
 *
 * @param notices issued to the bureau and not acknowledged
 * @param rectifications not closed, those due soonest first
 * @param appeals not decided
 */
public record BureauHomeView(
        SheetView sheet, List<NoticeLine> notices, List<RectificationLine> rectifications, List<AppealEntry> appeals) {
    public BureauHomeView {
        notices = List.copyOf(notices);
        rectifications = List.copyOf(rectifications);
        appeals = List.copyOf(appeals);
    }

    private static final int SHOWN = 6;

    /** Of the rectifications those due soonest. */
    public List<RectificationLine> first() {
        return rectifications.subList(0, Math.min(SHOWN, rectifications.size()));
    }

    /** How many more there are. */
    public int rest() {
        return rectifications.size() - first().size();
    }

    /** Rows of what is to be done. */
    public int shown() {
        return notices.size() + first().size() + appeals.size();
    }

    /** Whether nothing waits for the bureau. */
    public boolean idle() {
        return notices.isEmpty() && rectifications.isEmpty() && appeals.isEmpty();
    }

    /** Rectifications that wait for the bureau rather than for the second check. */
    public List<RectificationLine> toReport() {
        return rectifications.stream().filter(one -> one.left() != null).toList();
    }

    /** Rectifications whose term is over. */
    public long late() {
        return toReport().stream()
                .filter(one -> Objects.requireNonNullElse(one.left(), 0) < 0)
                .count();
    }
}
