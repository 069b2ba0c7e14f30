// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import org.jspecify.annotations.Nullable;

/** What a person wants to do about a finding, as typed. */
public record MoveForm(
        @Nullable String to,
        @Nullable String reason,
        @Nullable String note,
        @Nullable String deduction,
        @Nullable String expiresOn,
        @Nullable String scope,
        @Nullable String outcome,
        @Nullable String link) {
    public static final MoveForm EMPTY = new MoveForm(null, null, null, null, null, null, null, null);
}
