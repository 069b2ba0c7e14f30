// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;

/**
 * One manual score with its forms.
 *
 * @param method how the rulebook says it is scored; empty where it does not
 * @param asked what evidence the rulebook asks for; empty where it does not
 * @param bureau whether the reader belongs to one
 */
public record ManualScoreView(
        ScoringCard card, ManualScoreForm form, String method, String asked, boolean bureau, List<FieldError> errors) {
    public ManualScoreView {
        errors = List.copyOf(errors);
    }
}
