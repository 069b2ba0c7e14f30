// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import org.jspecify.annotations.Nullable;

/** What may be written into a draft, as typed. */
public record NoticeEdit(
        @Nullable String dueOn,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable String copies,
        @Nullable String addressee,
        @Nullable String appointment,
        @Nullable String remark) {}
