// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.decision;

import java.time.Clock;
import java.util.List;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The first step (初核): one person of the office says how it should be decided; nothing is decided by it. */
@Component
public class ProposeDecision {

    private final ProposalRepository proposals;
    private final AuditTrail audit;
    private final Clock clock;

    ProposeDecision(ProposalRepository proposals, AuditTrail audit, Clock clock) {
        this.proposals = proposals;
        this.audit = audit;
        this.clock = clock;
    }

    /** Id of the proposal; refused with 409 while another on the same thing waits for its second person. */
    @Transactional
    public Mono<Long> propose(ProposalDraft draft, String account) {
        return proposals
                .add(draft, account, clock.instant())
                .onErrorMap(DuplicateKeyException.class, open -> new Refusal(HttpStatus.CONFLICT, "decision-under-way"))
                .flatMap(id -> audit.record(new AuditEntry(
                                "decision.propose",
                                "decision-proposal/" + id,
                                draft.bureau(),
                                null,
                                draft,
                                draft.note()))
                        .thenReturn(id));
    }

    /** All or none. */
    @Transactional
    public Mono<Void> propose(List<ProposalDraft> drafts, String account) {
        return Flux.fromIterable(drafts)
                .concatMap(draft -> propose(draft, account))
                .then();
    }
}
