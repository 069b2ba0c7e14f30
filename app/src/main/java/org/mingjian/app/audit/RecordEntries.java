// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import org.mingjian.app.platform.security.EntryWatch;
import org.mingjian.app.platform.security.TokenRefused;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.platform.security.WrongPassword;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Records who enters by the login page, who leaves, and each attempt that was refused. */
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
    public Mono<Void> left(Viewer viewer) {
        return trail.record(
                new AuditEntry("account.leave", "account/" + viewer.name(), viewer.bureau(), null, null, null));
    }

    @Override
    public Mono<Void> locked(String account) {
        return trail.record(new AuditEntry("account.lock", "account/" + account));
    }

    /** Of the account where there is one, else of the place. */
    @Override
    public Mono<Void> refused(String path, AuthenticationException why) {
        String object = why instanceof WrongPassword wrong ? "account/" + wrong.account() : path;
        String note = why instanceof TokenRefused refused ? refused.getMessage() : null;
        return trail.record(new AuditEntry("account.refuse", object, null, null, null, note));
    }
}
