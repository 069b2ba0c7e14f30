// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.scheme.EvaluationScheme;

/** Facts that name an indicator, in the words of another edition, bureau or period. */
final class Moved {

    private Moved() {}

    /** A decision as if it had been made about this bureau for the question's period. */
    static Decision to(Decision decision, String bureau, Question question) {
        LocalDate last = question.decidedUntil();
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(decision));
        cells.put("bureau", bureau);
        cells.put("from", "");
        cells.put("to", "");
        cells.put("decidedOn", (decision.decidedOn().isAfter(last) ? last : decision.decidedOn()).toString());
        return (Decision) FactTypes.read("decisions", cells).orThrow();
    }

    /** Decisions under the codes that carry theirs on. */
    static List<Decision> under(CarriedCodes codes, List<Decision> decisions) {
        List<Decision> moved = new ArrayList<>();
        for (Decision decision : decisions) {
            for (String code : codes.of(decision.indicator())) {
                moved.add(code.equals(decision.indicator()) ? decision : renamed(decision, code));
            }
        }
        return moved;
    }

    /**
     * A manual score under the code that carries its indicator on: where that is another one, only if it is worth the same;
     * nobody scored the parts of a divided one.
     */
    static List<Fact> under(CarriedCodes codes, ManualScore score, EvaluationScheme from, EvaluationScheme to) {
        List<String> carried = codes.of(score.indicator());
        if (carried.equals(List.of(score.indicator()))) {
            return List.of(score);
        }
        if (carried.size() != 1 || !sameWorth(score.indicator(), carried.get(0), from, to)) {
            return List.of();
        }
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(score));
        cells.put("indicator", carried.get(0));
        return List.of(FactTypes.read("manual-scores", cells).orThrow());
    }

    private static boolean sameWorth(String code, String carried, EvaluationScheme from, EvaluationScheme to) {
        return from.indicator(code)
                .flatMap(earlier ->
                        to.indicator(carried).filter(later -> later.points().compareTo(earlier.points()) == 0))
                .isPresent();
    }

    private static Decision renamed(Decision decision, String code) {
        Map<String, String> cells = new LinkedHashMap<>(FactTypes.write(decision));
        cells.put("id", decision.id() + "/" + code);
        cells.put("indicator", code);
        return (Decision) FactTypes.read("decisions", cells).orThrow();
    }
}
