// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.scheme.SchemeIndicator;

/** Lays the office's decisions (认定) over what the engine found; the first outcome stays readable beside the later one. */
final class DecisionOverlay {

    private static final Comparator<Finding> BY_REASON_AND_SUBJECT = Comparator.comparing(Finding::reason)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::id);

    private final Rulebook rulebook;
    private final Question question;
    private final Collection<Decision> decisions;

    DecisionOverlay(Rulebook rulebook, Question question, Collection<Decision> decisions) {
        this.rulebook = rulebook;
        this.question = question;
        this.decisions = decisions;
    }

    RuledLine rule(SchemeIndicator indicator, IndicatorResult result) {
        Decisions bearing = Decisions.of(decisions, result.bureau(), codes(indicator), question);
        Optional<Decision> notApplicable = bearing.notApplicable(null);
        List<Ruling> rulings = result.findings().stream()
                .sorted(BY_REASON_AND_SUBJECT)
                .map(finding -> ruling(indicator.kind(), finding, bearing))
                .toList();
        if (notApplicable.isPresent()) {
            return new RuledLine(
                    indicator, result, Outcome.NOT_APPLICABLE, Words.decided(notApplicable.get()), rulings);
        }
        if (result.outcome() == Outcome.NO_EVIDENCE && MaterialDeadline.missed(indicator, question)) {
            return missing(
                    indicator, result, ruling(indicator.kind(), MaterialDeadline.finding(indicator, result), bearing));
        }
        Outcome outcome = rulings.isEmpty() ? result.outcome() : outcome(indicator.kind(), rulings);
        return new RuledLine(indicator, result, outcome, Words.outcome(result, rulings), rulings);
    }

    /** Where the office lifts what was missing, nothing is known still: no deduction, and no points either. */
    private static RuledLine missing(SchemeIndicator indicator, IndicatorResult result, Ruling ruling) {
        List<Ruling> rulings = List.of(ruling);
        if (ruling.stands()) {
            return new RuledLine(indicator, result, Outcome.VIOLATED, Reason.MATERIAL_MISSING, rulings);
        }
        Outcome outcome = ruling.pending() ? Outcome.PENDING : result.outcome();
        return new RuledLine(indicator, result, outcome, Words.outcome(result, rulings), rulings);
    }

    private static Outcome outcome(IndicatorKind kind, List<Ruling> rulings) {
        boolean bonus = kind == IndicatorKind.BONUS;
        if (rulings.stream().anyMatch(Ruling::stands)) {
            return bonus ? Outcome.SATISFIED : Outcome.VIOLATED;
        }
        if (rulings.stream().anyMatch(Ruling::pending)) {
            return Outcome.PENDING;
        }
        return bonus ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED;
    }

    private static Ruling ruling(IndicatorKind kind, Finding finding, Decisions bearing) {
        boolean asked = kind == IndicatorKind.VETO || finding.outcome() == Outcome.PENDING;
        Ruling ruling = Ruling.of(finding, asked ? Ruling.State.PENDING : Ruling.State.STANDS, bearing.about(finding));
        for (Decision decision : bearing.judgements(finding)) {
            ruling = judged(kind, ruling, decision);
        }
        Optional<Decision> exempt = bearing.notApplicable(finding);
        if (exempt.isPresent()) {
            return ruling.decided(Ruling.State.EXEMPT, exempt.get());
        }
        Optional<Decision> waiver = ruling.stands() ? bearing.waiver(finding) : Optional.empty();
        return waiver.isPresent() ? ruling.decided(Ruling.State.LIFTED, waiver.get()) : ruling;
    }

    private static Ruling judged(IndicatorKind kind, Ruling ruling, Decision decision) {
        return switch (decision.outcome()) {
            case DISMISSED -> ruling.decided(Ruling.State.LIFTED, decision);
            case CONFIRMED -> confirmed(kind, ruling, decision);
            case ADJUSTED -> adjustable(kind, decision) ? ruling.adjusted(decision) : ruling;
            case GRANTED, REFUSED -> ruling;
        };
    }

    /**
     * A veto stands only by a confirmation of two people; a review or an appeal can lift it, not confirm it. An appeal that
     * changes nothing (维持) leaves an adjusted deduction as it is; a review that confirms gives the rule's own.
     */
    private static Ruling confirmed(IndicatorKind kind, Ruling ruling, Decision decision) {
        boolean vetoWords = decision.kind() == DecisionKind.VETO_CONFIRMATION;
        if (kind == IndicatorKind.VETO) {
            return vetoWords && Decisions.byTwo(decision) ? ruling.decided(Ruling.State.STANDS, decision) : ruling;
        }
        boolean kept = decision.kind() == DecisionKind.APPEAL && ruling.stands() && ruling.adjusted() != null;
        return vetoWords || kept ? ruling : ruling.decided(Ruling.State.STANDS, decision);
    }

    /** Only what deducts can deduct less; a veto and a bonus stand or fall. */
    private static boolean adjustable(IndicatorKind kind, Decision decision) {
        return kind == IndicatorKind.DEDUCTION && decision.kind() != DecisionKind.VETO_CONFIRMATION;
    }

    private List<String> codes(SchemeIndicator chosen) {
        Indicator indicator = rulebook.indicators().get(chosen.code());
        if (indicator == null) {
            return List.of(chosen.code());
        }
        return Stream.concat(Stream.of(chosen.code()), indicator.aliases().stream())
                .toList();
    }
}
