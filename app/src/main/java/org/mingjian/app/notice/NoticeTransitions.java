// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.SignatureRight;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.rectification.NoticeRectifications;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What may be done with a notice now, by whom, and doing it. */
@Component
class NoticeTransitions {

    private final NoticeRepository notices;
    private final NoticeChangeRepository changes;
    private final IssueNotice issue;
    private final SignatureRight signature;
    private final DraftNotices draft;
    private final NoticeRectifications rectifications;
    private final TellOfNotice tell;
    private final TransactionalOperator transaction;
    private final Clock clock;

    NoticeTransitions(
            NoticeRepository notices,
            NoticeChangeRepository changes,
            IssueNotice issue,
            SignatureRight signature,
            DraftNotices draft,
            NoticeRectifications rectifications,
            TellOfNotice tell,
            TransactionalOperator transaction,
            Clock clock) {
        this.notices = notices;
        this.changes = changes;
        this.issue = issue;
        this.signature = signature;
        this.draft = draft;
        this.rectifications = rectifications;
        this.tell = tell;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Ways on, by the words of the interface. */
    enum Way {
        /** 签发. */
        ISSUE("issue"),
        /** 弃用草稿. */
        WITHDRAW_DRAFT("withdraw-draft"),
        /** 签收. */
        ACKNOWLEDGE("acknowledge"),
        /** 起草升级通知, of the next step of the ladder. */
        ESCALATE("escalate"),
        /** 反馈, of every item. */
        REPORT("report"),
        /** 复查, of every item. */
        VERIFY("verify"),
        /** 退回重改, of every item. */
        RETURN("return"),
        /** 提出销号, of every item. */
        CLOSE("close"),
        /** 同意, of every item. */
        AGREE("agree");

        final String word;

        Way(String word) {
            this.word = word;
        }
    }

    /** What this person may do now. */
    Mono<List<Way>> allowed(Notice notice, Viewer viewer) {
        List<Way> ways = new ArrayList<>();
        if (viewer.may(Role.OFFICE) && notice.state() == NoticeState.DRAFT) {
            ways.add(Way.ISSUE);
            ways.add(Way.WITHDRAW_DRAFT);
        }
        if (viewer.may(Role.OFFICE) && notice.state().issued() && next(notice.kind()) != null) {
            ways.add(Way.ESCALATE);
        }
        Mono<Boolean> signs =
                viewer.may(Role.BUREAU) && waiting(notice, viewer) ? signature.of(viewer.name()) : Mono.just(false);
        return Mono.zip(signs, rectifications.allowed(notice.id(), viewer)).map(parts -> {
            if (parts.getT1()) {
                ways.add(Way.ACKNOWLEDGE);
            }
            Stream.of(Way.values())
                    .filter(way -> parts.getT2().contains(way.word))
                    .forEach(ways::add);
            return ways;
        });
    }

    /** The next step of the ladder; none above accountability, and a circular leads to an interview. */
    private static @Nullable NoticeKind next(NoticeKind kind) {
        return switch (kind) {
            case REMINDER, RECTIFICATION -> NoticeKind.SUPERVISION;
            case SUPERVISION -> NoticeKind.CIRCULAR;
            case CIRCULAR -> NoticeKind.INTERVIEW;
            case INTERVIEW -> NoticeKind.ACCOUNTABILITY;
            case ACCOUNTABILITY, COMMENDATION -> null;
        };
    }

    /** Whether the notice waits for the bureau's receipt. */
    static boolean waiting(Notice notice, Viewer viewer) {
        return notice.state().issued()
                && notice.bureaus().stream()
                        .anyMatch(one -> one.bureau().equals(viewer.bureau()) && one.acknowledgedAt() == null);
    }

    /** Goes the way; refused with 403 where it is not this person's, with 409 where it does not lead on from here. */
    Mono<Notice> go(Notice notice, Way way, @Nullable String password, NoticeRectifications.Act act, Viewer viewer) {
        return switch (way) {
            case ISSUE -> issue.issue(notice, password, viewer);
            case WITHDRAW_DRAFT ->
                Mono.defer(() -> changes.discard(office(viewer, notice).id()))
                        .flatMap(done -> done ? tell.discarded(notice).thenReturn(true) : Mono.just(false))
                        .as(transaction::transactional)
                        .flatMap(done -> then(done, "notice-not-draft", notice, viewer));
            case ACKNOWLEDGE -> acknowledge(notice, viewer);
            case ESCALATE -> escalate(notice, viewer);
            case REPORT, VERIFY, RETURN, CLOSE, AGREE ->
                rectifications
                        .go(notice.id(), act, viewer)
                        .flatMap(items -> then(items > 0, "notice-nothing-to-do", notice, viewer));
        };
    }

    /** A draft of the next kind to the same bureaus about the same findings; the draft is the answer. */
    private Mono<Notice> escalate(Notice notice, Viewer viewer) {
        viewer.require(Role.OFFICE);
        NoticeKind next = next(notice.kind());
        String number = notice.number();
        if (next == null || number == null) {
            return Mono.error(new Refusal(HttpStatus.CONFLICT, "notice-not-escalated"));
        }
        List<Notice.Named> named = notice.bureaus().stream()
                .filter(one -> one.listing() != Notice.Listing.PRAISED)
                .toList();
        return draft.draft(
                        new NoticeDraft(
                                notice.evaluation(),
                                named.stream().map(Notice.Named::bureau).toList(),
                                next.name(),
                                named.stream()
                                        .flatMap(one -> one.findings().stream())
                                        .toList(),
                                DraftNotices.WORDS.ofRecords().say("ESCALATED", number)),
                        viewer)
                .map(drafts -> drafts.get(0));
    }

    private static Notice office(Viewer viewer, Notice notice) {
        viewer.require(Role.OFFICE);
        return notice;
    }

    private Mono<Notice> acknowledge(Notice notice, Viewer viewer) {
        if (!viewer.may(Role.BUREAU)) {
            return Mono.error(Refusal::forbidden);
        }
        return signature
                .of(viewer.name())
                .filter(signs -> signs)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.FORBIDDEN, "signature-of-the-head")))
                .flatMap(signs -> changes.acknowledge(
                                notice.id(), Objects.requireNonNull(viewer.bureau()), viewer.name(), clock.instant())
                        .flatMap(done -> done
                                ? tell.acknowledged(notice, Objects.requireNonNull(viewer.bureau()))
                                        .thenReturn(true)
                                : Mono.just(false))
                        .as(transaction::transactional))
                .flatMap(done -> then(done, "notice-not-waiting", notice, viewer));
    }

    private Mono<Notice> then(boolean done, String otherwise, Notice notice, Viewer viewer) {
        return done
                ? notices.find(String.valueOf(notice.id()), viewer)
                : Mono.error(new Refusal(HttpStatus.CONFLICT, otherwise));
    }
}
