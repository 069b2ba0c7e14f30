// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauFunction;
import org.mingjian.rules.facts.BureauReform;
import org.mingjian.rules.facts.FunctionKind;
import org.mingjian.rules.facts.GroupAssignment;
import org.mingjian.rules.facts.ReviewOrgan;

/** What a bureau was on a day: its row of the register, column by column put right by the dated rows. */
record Eras(
        Bureau row,
        List<BureauReform> reforms,
        List<GroupAssignment> groups,
        List<BureauFunction> functions,
        List<ReviewOrgan> organs) {

    Bureau on(LocalDate day) {
        String name = row.name();
        LocalDate next = LocalDate.MAX;
        List<String> names = new ArrayList<>(row.formerNames());
        for (BureauReform reform : reforms) {
            if (reform.formerName() != null) {
                names.add(reform.formerName());
                if (reform.effectiveOn().isAfter(day) && reform.effectiveOn().isBefore(next)) {
                    next = reform.effectiveOn();
                    name = reform.formerName();
                }
            }
        }
        names.add(row.name());
        ReviewOrgan organ = null;
        for (ReviewOrgan one : organs) {
            organ = covers(one.from(), one.to(), day) && later(organ == null ? null : organ.from(), one.from())
                    ? one
                    : organ;
        }
        return new Bureau(
                row.code(),
                name,
                row.shortName(),
                group(day),
                row.kind(),
                organ == null ? row.government() : organ.government(),
                organ == null ? row.upperDepartment() : organ.upperDepartment(),
                organ == null ? row.upperGovernment() : organ.upperGovernment(),
                organ == null ? row.reviewLine() : organ.reviewLine(),
                held(FunctionKind.SITE, row.hasSite(), day),
                held(FunctionKind.PORTAL_CHANNEL, row.hasPortalChannel(), day),
                held(FunctionKind.POWERS, row.hasPowers(), day),
                held(FunctionKind.SERVICES, row.hasServices(), day),
                held(FunctionKind.INSPECTION, row.hasInspection(), day),
                held(FunctionKind.ENFORCEMENT, row.hasEnforcement(), day),
                held(FunctionKind.STANDARD_FIELD, row.hasStandardField(), day),
                held(FunctionKind.DECISION_MEETINGS, row.holdsDecisionMeetings(), day),
                held(FunctionKind.BUDGET_UNIT, row.isBudgetUnit(), day),
                held(FunctionKind.COMMITMENT_ITEMS, row.hasCommitmentItems(), day),
                held(FunctionKind.AFFILIATED_ORGANIZATIONS, row.hasAffiliatedOrganizations(), day),
                names,
                row.source());
    }

    private String group(LocalDate day) {
        LocalDate since = null;
        String group = row.group();
        for (GroupAssignment one : groups) {
            if (covers(one.from(), one.to(), day) && later(since, one.from())) {
                since = one.from();
                group = one.group();
            }
        }
        return group;
    }

    private Boolean held(FunctionKind function, Boolean said, LocalDate day) {
        LocalDate since = null;
        Boolean held = said;
        for (BureauFunction one : functions) {
            if (one.function() == function && covers(one.from(), one.to(), day) && later(since, one.from())) {
                since = one.from();
                held = one.held();
            }
        }
        return held;
    }

    private static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    private static boolean later(LocalDate since, LocalDate from) {
        return since == null || from.isAfter(since);
    }
}
