// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which notices are to be drafted, as typed.
 *
 * @param bureau of the filter findings are picked from
 * @param indicator of the same filter
 * @param all every finding of the filter, not only those ticked
 */
public record NoticeForm(
        @Nullable Long evaluation,
        @Nullable String kind,
        @Nullable List<String> bureaus,
        @Nullable List<String> findings,
        @Nullable String bureau,
        @Nullable String indicator,
        @Nullable Boolean all,
        @Nullable String reason) {

    public boolean has(String finding) {
        return findings != null && findings.contains(finding);
    }

    public boolean everything() {
        return Boolean.TRUE.equals(all);
    }
}
