// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;

/**
 * Words of the case, such as 剩 3 工作日, with the sign and colour of a state.
 *
 * @param badge sign and colour; absent for plain words
 * @param text words as shown
 */
public record BadgeNote(@Nullable Badge badge, String text) {

    public static BadgeNote plain(String text) {
        return new BadgeNote(null, text);
    }
}
