// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;

/**
 * The evaluation period a page speaks of, with the way to its neighbours.
 *
 * @param id id of the period, such as {@code 2026Q3}
 * @param name name as shown, such as 2026 年第三季度
 * @param previous the same page one period earlier; absent when there is none
 * @param next the same page one period later; absent when there is none
 */
public record PeriodPicker(
        String id,
        String name,
        @Nullable Link previous,
        @Nullable Link next) {}
