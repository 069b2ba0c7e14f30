// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.ranking.RankedBureau;
import org.mingjian.rules.scheme.EvaluationScheme;

/**
 * The official result a simulation starts from, which it never changes.
 *
 * @param scheme the edition it was made under
 * @param text the file of that edition
 * @param result sheets and ranking as they stand
 * @param history places of the period before, as they were known then
 * @param decisions the result was made with, of all bureaus
 */
public record Ground(
        EvaluationScheme scheme, String text, EvaluationResult result, History history, List<Decision> decisions) {

    public Ground {
        decisions = List.copyOf(decisions);
    }

    /** Bureaus without a place: held back or not scored; a simulation gives them none either. */
    Set<String> unranked() {
        var codes = new TreeSet<String>();
        result.ranking().places().stream()
                .filter(place -> place.rank() == null)
                .map(RankedBureau::code)
                .forEach(codes::add);
        return codes;
    }
}
