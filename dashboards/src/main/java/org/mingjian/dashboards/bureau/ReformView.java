// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.rules.facts.BureauReformKind;

/**
 * The form of a reform, as typed, and what it would change.
 *
 * @param plan empty before it was asked for
 */
public record ReformView(ReformForm form, @Nullable ReformPlan plan, BureauRegister register) {
    public List<BureauReformKind> kinds() {
        return List.of(BureauReformKind.values());
    }

    /** The day as typed, kept in its field unless it is what has to be corrected. */
    public String day() {
        return wrong("effectiveOn") == null ? form.effectiveOn() : "";
    }

    public List<FieldError> errors() {
        return plan == null ? List.of() : plan.errors();
    }

    /** What is wrong with a field. */
    public @Nullable String wrong(String field) {
        return errors().stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /** Whether there is something to confirm. */
    public boolean ready() {
        return plan != null && plan.errors().isEmpty();
    }
}
