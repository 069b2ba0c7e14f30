// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.util.Collection;
import org.mingjian.rules.dossier.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The front door of the rules: one synchronous pure call from facts to ranking and proposals. An instance holds the
 * compiled rule base of one scheme and may be shared between threads.
 */
public interface Evaluation {

    /**
     * Evaluates all bureaus among the facts.
     *
     * @param facts of all bureaus, in any order; several equal facts count once
     * @param previous ranking and histories of the period before, empty where there is none
     */
    EvaluationResult evaluate(Collection<Fact> facts, Question question, History previous);

    /** The score sheet of one bureau alone, from its own facts: what a live result needs. */
    ScoreSheet evaluateBureau(Collection<Fact> facts, Question question);
}
