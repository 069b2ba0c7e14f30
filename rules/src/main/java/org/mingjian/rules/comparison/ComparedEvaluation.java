// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.util.List;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * One bureau in one evaluation, with all its score rests on.
 *
 * @param rules of this edition under this evaluation's calendar
 * @param facts as they were looked at, decisions and those of the bureaus it came out of among them
 * @param sheet as it was published or stands in review
 */
public record ComparedEvaluation(
        EvaluationScheme scheme, Evaluation rules, Question question, List<Fact> facts, ScoreSheet sheet) {

    public ComparedEvaluation {
        facts = List.copyOf(facts);
    }

    String bureau() {
        return sheet.bureau();
    }

    /** Edition and calendar are the same. */
    boolean sameEdition(ComparedEvaluation other) {
        return scheme.digest().equals(other.scheme.digest())
                && rules.holidays().digest().equals(other.rules.holidays().digest());
    }
}
