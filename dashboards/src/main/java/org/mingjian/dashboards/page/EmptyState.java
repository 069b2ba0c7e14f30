// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;

/**
 * Why there is nothing to see, and the one next thing to do.
 *
 * @param reason sentence that says why
 * @param action the next step; absent when nothing is to be done
 */
public record EmptyState(String reason, @Nullable Link action) {}
