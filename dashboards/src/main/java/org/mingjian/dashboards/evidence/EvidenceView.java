// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.FieldError;

/**
 * Evidence as its fragment needs it.
 *
 * @param page address of the published page chosen before
 * @param link address typed before
 */
public record EvidenceView(
        EvidenceCase evidence,
        @Nullable String page,
        @Nullable String link,
        List<FieldError> errors) {
    public EvidenceView {
        errors = List.copyOf(errors);
    }

    static EvidenceView of(EvidenceCase evidence) {
        return new EvidenceView(evidence, null, null, List.of());
    }
}
