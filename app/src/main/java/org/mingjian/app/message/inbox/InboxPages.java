// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.message.inbox;

import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.dashboards.message.InboxActions;
import org.mingjian.dashboards.message.InboxLine;
import org.mingjian.dashboards.message.InboxQuery;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The inbox of whoever reads, for its pages. */
@Component
class InboxPages implements InboxQuery, InboxActions {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
    private static final int LONGEST_EMAIL = 254;

    private final InboxRepository inbox;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;
    private final Clock clock;

    InboxPages(InboxRepository inbox, AuditTrail trail, TransactionalOperator transaction, Clock clock) {
        this.inbox = inbox;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Flux<InboxLine> messages(Viewer viewer) {
        return inbox.newest(viewer.name()).map(InboxPages::line);
    }

    @Override
    public Mono<InboxLine> message(UUID id, Viewer viewer) {
        return inbox.one(viewer.name(), id)
                .flatMap(found -> inbox.read(viewer.name(), id, clock.instant()).thenReturn(line(found)));
    }

    @Override
    public Mono<String> email(Viewer viewer) {
        return inbox.email(viewer.name());
    }

    @Override
    public Mono<Void> readAll(Viewer viewer) {
        return inbox.readAll(viewer.name(), clock.instant());
    }

    /** The address itself is personal data and stays out of the trail. */
    @Override
    public Mono<Boolean> setEmail(@Nullable String typed, Viewer viewer) {
        String email = typed == null ? "" : typed.strip();
        if (!email.isEmpty()
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            return Mono.just(false);
        }
        String verb = email.isEmpty() ? "account.forget-email" : "account.set-email";
        return inbox.setEmail(viewer.name(), email.isEmpty() ? null : email)
                .then(trail.record(new AuditEntry(verb, "account/" + viewer.name())))
                .as(transaction::transactional)
                .thenReturn(true);
    }

    private static InboxLine line(InboxRepository.Received found) {
        return new InboxLine(
                found.id(),
                found.kind(),
                found.words().subject(),
                found.words().text(),
                found.link(),
                found.at(),
                found.readAt() != null,
                found.letter());
    }
}
