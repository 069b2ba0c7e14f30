// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.dossier.DossierBuilder;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.engine.RuleEngine;
import org.mingjian.rules.escalation.EscalationLadder;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.ranking.RankingCalculator;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scoring.ScoreCalculator;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The front door of the rules: one synchronous pure call from facts to ranking and proposals. An instance holds the
 * compiled rule base of one scheme, takes about a second to make, and may be shared between threads: keep one per scheme
 * digest.
 */
public final class Evaluation {

    private final EvaluationScheme scheme;
    private final DossierBuilder dossiers;
    private final RuleEngine engine;
    private final ScoreCalculator scores;
    private final RankingCalculator ranking;
    private final EscalationLadder ladder;
    private final @Nullable Composition composition;

    private Evaluation(Rulebook rulebook, EvaluationScheme scheme, HolidayTable holidays) {
        this.scheme = scheme;
        this.dossiers = new DossierBuilder(new Parameters(rulebook, scheme), new WorkingDays(holidays));
        this.engine = new RuleEngine(rulebook, scheme);
        this.scores = new ScoreCalculator(rulebook, scheme);
        this.ranking = new RankingCalculator(scheme);
        this.ladder = new EscalationLadder(scheme);
        Composite composite = scheme.composite();
        this.composition = composite == null ? null : Composition.of(rulebook, composite, holidays);
    }

    public static Evaluation of(Rulebook rulebook, EvaluationScheme scheme, HolidayTable holidays) {
        return new Evaluation(rulebook, scheme, holidays);
    }

    /**
     * Evaluates all bureaus among the facts.
     *
     * @param facts of all bureaus, in any order; equal facts count once, and those {@link FactBase} rejects not at all
     * @param previous ranking and histories of the period before, empty where there is none
     */
    public EvaluationResult evaluate(Collection<Fact> facts, Question question, History previous) {
        var sheets = new ArrayList<ScoreSheet>();
        for (List<Fact> ofOneBureau : FactBase.of(facts).byBureau().values()) {
            sheets.add(sheet(ofOneBureau, question));
        }
        return conclude(sheets, question, previous);
    }

    /**
     * Ranking and proposals from the sheets of all bureaus: the second half of {@link #evaluate}, for a caller that reads
     * the facts of one bureau after the other.
     *
     * @param sheets by bureau code ascending
     */
    public EvaluationResult conclude(List<ScoreSheet> sheets, Question question, History previous) {
        Ranking places = ranking.rank(sheets, previous);
        List<NoticeProposal> proposals = ladder.propose(sheets, places, previous);
        return new EvaluationResult(scheme.id(), question, sheets, places, proposals);
    }

    /**
     * The score sheet of one bureau alone, from its own facts: what a live result needs.
     *
     * @throws IllegalArgumentException when the facts name no bureau, or more than one
     */
    public ScoreSheet evaluateBureau(Collection<Fact> facts, Question question) {
        var byBureau = FactBase.of(facts).byBureau();
        if (byBureau.size() != 1) {
            throw new IllegalArgumentException("facts of one bureau expected, found bureaus " + byBureau.keySet());
        }
        return sheet(byBureau.values().iterator().next(), question);
    }

    private ScoreSheet sheet(Collection<Fact> facts, Question asked) {
        LocalDate asOf = scheme.asOf(asked.period(), asked.asOf());
        Question question = new Question(asked.period(), asOf, asked.decidedUntil());
        Dossier dossier = dossiers.prepare(facts, question);
        List<IndicatorResult> results = composition == null
                ? engine.ask(dossier, of(ManualScore.class, facts))
                : composition.results(dossier.bureau().code(), facts, asked);
        return scores.score(dossier.bureau(), question, results, of(Decision.class, facts));
    }

    private static <T extends Fact> List<T> of(Class<T> type, Collection<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
