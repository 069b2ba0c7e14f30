// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.findings.Outcome;
import reactor.core.publisher.Flux;

/** Port: what the rulebook itself does not hold. */
public interface RuleQuery {
    /** How often each outcome occurred in the newest visible evaluation; a bureau gets its own lines only. */
    Flux<OutcomeCount> outcomes(Viewer viewer);

    record OutcomeCount(String indicator, Outcome outcome, int count) {}
}
