// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import org.mingjian.app.platform.security.EntryWatch;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Records who enters by the login page, and that somebody was refused. */
@Component
class RecordEntries implements EntryWatch {

    private final AuditTrail trail;

    RecordEntries(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public Mono<Void> entered(Viewer viewer) {
        return trail.record(
                new AuditEntry("account.enter", "account/" + viewer.name(), viewer.bureau(), null, null, null));
    }

    @Override
    public Mono<Void> refused() {
        return trail.record(new AuditEntry("account.refuse", "/login"));
    }
}
