// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.simulation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.PartStandings;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scoring.ScoreCalculator;
import org.mingjian.rules.scoring.ScoreSheet;

/** The score sheets of all bureaus under a draft, by bureau code ascending. */
@FunctionalInterface
public interface Rescoring {

    List<ScoreSheet> sheets(DraftEdition draft);

    /** By pricing the findings of the official result anew ({@link Basis#FINDINGS}). */
    static Rescoring ofFindings(Rulebook rulebook, Ground ground) {
        Map<String, List<IndicatorResult>> found = new HashMap<>();
        ground.result().sheets().forEach(sheet -> found.put(sheet.bureau(), new StoredFindings(sheet).results()));
        return priced(rulebook, ground, draft -> found);
    }

    /**
     * By weighing anew what the parts of a composite came to ({@link Basis#PARTS}); they are asked when first needed and once
     * for each way bureaus are grouped.
     *
     * @param rules of the composite and the official result's calendar
     * @param facts the official result looked at, of all bureaus
     */
    static Rescoring ofParts(Rulebook rulebook, Ground ground, Evaluation rules, List<Fact> facts) {
        Map<Map<String, String>, Map<String, PartStandings>> asked = new ConcurrentHashMap<>();
        return priced(rulebook, ground, draft -> {
            Map<String, String> groups = draft.overlay().groups();
            Composite composite = Objects.requireNonNull(draft.scheme().composite());
            Map<String, List<IndicatorResult>> results = new HashMap<>();
            asked.computeIfAbsent(
                            groups,
                            one -> rules.parts(
                                    Regrouping.of(facts, one), ground.result().question()))
                    .forEach((bureau, parts) -> results.put(bureau, parts.weighed(composite)));
            return results;
        });
    }

    /** @param found results of the indicators by bureau, under a draft */
    private static Rescoring priced(
            Rulebook rulebook, Ground ground, Function<DraftEdition, Map<String, List<IndicatorResult>>> found) {
        Question asked = ground.result().question();
        Question question =
                new Question(asked.period(), ground.scheme().asOf(asked.period(), asked.asOf()), asked.decidedUntil());
        Map<String, List<Decision>> decided =
                ground.decisions().stream().collect(Collectors.groupingBy(Decision::bureau));
        return draft -> {
            var calculator = new ScoreCalculator(rulebook, draft.scheme());
            Map<String, String> groups = draft.overlay().groups();
            Map<String, List<IndicatorResult>> results = found.apply(draft);
            return ground.result().sheets().stream()
                    .map(sheet -> calculator
                            .score(
                                    named(sheet, groups.getOrDefault(sheet.bureau(), sheet.group())),
                                    question,
                                    results.getOrDefault(sheet.bureau(), List.of()),
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
