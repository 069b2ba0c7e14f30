// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.SignatureRight;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What may be done with a notice now, by whom, and doing it. */
@Component
class NoticeTransitions {

    private final NoticeRepository notices;
    private final NoticeChangeRepository changes;
    private final IssueNotice issue;
    private final SignatureRight signature;
    private final Clock clock;

    NoticeTransitions(
            NoticeRepository notices,
            NoticeChangeRepository changes,
            IssueNotice issue,
            SignatureRight signature,
            Clock clock) {
        this.notices = notices;
        this.changes = changes;
        this.issue = issue;
        this.signature = signature;
        this.clock = clock;
    }

    /** Ways on, by the words of the interface. */
    enum Way {
        /** 签发. */
        ISSUE("issue"),
        /** 弃用草稿. */
        WITHDRAW_DRAFT("withdraw-draft"),
        /** 签收. */
        ACKNOWLEDGE("acknowledge");

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
        if (!viewer.may(Role.BUREAU) || !waiting(notice, viewer)) {
            return Mono.just(ways);
        }
        return signature.of(viewer.name()).map(signs -> signs ? List.of(Way.ACKNOWLEDGE) : List.of());
    }

    /** Whether the notice waits for the bureau's receipt. */
    static boolean waiting(Notice notice, Viewer viewer) {
        return notice.state().issued()
                && notice.bureaus().stream()
                        .anyMatch(one -> one.bureau().equals(viewer.bureau()) && one.acknowledgedAt() == null);
    }

    /** Goes the way; refused with 403 where it is not this person's, with 409 where it does not lead on from here. */
    Mono<Notice> go(Notice notice, Way way, @Nullable String password, Viewer viewer) {
        return switch (way) {
            case ISSUE -> issue.issue(notice, password, viewer);
            case WITHDRAW_DRAFT ->
                Mono.defer(() -> changes.discard(office(viewer, notice).id()))
                        .flatMap(done -> then(done, "notice-not-draft", notice, viewer));
            case ACKNOWLEDGE -> acknowledge(notice, viewer);
        };
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
                        notice.id(), Objects.requireNonNull(viewer.bureau()), viewer.name(), clock.instant()))
                .flatMap(done -> then(done, "notice-not-waiting", notice, viewer));
    }

    private Mono<Notice> then(boolean done, String otherwise, Notice notice, Viewer viewer) {
        return done
                ? notices.find(String.valueOf(notice.id()), viewer)
                : Mono.error(new Refusal(HttpStatus.CONFLICT, otherwise));
    }
}
