// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.util.List;
import java.util.Map;
import org.mingjian.rules.findings.FindingId;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Rulebook;

/**
 * Identity of the findings of a bureau whose code changed with its name: they keep the ids they had under the first code,
 * so that what was found before the renaming and stands after it is one finding.
 *
 * @param first the first code the bureau had
 */
record CarriedIdentity(Rulebook rulebook, String first) {

    List<IndicatorResult> of(List<IndicatorResult> results) {
        return results.stream().map(this::of).toList();
    }

    private IndicatorResult of(IndicatorResult result) {
        Map<String, Indicator> indicators = rulebook.indicators();
        Indicator indicator = indicators.get(result.indicator());
        String lineage = indicator == null ? result.indicator() : indicator.lineage();
        return result.withFindings(result.findings().stream()
                .map(finding -> finding.withId(FindingId.of(first, lineage, finding.reason(), finding.subject())))
                .toList());
    }
}
