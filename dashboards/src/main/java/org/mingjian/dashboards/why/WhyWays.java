// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.why;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the lines and findings of a sheet are read.
 *
 * @param sheet path of the sheet; absent where no evaluation keeps one
 * @param query what an address of the sheet ends with
 * @param kept ids of the findings an evaluation keeps; absent where it keeps all of them
 */
public record WhyWays(
        @Nullable String sheet, String query, @Nullable Set<String> kept) {
    public WhyWays {
        kept = kept == null ? null : Set.copyOf(kept);
    }

    /** Those of a sheet an evaluation keeps. */
    public static WhyWays of(String sheet, String query) {
        return new WhyWays(sheet, query, null);
    }

    @Nullable
    String line(String indicator) {
        return sheet == null ? null : sheet + "/lines/" + indicator + query;
    }

    @Nullable
    String finding(String id) {
        return kept == null || kept.contains(id) ? "/findings/" + id : null;
    }
}
