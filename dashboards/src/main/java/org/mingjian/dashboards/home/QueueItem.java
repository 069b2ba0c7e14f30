// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.page.Badge;

/**
 * One kind of work that waits (待我处理).
 *
 * @param badge sign and colour
 * @param title what waits
 * @param note whom it concerns
 * @param href where it is done
 */
public record QueueItem(Badge badge, String title, String note, long count, String href) {}
