// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.mingjian.rules.scheme.NoticeKind;

/**
 * What a notice can be drafted from: findings of a filter.
 *
 * @param total how many the filter holds; more than are listed where it holds many
 */
public record NoticeChoices(
        long evaluation, String period, boolean published, List<Row> rows, long total, List<NoticeKind> kinds) {

    public NoticeChoices {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /** A finding that stands. */
    public record Row(String finding, String bureauName, String indicator, String message) {}
}
