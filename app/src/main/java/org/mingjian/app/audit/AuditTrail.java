// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.RequestId;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Writes the audit trail (留痕). Who acts and in which request is known from the subscription; what the server does by
 * itself is recorded as done by {@link #SERVER}.
 */
@Component
public class AuditTrail {

    /** Stands where no account acts. */
    public static final String SERVER = "server";

    private static final Viewer ITSELF = new Viewer(SERVER, Role.SERVICE, null);

    private final AuditRepository records;
    private final ActsRecorded acts;
    private final Clock clock;

    AuditTrail(AuditRepository records, ActsRecorded acts, Clock clock) {
        this.records = records;
        this.acts = acts;
        this.clock = clock;
    }

    /** Adds the record in the running transaction, if there is one; a change rolled back leaves no record. */
    public Mono<Void> record(AuditEntry entry) {
        return record(entry, null);
    }

    /** @param status of the HTTP answer; null where the record is not about a request as such */
    Mono<Void> record(AuditEntry entry, @Nullable Integer status) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Viewer.current()
                .defaultIfEmpty(ITSELF)
                .flatMap(viewer -> RequestId.current()
                        .defaultIfEmpty("")
                        .flatMap(request -> records.add(new AuditRecord(
                                at,
                                viewer.name(),
                                viewer == ITSELF ? null : viewer.role().name(),
                                request.isEmpty() ? null : request,
                                status,
                                entry))))
                .then(Mono.defer(() -> acts.tell(entry, at)));
    }
}
