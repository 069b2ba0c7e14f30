// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.notice;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/** One notice beside its paper, the fields of the draft as typed. */
public record NoticeCardView(NoticeCard card, NoticeEdit edit, boolean office, List<FieldError> errors) {}
