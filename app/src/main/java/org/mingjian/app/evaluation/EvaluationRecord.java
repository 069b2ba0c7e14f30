// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.List;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.Fact;

/**
 * An evaluation with all its result rests on, as it was frozen.
 *
 * @param facts it looked at, in no order
 * @param scheme the file of its edition
 * @param calendar canonical CSV of its holiday table
 * @param history places of the period before
 */
public record EvaluationRecord(
        EvaluationRun run, EvaluationResult result, List<Fact> facts, String scheme, String calendar, History history) {
    public EvaluationRecord {
        facts = List.copyOf(facts);
    }
}
