// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** @param before the item as it was */
    Mono<Void> trace(Rectification before, RectificationEvent.Entry entry) {
        return trace(
                before.id(),
                before.bureau(),
                Map.of("state", before.state(), "dueOn", before.dueOn().toString()),
                entry);
    }

    Mono<Void> trace(long id, String bureau, @Nullable Map<String, ?> before, RectificationEvent.Entry entry) {
        // What a bureau reports names people; it stands on the item itself.
        boolean report = entry.kind() == RectificationEvent.Kind.REPORTED;
        return trail.record(new AuditEntry(
                "rectification." + word(entry.kind()),
                "rectification/" + id,
                bureau,
                before,
                report ? null : entry.content(),
                report ? null : entry.note()));
    }

    Mono<Void> tell(Rectification item, RectificationEvent.Entry entry) {
        return switch (entry.kind()) {
            case REPORTED -> message(item, "rectification-reported", Recipient.role(Role.OFFICE));
            case RETURNED -> message(item, "rectification-returned", Recipient.bureau(item.bureau()));
            case CLOSED -> message(item, "rectification-closed", Recipient.bureau(item.bureau()));
            case EXTENDED -> message(item, "rectification-extended", Recipient.bureau(item.bureau()));
            default -> Mono.empty();
        };
    }

    Mono<Void> overdue(Rectification item) {
        return outbox.add(new OutboxMessage(
                "rectification-overdue",
                Recipient.bureau(item.bureau()),
                "/rectifications/" + item.id(),
                Map.of(
                        "bureau", item.bureauName(),
                        "code", item.code(),
                        "due", item.dueOn().toString(),
                        "problem", item.problem())));
    }

    private Mono<Void> message(Rectification item, String kind, Recipient to) {
        return outbox.add(new OutboxMessage(
                kind,
                to,
                "/rectifications/" + item.id(),
                Map.of("bureau", item.bureauName(), "code", item.code(), "problem", item.problem())));
    }

    private static String word(RectificationEvent.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
