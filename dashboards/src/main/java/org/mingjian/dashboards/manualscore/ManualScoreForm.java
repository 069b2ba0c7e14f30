// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import org.jspecify.annotations.Nullable;

/**
 * A score, a settlement or a withdrawal as typed.
 *
 * @param why reason of a withdrawal
 */
public record ManualScoreForm(
        @Nullable String points,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable String why) {
    public static final ManualScoreForm EMPTY = new ManualScoreForm(null, null, null, null);
}
