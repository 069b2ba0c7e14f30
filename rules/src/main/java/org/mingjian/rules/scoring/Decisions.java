// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Finding;

/**
 * The office's decisions on one indicator of one bureau that are known on the evaluation date and bear on the period, by
 * date. A decision that names a finding speaks of it alone, one that names a subject of all findings on it, one that names
 * neither of every finding of the indicator; the last one of a kind holds.
 */
record Decisions(List<Decision> inOrder, Question question) {

    private static final Comparator<Decision> BY_DATE = Comparator.comparing(Decision::decidedOn)
            .thenComparing(Decision::kind)
            .thenComparing(Decision::id);

    static Decisions of(Collection<Decision> all, String bureau, List<String> codes, Question question) {
        List<Decision> relevant = all.stream()
                .filter(decision -> decision.bureau().equals(bureau) && codes.contains(decision.indicator()))
                .filter(decision -> !decision.decidedOn().isAfter(question.decidedUntil()))
                .filter(decision -> bearsOn(decision, question))
                .distinct()
                .sorted(BY_DATE)
                .toList();
        return new Decisions(relevant, question);
    }

    /** All that speak of this finding, in order, those that changed nothing among them. */
    List<Decision> about(Finding finding) {
        return inOrder.stream().filter(decision -> speaksOf(decision, finding)).toList();
    }

    /** Reviews, appeals and confirmations of a veto that speak of this finding, in order. */
    List<Decision> judgements(Finding finding) {
        return about(finding).stream()
                .filter(decision -> switch (decision.kind()) {
                    case REVIEW, APPEAL, VETO_CONFIRMATION -> true;
                    case NOT_APPLICABLE, WAIVER -> false;
                })
                .toList();
    }

    /** The not-applicable decision in force for this finding, or with {@code null} for the whole indicator. */
    Optional<Decision> notApplicable(@Nullable Finding finding) {
        return granted(DecisionKind.NOT_APPLICABLE, finding);
    }

    /** The waiver in force for this finding on the evaluation date. One without an end is none: an end is mandatory. */
    Optional<Decision> waiver(Finding finding) {
        return granted(DecisionKind.WAIVER, finding).filter(waiver -> {
            LocalDate from = waiver.from();
            LocalDate to = waiver.to();
            boolean begun = from == null || !from.isAfter(question.asOf());
            return begun && to != null && !question.asOf().isAfter(to);
        });
    }

    /** Confirmed by two people whose names differ by more than spaces and width. */
    static boolean byTwo(Decision decision) {
        String second = decision.confirmedBy();
        return second != null
                && !name(second).isEmpty()
                && !name(decision.decidedBy()).isEmpty()
                && !name(second).equals(name(decision.decidedBy()));
    }

    private Optional<Decision> granted(DecisionKind kind, @Nullable Finding finding) {
        return inOrder.stream()
                .filter(decision -> decision.kind() == kind)
                .filter(decision -> finding == null ? whole(decision) : speaksOf(decision, finding))
                .reduce((earlier, later) -> later)
                .filter(last -> last.outcome() == DecisionOutcome.GRANTED);
    }

    private static boolean speaksOf(Decision decision, Finding finding) {
        return names(decision.finding())
                ? finding.id().equals(decision.finding())
                : !names(decision.subject()) || finding.subject().equals(decision.subject());
    }

    private static boolean whole(Decision decision) {
        return !names(decision.subject()) && !names(decision.finding());
    }

    private static boolean names(@Nullable String place) {
        return place != null && !place.isEmpty();
    }

    /** From its first day (empty: the period's) to its last day (empty: open) it must touch the period. */
    private static boolean bearsOn(Decision decision, Question question) {
        LocalDate from = decision.from();
        LocalDate to = decision.to();
        boolean begun = from == null || !from.isAfter(question.period().to());
        boolean ended = to != null && to.isBefore(question.period().from());
        return begun && !ended;
    }

    private static String name(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
