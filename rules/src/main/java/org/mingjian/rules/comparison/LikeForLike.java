// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.revision.Renumbering;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * What an earlier evaluation would come to under the edition and calendar of a later one (按现行口径回算): its own facts,
 * question and decisions. Never an official result.
 *
 * @param score empty when nothing could be assessed or a veto stops scoring
 * @param comparable indicators that bind the bureau and that the earlier facts can answer
 * @param binding indicators that bind the bureau
 */
public record LikeForLike(@Nullable BigDecimal score, int comparable, int binding, ScoreSheet sheet) {

    /** @param now any evaluation under the later edition; only edition, calendar and rules are taken from it */
    public static LikeForLike of(ComparedEvaluation earlier, ComparedEvaluation now, List<Renumbering> renumberings) {
        if (earlier.sameEdition(now)) {
            return of(earlier.sheet());
        }
        CarriedCodes codes = CarriedCodes.between(earlier.scheme(), now.scheme(), renumberings);
        return of(new Rescoring(earlier, now, codes).with(decisions(earlier)));
    }

    private static LikeForLike of(ScoreSheet sheet) {
        List<ScoreLine> binding = sheet.lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION && line.outcome() != Outcome.NOT_APPLICABLE)
                .toList();
        Set<String> answered = binding.stream()
                .filter(line -> line.outcome().assessed())
                .map(ScoreLine::indicator)
                .collect(Collectors.toSet());
        return new LikeForLike(sheet.score(), answered.size(), binding.size(), sheet);
    }

    private static List<Decision> decisions(ComparedEvaluation earlier) {
        List<Decision> own = new ArrayList<>();
        earlier.facts().forEach(fact -> {
            if (fact instanceof Decision decision && decision.bureau().equals(earlier.bureau())) {
                own.add(decision);
            }
        });
        return own;
    }
}
