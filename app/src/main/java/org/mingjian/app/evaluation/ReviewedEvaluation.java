// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.util.SortedMap;
import org.mingjian.rules.History;
import org.mingjian.rules.dossier.subject.Question;

/**
 * An evaluation with all its result rests on.
 *
 * @param digests by name: facts, scheme, rulebook, calendar, result
 * @param history places of the period before
 */
record ReviewedEvaluation(
        long id, String scheme, Question question, SortedMap<String, String> digests, History history) {

    ReviewedEvaluation asking(Question later) {
        return new ReviewedEvaluation(id, scheme, later, digests, history);
    }

    String digest(String name) {
        return digests.getOrDefault(name, "");
    }
}
