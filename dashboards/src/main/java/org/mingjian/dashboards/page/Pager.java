// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of how many are shown, and the way to the others.
 *
 * @param first number of the first row shown, from 1; 0 when there is none
 * @param last number of the last row shown
 * @param total rows in the current filter
 * @param previousHref page before; absent on the first
 * @param nextHref page after; absent on the last
 */
public record Pager(
        long first,
        long last,
        long total,
        @Nullable String previousHref,
        @Nullable String nextHref) {}
