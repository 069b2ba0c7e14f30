// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.springframework.stereotype.Component;

/** Badges for templates, which reach it as {@code @badges}: a template names a code and gets sign, colour and word. */
@Component
public final class Badges {
    public OutcomeBadge outcome(Outcome outcome) {
        return OutcomeBadge.valueOf(outcome.name());
    }

    public GradeBadge grade(@Nullable String grade, boolean veto) {
        return Grades.badge(grade, veto);
    }

    /** A veto line: confirmed, or a lead that awaits two names. */
    public Badge veto(Outcome outcome) {
        return outcome == Outcome.PENDING ? StateBadge.VETO_LEAD : GradeBadge.VETO;
    }

    /** A veto that awaits confirmation by two people. */
    public Badge vetoLead() {
        return StateBadge.VETO_LEAD;
    }
}
