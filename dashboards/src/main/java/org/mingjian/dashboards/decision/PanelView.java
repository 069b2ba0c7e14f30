// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * The panel on the page of a finding.
 *
 * @param scored the finding with both judgements
 * @param kind of its indicator: DEDUCTION, VETO or BONUS
 * @param own whether the reader proposed what waits for a second person
 * @param form as typed, when it was refused
 */
public record PanelView(
        String finding,
        FindingStanding standing,
        ScoredFinding scored,
        String kind,
        boolean own,
        MoveForm form,
        List<FieldError> errors) {
    public PanelView {
        errors = List.copyOf(errors);
    }

    /** Whether first and present judgement differ, or someone decided. */
    public boolean decided() {
        return scored.changed() || !scored.decisions().isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }
}
