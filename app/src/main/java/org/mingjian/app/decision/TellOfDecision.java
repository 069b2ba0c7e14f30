// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.DecisionKind;
import org.mingjian.rules.facts.DecisionOutcome;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Leaves a trace of how a proposal was settled and tells a bureau what became of its appeal, in the running transaction. */
@Component
class TellOfDecision {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final Words words;

    TellOfDecision(AuditTrail trail, Outbox outbox, Words words) {
        this.trail = trail;
        this.outbox = outbox;
        this.words = words.ofRecords();
    }

    Mono<Void> settled(DecisionProposal one, ProposalState state, @Nullable String note) {
        boolean decided = state == ProposalState.CONFIRMED && one.draft().kind() == DecisionKind.APPEAL;
        return trail.record(entry(one, state, note)).then(decided ? outbox.add(appeal(one.draft())) : Mono.empty());
    }

    private OutboxMessage appeal(ProposalDraft draft) {
        String outcome = draft.outcome() == DecisionOutcome.CONFIRMED
                ? "STANDS"
                : draft.outcome().name();
        String ground = words.of("ground", draft.ground());
        return new OutboxMessage(
                "appeal-decided",
                Recipient.bureau(draft.bureau()),
                "/findings/" + draft.finding(),
                Map.of(
                        "indicator", draft.indicator(),
                        "outcome", words.of("appeal-outcome." + outcome),
                        "reason", draft.note().isEmpty() ? ground : ground + "：" + draft.note()));
    }

    private static AuditEntry entry(DecisionProposal one, ProposalState state, @Nullable String note) {
        String verb = switch (state) {
            case PROPOSED -> "propose";
            case CONFIRMED -> "confirm";
            case RETURNED -> "return";
            case RECALLED -> "recall";
        };
        return new AuditEntry(
                "decision." + verb,
                "decision-proposal/" + one.id(),
                one.draft().bureau(),
                one.draft(),
                Map.of("state", state),
                note);
    }
}
