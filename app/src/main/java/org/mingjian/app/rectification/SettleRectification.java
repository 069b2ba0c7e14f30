// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.facts.RectificationStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * What the office decides about a rectification: sent back, extended, closed without a passed check, called false. The
 * last two take two people.
 */
@Component
class SettleRectification {

    private final RectificationChange change;
    private final RectificationChangeRepository changes;
    private final RectificationLogRepository log;
    private final Clock clock;

    SettleRectification(
            RectificationChange change,
            RectificationChangeRepository changes,
            RectificationLogRepository log,
            Clock clock) {
        this.change = change;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /** 退回重改. */
    Mono<Void> sendBack(long id, String note, String account) {
        return change.of(
                id,
                account,
                item -> reported(item)
                        .flatMap(open -> changes.settle(id, RectificationStatus.RETURNED, change.today(), null))
                        .thenReturn(entries(RectificationEvent.Kind.RETURNED, note, Map.of())));
    }

    /** 延期. */
    Mono<Void> extend(long id, @Nullable LocalDate dueOn, String note, String account) {
        return change.of(id, account, item -> {
            if (!item.open()) {
                return Mono.error(RectificationChange.conflict("rectification-closed"));
            }
            if (dueOn == null || !dueOn.isAfter(item.dueOn())) {
                return Mono.error(Refusal.invalid(
                        List.of(new FieldProblem("/dueOn", ReportDraft.WORDS.say("DUE", item.dueOn())))));
            }
            Map<String, String> days = Map.of("from", item.dueOn().toString(), "to", dueOn.toString());
            return changes.extend(id, dueOn).thenReturn(entries(RectificationEvent.Kind.EXTENDED, note, days));
        });
    }

    /** The first person proposes; nothing is settled yet. */
    Mono<Void> propose(long id, RectificationProposal.Reason reason, String note, String account) {
        return change.of(id, account, item -> {
            boolean fits = reason.kind() == RectificationProposal.Kind.CLOSE
                    ? item.open()
                    : item.report().feedbackOn() != null && item.state() != RectificationStatus.FALSE_REPORT;
            if (!fits) {
                return Mono.error(RectificationChange.conflict("rectification-closed"));
            }
            return log.waiting(id)
                    .flatMap(there -> Mono.<List<RectificationEvent.Entry>>error(
                            RectificationChange.conflict("rectification-proposed")))
                    .switchIfEmpty(log.propose(id, reason, note, account, clock.instant())
                            .thenReturn(entries(RectificationEvent.Kind.PROPOSED, note, words(reason))));
        });
    }

    /** Another person agrees, and it is settled, or does not. */
    Mono<Void> decide(long id, boolean agreed, String note, String account) {
        return change.of(
                id,
                account,
                item -> log.waiting(id)
                        .switchIfEmpty(Mono.error(() -> RectificationChange.conflict("rectification-not-proposed")))
                        .flatMap(proposal -> decided(id, proposal, agreed, note, account)));
    }

    private Mono<List<RectificationEvent.Entry>> decided(
            long id, RectificationProposal proposal, boolean agreed, String note, String account) {
        if (agreed && proposal.proposedBy().equalsIgnoreCase(account)) {
            return Mono.error(RectificationChange.conflict("second-person-needed"));
        }
        Mono<Void> decided = log.decide(proposal.id(), agreed, account, clock.instant());
        if (!agreed) {
            return decided.thenReturn(entries(RectificationEvent.Kind.TURNED_DOWN, note, words(proposal.reason())));
        }
        boolean close = proposal.kind() == RectificationProposal.Kind.CLOSE;
        return decided.then(changes.settle(
                        id,
                        close ? RectificationStatus.CLOSED : RectificationStatus.FALSE_REPORT,
                        change.today(),
                        close ? "DECISION" : null))
                .thenReturn(entries(
                        close ? RectificationEvent.Kind.CLOSED : RectificationEvent.Kind.FALSE_REPORT,
                        note,
                        words(proposal.reason())));
    }

    private static Map<String, String> words(RectificationProposal.Reason reason) {
        return Map.of("reason", reason.name());
    }

    private static Mono<Rectification> reported(Rectification item) {
        return item.state() == RectificationStatus.REPORTED
                ? Mono.just(item)
                : Mono.error(RectificationChange.conflict("rectification-not-reported"));
    }

    private static List<RectificationEvent.Entry> entries(
            RectificationEvent.Kind kind, String note, Map<String, String> content) {
        return List.of(new RectificationEvent.Entry(kind, note, content));
    }
}
