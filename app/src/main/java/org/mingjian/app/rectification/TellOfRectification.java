// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.util.Locale;
import java.util.Map;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.security.Role;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Leaves a trace of what happens to rectifications and tells whoever has the next word, in the running transaction. */
@Component
class TellOfRectification {

    private final AuditTrail trail;
    private final Outbox outbox;

    TellOfRectification(AuditTrail trail, Outbox outbox) {
        this.trail = trail;
        this.outbox = outbox;
    }

    Mono<Void> trace(long id, String bureau, RectificationEvent.Entry entry) {
        // What a bureau reports names people; it stands on the item itself.
        boolean report = entry.kind() == RectificationEvent.Kind.REPORTED;
        return trail.record(new AuditEntry(
                "rectification." + word(entry.kind()),
                "rectification/" + id,
                bureau,
                null,
                report ? null : entry.content(),
                report ? null : entry.note()));
    }

    Mono<Void> tell(Rectification item, RectificationEvent.Entry entry) {
        return switch (entry.kind()) {
            case REPORTED -> message(item, entry, Recipient.role(Role.OFFICE));
            case RETURNED, CLOSED, EXTENDED -> message(item, entry, Recipient.bureau(item.bureau()));
            default -> Mono.empty();
        };
    }

    private Mono<Void> message(Rectification item, RectificationEvent.Entry entry, Recipient to) {
        return outbox.add(new OutboxMessage(
                "rectification-" + word(entry.kind()),
                to,
                "/rectifications/" + item.id(),
                Map.of("bureau", item.bureauName(), "code", item.code(), "problem", item.problem())));
    }

    private static String word(RectificationEvent.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
