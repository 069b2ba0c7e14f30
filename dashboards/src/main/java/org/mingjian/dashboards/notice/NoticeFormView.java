// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.FieldError;

/** The form that drafts notices from findings picked. */
public record NoticeFormView(
        NoticeForm form,
        @Nullable NoticeChoices choices,
        @Nullable EmptyState empty,
        List<FieldError> errors) {}
