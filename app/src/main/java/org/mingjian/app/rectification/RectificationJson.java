// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;

/** Rectifications as JSON. */
final class RectificationJson {

    private RectificationJson() {}

    static Map<String, @Nullable Object> of(Rectification item, WorkingDays calendar, LocalDate today) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", item.id());
        json.put("code", item.code());
        json.put("notice", item.notice());
        json.put("number", item.number());
        json.put("evaluation", item.evaluation());
        json.put("bureau", item.bureau());
        json.put("bureauName", item.bureauName());
        json.put("finding", item.finding());
        json.put("indicator", item.indicator());
        json.put("problem", item.problem());
        json.put("requirement", item.requirement());
        json.put("severity", item.severity());
        json.put("curable", item.curable());
        json.put("issuedOn", item.issuedOn());
        json.put("firstDueOn", item.firstDueOn());
        json.put("dueOn", item.dueOn());
        json.put("workingDaysLeft", Overdue.workingDaysLeft(item, calendar, today));
        json.put("overdue", Overdue.overdue(item, today));
        json.put("state", item.state());
        json.put("measures", item.report().measures());
        json.put("responsible", item.report().responsible());
        json.put("evidence", item.report().evidence());
        json.put("feedbackOn", item.report().feedbackOn());
        json.put("reportedBy", item.report().reportedBy());
        json.put("verifiedOn", item.verifiedOn());
        json.put("closedBy", item.closedBy());
        json.put("returns", item.returns());
        json.put("recurredOn", item.recurredOn());
        json.put("remindedOn", item.remindedOn());
        return json;
    }

    static Map<String, @Nullable Object> of(RectificationEvent event) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("at", event.at());
        json.put("account", event.account());
        json.put("kind", event.kind());
        json.put("note", event.note());
        json.put("content", event.content());
        return json;
    }

    static @Nullable Map<String, @Nullable Object> of(@Nullable RectificationProposal proposal) {
        if (proposal == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("kind", proposal.kind());
        json.put("reason", proposal.reason());
        json.put("note", proposal.note());
        json.put("proposedBy", proposal.proposedBy());
        json.put("proposedAt", proposal.proposedAt());
        return json;
    }

    static Map<String, @Nullable Object> list(List<?> items) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("items", items);
        json.put("next", null);
        return json;
    }
}
