// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several at once, as ticked and typed.
 *
 * @param finding ids of findings, for the first step
 * @param proposal ids of proposals, for the second
 * @param to word of what is to be done
 * @param bureau filter to come back to
 * @param indicator filter to come back to
 * @param q words to come back to
 */
public record ReviewForm(
        @Nullable List<String> finding,
        @Nullable List<Long> proposal,
        @Nullable String to,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String bureau,
        @Nullable String indicator,
        @Nullable String q) {
    public static final ReviewForm EMPTY = new ReviewForm(null, null, null, null, null, null, null, null);

    public List<String> findings() {
        return finding == null ? List.of() : finding;
    }

    public List<Long> proposals() {
        return proposal == null ? List.of() : proposal;
    }
}
