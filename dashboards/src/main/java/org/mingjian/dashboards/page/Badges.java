// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.springframework.stereotype.Component;

/** Badges for templates, which reach it as {@code @badges}: a template names a code and gets sign, colour and word. */
@Component
public final class Badges {
    public Badge outcome(Outcome outcome) {
        return Badge.of(outcome);
    }

    public Badge outcome(Outcome outcome, IndicatorKind kind) {
        return Badge.of(outcome, kind);
    }

    public Badge grade(@Nullable String grade, boolean veto) {
        return Grades.badge(grade, veto);
    }

    /** A veto that awaits confirmation by two people. */
    public Badge vetoLead() {
        return Badge.VETO_LEAD;
    }
}
