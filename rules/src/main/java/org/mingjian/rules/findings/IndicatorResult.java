// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

import java.util.List;

/**
 * What asking one indicator of one bureau came to, before any points.
 *
 * @param asked number of subjects the question was asked of
 * @param findings ordered by reason, then subject
 * @param explanation Chinese words why an outcome is not applicable, without evidence or an error; empty otherwise
 */
public record IndicatorResult(
        String bureau, String indicator, Outcome outcome, int asked, List<Finding> findings, String explanation) {

    public IndicatorResult {
        findings = List.copyOf(findings);
    }

    public IndicatorResult withFindings(List<Finding> others) {
        return new IndicatorResult(bureau, indicator, outcome, asked, others, explanation);
    }
}
