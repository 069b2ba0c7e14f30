// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest;

import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Ends a harvest before its time, for the one who asks; what was collected stays. */
@Component
class CancelHarvest {

    private final RunHarvest run;
    private final AuditTrail trail;

    CancelHarvest(RunHarvest run, AuditTrail trail) {
        this.run = run;
        this.trail = trail;
    }

    /** False where it has ended before. */
    Mono<Boolean> cancel(long harvest) {
        return run.cancel(harvest)
                .delayUntil(ended -> ended
                        ? trail.record(new AuditEntry("harvest.cancel", "harvest/" + harvest))
                        : Mono.<Void>empty());
    }
}
