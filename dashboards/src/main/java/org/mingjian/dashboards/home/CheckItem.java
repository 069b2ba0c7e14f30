// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Badge;

/**
 * One check before publication (发布前检查).
 *
 * @param badge passed or to be looked at
 * @param title what is checked
 * @param figures how many of how many
 * @param href the list of what is left; absent where there is none
 */
public record CheckItem(
        Badge badge, String title, String figures, @Nullable String href) {}
