// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.appeal.Appeal;
import org.mingjian.app.appeal.Statement;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.decision.ProposalState;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * Everything known of one finding, and the state that follows from it.
 *
 * @param sightings oldest first, at least one of them with the finding
 * @param proposals oldest first
 * @param appeals oldest first
 * @param statement the bureau's newest words; null without any
 * @param appealUntil last day to appeal against the newest result; null where it cannot be appealed against
 * @param appealOpen whether that day has not passed
 * @param followed notices about it, and what the register of rectification says
 */
public record FindingCourse(
        IndicatorKind kind,
        List<Sighting> sightings,
        List<DecisionProposal> proposals,
        List<Appeal> appeals,
        @Nullable Statement statement,
        @Nullable LocalDate appealUntil,
        boolean appealOpen,
        Followed followed) {

    public FindingCourse {
        sightings = List.copyOf(sightings);
        proposals = List.copyOf(proposals);
        appeals = List.copyOf(appeals);
    }

    /**
     * The newest evaluation that found it. A later period that does not find it says nothing of it: a case is counted in the
     * period its duty fell in, and what was put right is closed out by the register.
     */
    public Sighting newest() {
        return Stream.iterate(sightings.size() - 1, at -> at - 1)
                .limit(sightings.size())
                .map(sightings::get)
                .filter(one -> one.finding() != null)
                .findFirst()
                .orElseThrow();
    }

    /** The finding as it was last found. */
    public ScoredFinding last() {
        return Objects.requireNonNull(newest().finding());
    }

    /** The appeal that waits for its decision. */
    public Optional<Appeal> openAppeal() {
        return appeals.stream().filter(one -> one.state().open()).findFirst();
    }

    /** Whether the newest result was appealed against. */
    boolean appealedAgainst() {
        return appeals.stream().anyMatch(one -> one.evaluation() == newest().evaluation());
    }

    /** The proposal that waits for its second person. */
    public Optional<DecisionProposal> open() {
        return proposals.stream().filter(DecisionProposal::open).findFirst();
    }

    /** Whether something was decided that the newest evaluation does not know: a published one needs a new version. */
    public boolean needsNewVersion() {
        return newest().state() == EvaluationState.PUBLISHED
                && later().findAny().isPresent();
    }

    /** How often it came back after it was gone (反弹次数). */
    public int recurrences() {
        int times = 0;
        boolean before = false;
        boolean gone = false;
        for (Sighting sighting : sightings) {
            if (sighting.held()) {
                times += gone ? 1 : 0;
                gone = false;
                before = true;
            } else {
                gone = before;
            }
        }
        return Math.max(times, followed.recurrences());
    }

    public FindingState state() {
        ScoredFinding present = last();
        if (openAppeal().isPresent()) {
            return FindingState.APPEALED;
        }
        return decided(present)
                .orElse(
                        followed.closedOut()
                                ? FindingState.RECTIFIED
                                : recurrences() > 0 ? FindingState.REOPENED : FindingState.OPEN);
    }

    /** What was decided last, whether or not the newest evaluation knows it. */
    private Optional<FindingState> decided(ScoredFinding present) {
        Optional<FindingState> known = present.decisions().stream()
                .filter(decision -> decision.id().equals(present.decision()))
                .findFirst()
                .map(decision -> state(decision, present));
        return later().reduce((earlier, last) -> last)
                .map(one -> state(one.draft().kind(), one.draft().outcome()))
                .or(() -> known);
    }

    private Stream<DecisionProposal> later() {
        ScoredFinding present = last();
        return proposals.stream()
                .filter(one -> one.state() == ProposalState.CONFIRMED)
                .filter(one -> present.decisions().stream()
                        .noneMatch(decision -> decision.id().equals(one.factId())));
    }

    /** An appeal that changed nothing makes no difference to the score, and is still the last word. */
    private static FindingState state(Decision made, ScoredFinding present) {
        List<Decision> all = present.decisions();
        Decision last = all.get(all.size() - 1);
        boolean upheld = last.kind() == DecisionKind.APPEAL
                && last.outcome() == DecisionOutcome.CONFIRMED
                && made.outcome() == DecisionOutcome.ADJUSTED;
        return present.finding().outcome() == Outcome.NOT_APPLICABLE && made.kind() == DecisionKind.NOT_APPLICABLE
                ? FindingState.NOT_APPLICABLE
                : upheld ? FindingState.STANDING : state(made.kind(), made.outcome());
    }

    private static FindingState state(DecisionKind kind, DecisionOutcome outcome) {
        return switch (outcome) {
            case DISMISSED -> FindingState.DISMISSED;
            case ADJUSTED -> FindingState.ADJUSTED;
            case CONFIRMED -> kind == DecisionKind.APPEAL ? FindingState.STANDING : FindingState.CONFIRMED;
            case GRANTED -> kind == DecisionKind.WAIVER ? FindingState.WAIVED : FindingState.NOT_APPLICABLE;
            case REFUSED -> FindingState.OPEN;
        };
    }

    /** What a rule deducts before any decision; null where nothing was deducted yet. */
    public @Nullable BigDecimal ruleDeducts() {
        ScoredFinding found = last();
        return found.original().outcome() == Outcome.VIOLATED ? found.original().deducted() : null;
    }
}
