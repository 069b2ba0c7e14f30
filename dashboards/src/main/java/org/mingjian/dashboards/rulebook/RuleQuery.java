// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rulebook;

import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.findings.Outcome;
import reactor.core.publisher.Flux;

/** Port: what the rulebook itself does not hold. */
public interface RuleQuery {
    /** How often each outcome occurred in the newest visible evaluation; a bureau gets its own lines only. */
    Flux<OutcomeCount> outcomes(Viewer viewer);

    /** The cases beside a rule; empty when the installation does not carry them. */
    Flux<RuleExample> examples(String indicator);

    record OutcomeCount(String indicator, Outcome outcome, int count) {}

    /**
     * A case of the rulebook.
     *
     * @param situation file name without its ending, such as {@code replied_on_last_day}
     * @param why one sentence, Chinese or English, as written in the case
     */
    record RuleExample(String situation, Outcome outcome, String why) {}
}
