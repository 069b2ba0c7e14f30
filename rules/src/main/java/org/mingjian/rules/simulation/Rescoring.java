// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scoring.ScoreCalculator;
import org.mingjian.rules.scoring.ScoreSheet;

/** The score sheets of all bureaus under a draft, by bureau code ascending. */
@FunctionalInterface
public interface Rescoring {

    List<ScoreSheet> sheets(DraftEdition draft);

    /** By pricing the findings of the official result anew ({@link Basis#FINDINGS}). */
    static Rescoring ofFindings(Rulebook rulebook, Ground ground) {
        Question asked = ground.result().question();
        Question question =
                new Question(asked.period(), ground.scheme().asOf(asked.period(), asked.asOf()), asked.decidedUntil());
        Map<String, List<IndicatorResult>> found = new HashMap<>();
        ground.result().sheets().forEach(sheet -> found.put(sheet.bureau(), new StoredFindings(sheet).results()));
        Map<String, List<Decision>> decided =
                ground.decisions().stream().collect(Collectors.groupingBy(Decision::bureau));
        return draft -> {
            var calculator = new ScoreCalculator(rulebook, draft.scheme());
            Map<String, String> groups = draft.overlay().groups();
            return ground.result().sheets().stream()
                    .map(sheet -> calculator
                            .score(
                                    named(sheet, groups.getOrDefault(sheet.bureau(), sheet.group())),
                                    question,
                                    found.getOrDefault(sheet.bureau(), List.of()),
                                    decided.getOrDefault(sheet.bureau(), List.of()))
                            .standing(sheet.rectification()))
                    .toList();
        };
    }

    /**
     * By asking the rules once more ({@link Basis#FACTS}).
     *
     * @param rules of the official result's edition and calendar
     * @param facts the official result looked at, of all bureaus
     */
    static Rescoring ofFacts(Evaluation rules, Ground ground, List<Fact> facts) {
        return draft -> rules.under(draft.scheme())
                .evaluate(
                        Regrouping.of(facts, draft.overlay().groups()),
                        ground.result().question(),
                        ground.history())
                .sheets();
    }

    /** What scoring asks of a bureau: code, name and group. */
    private static Bureau named(ScoreSheet sheet, String group) {
        return new Bureau(
                sheet.bureau(),
                sheet.name(),
                null,
                group,
                BureauKind.values()[0],
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }
}
