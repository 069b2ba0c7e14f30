// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.Dossier;
import org.mingjian.rules.dossier.DossierBuilder;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.engine.RuleEngine;
import org.mingjian.rules.escalation.EscalationLadder;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.facts.Bureau;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactBase;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.facts.RectificationItem;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.ranking.Ranking;
import org.mingjian.rules.ranking.RankingCalculator;
import org.mingjian.rules.register.DatedBureau;
import org.mingjian.rules.register.Lineages;
import org.mingjian.rules.register.Succession;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scoring.RectificationStanding;
import org.mingjian.rules.scoring.ScoreCalculator;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The front door of the rules: one synchronous pure call from facts to ranking and proposals. An instance holds the
 * compiled rule base of one scheme, takes about a second to make, and may be shared between threads: keep one per scheme
 * digest.
 */
public final class Evaluation {

    private final Rulebook rulebook;
    private final EvaluationScheme scheme;
    private final HolidayTable holidays;
    private final WorkingDays calendar;
    private final DossierBuilder dossiers;
    private final RuleEngine engine;
    private final ScoreCalculator scores;
    private final RankingCalculator ranking;
    private final EscalationLadder ladder;
    private final @Nullable Composition composition;

    private Evaluation(Rulebook rulebook, EvaluationScheme scheme, HolidayTable holidays, RuleEngine engine) {
        this.rulebook = rulebook;
        this.scheme = scheme;
        this.holidays = holidays;
        this.calendar = new WorkingDays(holidays);
        this.dossiers = new DossierBuilder(new Parameters(rulebook, scheme), calendar);
        this.engine = engine;
        this.scores = new ScoreCalculator(rulebook, scheme);
        this.ranking = new RankingCalculator(scheme);
        this.ladder = new EscalationLadder(scheme);
        Composite composite = scheme.composite();
        this.composition = composite == null ? null : Composition.of(rulebook, composite, holidays);
    }

    public static Evaluation of(Rulebook rulebook, EvaluationScheme scheme, HolidayTable holidays) {
        return new Evaluation(rulebook, scheme, holidays, new RuleEngine(rulebook, scheme));
    }

    /** The same under a draft of the edition, sharing what is compiled: what a simulation asks. */
    public Evaluation under(EvaluationScheme draft) {
        return new Evaluation(rulebook, draft, holidays, engine.under(draft));
    }

    /** The table its terms of working days are counted by. */
    public HolidayTable holidays() {
        return holidays;
    }

    /**
     * Evaluates all bureaus among the facts.
     *
     * @param facts of all bureaus, in any order; equal facts count once, and those {@link FactBase} rejects not at all
     * @param previous ranking and histories of the period before, empty where there is none
     */
    public EvaluationResult evaluate(Collection<Fact> facts, Question question, History previous) {
        FactBase base = FactBase.of(facts);
        var sheets = new ArrayList<ScoreSheet>();
        base.byBureau().forEach((bureau, own) -> {
            if (exists(own, question)) {
                sheets.add(sheet(bureau, base, question, Map.of()));
            }
        });
        LocalDate day = known(question).lastDay();
        return conclude(sheets, question, Lineages.of(base.facts()).carry(previous, day));
    }

    /**
     * Whether the bureau exists on the last day of the period that has run. One that was abolished by then is not
     * evaluated any more, one established later not yet.
     *
     * @param own facts of the bureau, its row of the register of bureaus among them
     */
    public boolean exists(Collection<Fact> own, Question question) {
        LocalDate day = known(question).lastDay();
        return of(Bureau.class, own).stream()
                .allMatch(bureau -> DatedBureau.of(bureau, own).exists(day));
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
        FactBase base = FactBase.of(facts);
        if (base.byBureau().size() != 1) {
            throw new IllegalArgumentException("facts of one bureau expected, found bureaus "
                    + base.byBureau().keySet());
        }
        return sheet(base.byBureau().firstKey(), base, question, Map.of());
    }

    /**
     * The same of a bureau that came out of others.
     *
     * @param facts its own and those of the bureaus it came out of
     */
    public ScoreSheet evaluateBureau(String bureau, Collection<Fact> facts, Question question) {
        return evaluateBureau(bureau, facts, question, Map.of());
    }

    /**
     * The same with some answers taken as given: what two evaluations are compared through.
     *
     * @param given outcomes by indicator, which is then not asked
     */
    public ScoreSheet evaluateBureau(
            String bureau, Collection<Fact> facts, Question question, Map<String, Outcome> given) {
        return sheet(bureau, FactBase.of(facts), question, given);
    }

    /**
     * What the parts of a composite score came to of each bureau, by code: what any weights of them can be laid over.
     *
     * @param facts of all bureaus
     * @throws IllegalStateException where the edition is no composite
     */
    public SortedMap<String, PartStandings> parts(Collection<Fact> facts, Question question) {
        FactBase base = FactBase.of(facts);
        var parts = new TreeMap<String, PartStandings>();
        base.byBureau().keySet().forEach(bureau -> parts.put(bureau, parts(bureau, base, question)));
        return parts;
    }

    private PartStandings parts(String bureau, FactBase base, Question asked) {
        if (composition == null) {
            throw new IllegalStateException(scheme.id() + " is no composite");
        }
        String first =
                new Succession(base.byBureau()).firstCode(bureau, known(asked).lastDay());
        return composition.standings(bureau, first, base, asked);
    }

    ScoreSheet sheet(String bureau, FactBase base, Question asked, Map<String, Outcome> given) {
        Question question = known(asked);
        var succession = new Succession(base.byBureau());
        List<Fact> facts = succession.facts(bureau, question.lastDay());
        Dossier dossier = dossiers.prepare(facts, question);
        Composite composite = scheme.composite();
        List<IndicatorResult> results = composite == null
                ? engine.ask(dossier, of(ManualScore.class, facts))
                : parts(bureau, base, asked).weighed(composite);
        if (!given.isEmpty()) {
            results = results.stream().map(result -> given(result, given)).toList();
        }
        String first = succession.firstCode(bureau, question.lastDay());
        ScoreSheet sheet = scores.score(
                dossier.bureau(),
                question,
                first.equals(bureau) ? results : new CarriedIdentity(rulebook, first).of(results),
                of(Decision.class, facts));
        return sheet.standing(RectificationStanding.of(of(RectificationItem.class, facts), question.asOf(), calendar));
    }

    /**
     * How long the rules of each indicator take over one bureau's dossier, asked alone and for the second time; nothing is
     * found by it.
     *
     * @param nanos the caller's clock, for there is none in here
     */
    public Map<String, Long> ruleTimes(String bureau, Collection<Fact> facts, Question asked, LongSupplier nanos) {
        Question question = known(asked);
        List<Fact> own = new Succession(FactBase.of(facts).byBureau()).facts(bureau, question.lastDay());
        return engine.times(dossiers.prepare(own, question), nanos);
    }

    private static IndicatorResult given(IndicatorResult result, Map<String, Outcome> given) {
        Outcome outcome = given.get(result.indicator());
        return outcome == null
                ? result
                : new IndicatorResult(result.bureau(), result.indicator(), outcome, 0, List.of(), "");
    }

    private Question known(Question asked) {
        return new Question(asked.period(), scheme.asOf(asked.period(), asked.asOf()), asked.decidedUntil());
    }

    private static <T extends Fact> List<T> of(Class<T> type, Collection<Fact> facts) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
