// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import java.time.Clock;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;

/** A bureau takes back what it handed in, as long as the subject is open; the record of it stays. */
@Component
class WithdrawEvidence {

    private final EvidenceDoor door;
    private final EvidenceRepository evidence;
    private final AuditTrail audit;
    private final Clock clock;

    WithdrawEvidence(EvidenceDoor door, EvidenceRepository evidence, AuditTrail audit, Clock clock) {
        this.door = door;
        this.evidence = evidence;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal 404, 409 where the subject is closed */
    @Transactional
    public Mono<Void> withdraw(String noun, String id, long piece, Viewer viewer) {
        return door.open(noun, id, viewer)
                .flatMap(subject -> evidence.find(subject.key(), piece)
                        .filterWhen(found -> evidence.withdraw(subject.key(), piece, viewer.name(), clock.instant()))
                        .switchIfEmpty(Mono.error(Refusal::notFound))
                        .flatMap(found -> audit.record(new AuditEntry(
                                "evidence.withdraw", subject.key(), subject.bureau(), found.reference(), null, null))));
    }
}
