// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/** Evidence as its fragment needs it. */
public record EvidenceView(EvidenceCase evidence, EvidenceTyped typed, List<FieldError> errors) {
    public EvidenceView {
        errors = List.copyOf(errors);
    }

    static EvidenceView of(EvidenceCase evidence) {
        return new EvidenceView(evidence, EvidenceTyped.NOTHING, List.of());
    }
}
