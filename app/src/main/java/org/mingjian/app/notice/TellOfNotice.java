// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Leaves a trace of what is done with notices, in the running transaction. */
@Component
class TellOfNotice {

    private final AuditTrail trail;

    TellOfNotice(AuditTrail trail) {
        this.trail = trail;
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
                "notice.withdraw-draft", "notice/" + notice.id(), only(notice.bureaus()), null, null, null));
    }

    Mono<Void> issued(Notice notice) {
        return trail.record(new AuditEntry(
                "notice.issue",
                "notice/" + notice.id(),
                only(notice.bureaus()),
                null,
                Map.of("number", Objects.requireNonNull(notice.number())),
                null));
    }

    Mono<Void> acknowledged(Notice notice, String bureau) {
        return trail.record(new AuditEntry(
                "notice.acknowledge",
                "notice/" + notice.id(),
                bureau,
                null,
                Map.of("number", Objects.requireNonNull(notice.number())),
                null));
    }

    private static @Nullable String only(List<Notice.Named> named) {
        return named.size() == 1 ? named.get(0).bureau() : null;
    }
}
