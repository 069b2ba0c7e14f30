// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import org.jspecify.annotations.Nullable;

/**
 * What one visit came to.
 *
 * @param outcome what it came to, Chinese
 * @param good whether the page was there
 * @param verdict what intake did with the page ({@code created} …); the word is {@code harvest-verdict.<code>}
 * @param problem why intake rejected it, Chinese
 * @param captured whether what was received is kept
 */
public record VisitLine(
        long id,
        String bureau,
        String url,
        @Nullable String title,
        String outcome,
        boolean good,
        @Nullable Integer status,
        @Nullable String verdict,
        @Nullable String problem,
        boolean captured) {}
