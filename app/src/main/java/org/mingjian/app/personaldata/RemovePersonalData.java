// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.personaldata;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Removes what of a category is past its period, and records that it did. */
@Component
class RemovePersonalData {

    private final PersonalDataRepository repository;
    private final PersonalDataProperties properties;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    RemovePersonalData(
            PersonalDataRepository repository,
            PersonalDataProperties properties,
            AuditTrail trail,
            TransactionalOperator transaction,
            Clock clock) {
        this.repository = repository;
        this.properties = properties;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How much was removed; nothing due leaves no record. */
    Mono<Long> due(Category category, String by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant before = category.dueBefore(properties, now);
        return repository
                .remove(category, before, by, now)
                .delayUntil(removed -> removed == 0 ? Mono.empty() : trail.record(entry(category, removed, before)))
                .as(transaction::transactional);
    }

    static AuditEntry entry(Category category, long removed, Instant before) {
        return new AuditEntry(
                "personal-data.remove",
                "personal-data/" + category,
                null,
                null,
                Map.of("removed", removed, "before", before.toString()),
                null);
    }
}
