// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.message.Outbox;
import org.mingjian.app.message.OutboxMessage;
import org.mingjian.app.message.Recipient;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Leaves a trace of what is done with notices and tells whom it concerns, in the running transaction. */
@Component
class TellOfNotice {

    private final AuditTrail trail;
    private final Outbox outbox;
    private final Words words;

    TellOfNotice(AuditTrail trail, Outbox outbox, Words words) {
        this.trail = trail;
        this.outbox = outbox;
        this.words = words.ofRecords();
    }

    Mono<Void> drafted(long id, NoticeKind kind, List<Notice.Named> named) {
        return trail.record(new AuditEntry(
                "notice.draft",
                "notice/" + id,
                only(named),
                null,
                Map.of(
                        "kind", kind.name(),
                        "bureaus", named.stream().map(Notice.Named::bureau).toList()),
                null));
    }

    Mono<Void> edited(Notice before, NoticeText after) {
        return trail.record(new AuditEntry(
                "notice.edit", "notice/" + before.id(), only(before.bureaus()), before.text(), after, null));
    }

    Mono<Void> discarded(Notice notice) {
        return trail.record(new AuditEntry(
                "notice.withdraw-draft",
                "notice/" + notice.id(),
                only(notice.bureaus()),
                Map.of("state", NoticeState.DRAFT),
                Map.of("state", NoticeState.DISCARDED),
                null));
    }

    Mono<Void> issued(Notice notice) {
        return trail.record(new AuditEntry(
                        "notice.issue",
                        "notice/" + notice.id(),
                        only(notice.bureaus()),
                        Map.of("state", NoticeState.DRAFT),
                        Map.of("state", NoticeState.ISSUED, "number", Objects.requireNonNull(notice.number())),
                        null))
                .thenMany(Flux.fromIterable(notice.bureaus()))
                .concatMap(named -> outbox.add(new OutboxMessage(
                        "notice-issued",
                        Recipient.bureau(named.bureau()),
                        "/notices/" + notice.id(),
                        Map.of(
                                "kind", words.of("notice", notice.kind()),
                                "number", Objects.requireNonNull(notice.number()),
                                "bureau", named.name()))))
                .then();
    }

    Mono<Void> acknowledged(Notice notice, String bureau) {
        String number = Objects.requireNonNull(notice.number());
        return trail.record(new AuditEntry(
                        "notice.acknowledge", "notice/" + notice.id(), bureau, null, Map.of("number", number), null))
                .then(outbox.add(new OutboxMessage(
                        "notice-acknowledged",
                        Recipient.role(Role.OFFICE),
                        "/notices/" + notice.id(),
                        Map.of(
                                "number",
                                number,
                                "bureau",
                                notice.bureaus().stream()
                                        .filter(named -> named.bureau().equals(bureau))
                                        .findFirst()
                                        .map(Notice.Named::name)
                                        .orElse(bureau)))));
    }

    private static @Nullable String only(List<Notice.Named> named) {
        return named.size() == 1 ? named.get(0).bureau() : null;
    }
}
