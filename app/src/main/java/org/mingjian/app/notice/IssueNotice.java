// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Reauthentication;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.rectification.OpenRectifications;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Issues a notice (签发): takes its number, makes the copy that is kept, opens what is to be rectified, in one transaction.
 * Whatever breaks off leaves a draft and no number taken.
 */
@Component
class IssueNotice {

    static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    private final NoticeRepository notices;
    private final NoticeChangeRepository changes;
    private final NumberRegisterRepository numbers;
    private final EvaluationRepository evaluations;
    private final NoticePrint print;
    private final ItemsToRectify items;
    private final OpenRectifications rectifications;
    private final TellOfNotice tell;
    private final NoticeProperties properties;
    private final Editions editions;
    private final Reauthentication reauthentication;
    private final TransactionalOperator transaction;
    private final Clock clock;

    IssueNotice(
            NoticeRepository notices,
            NoticeChangeRepository changes,
            NumberRegisterRepository numbers,
            EvaluationRepository evaluations,
            NoticePrint print,
            ItemsToRectify items,
            OpenRectifications rectifications,
            TellOfNotice tell,
            NoticeProperties properties,
            Editions editions,
            Reauthentication reauthentication,
            TransactionalOperator transaction,
            Clock clock) {
        this.notices = notices;
        this.changes = changes;
        this.numbers = numbers;
        this.evaluations = evaluations;
        this.print = print;
        this.items = items;
        this.rectifications = rectifications;
        this.tell = tell;
        this.properties = properties;
        this.editions = editions;
        this.reauthentication = reauthentication;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param password typed again, see {@link Reauthentication} */
    Mono<Notice> issue(Notice draft, @Nullable String password, Viewer viewer) {
        viewer.require(Role.OFFICE);
        if (draft.state() != NoticeState.DRAFT) {
            return Mono.error(new Refusal(HttpStatus.CONFLICT, "notice-not-draft"));
        }
        return reauthentication.confirmed(viewer, password).flatMap(sure -> sure(draft, sure));
    }

    /** The same by somebody who is known to be there. */
    Mono<Notice> sure(Notice draft, Viewer viewer) {
        return evaluations
                .find(draft.evaluation(), viewer)
                .doOnNext(run -> DraftNotices.requireStanding(draft.kind(), run))
                .flatMap(run -> print.subject(draft, run, viewer))
                .flatMap(subject -> numbered(draft, subject, viewer))
                .flatMap(issued -> notices.find(String.valueOf(issued.id()), viewer));
    }

    private Mono<Notice> numbered(Notice draft, NoticeSubject subject, Viewer viewer) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, CITY);
        return changes.holdDraft(draft.id())
                .filter(held -> held)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.CONFLICT, "notice-not-draft")))
                .flatMap(held -> notices.find(String.valueOf(draft.id()), viewer))
                .flatMap(held -> numbers.take(properties.codeWord(held.kind()), today.getYear(), held.id(), now)
                        .map(number -> held.issued(viewer.name(), today, now, due(held, today), number)))
                .flatMap(issued -> print.copy(issued, subject)
                        .publishOn(Schedulers.boundedElastic())
                        .flatMap(copy -> changes.issue(issued).then(changes.keep(issued.id(), copy, now)))
                        .then(Mono.defer(() -> rectifications.open(items.of(issued, subject), viewer.name())))
                        .then(Mono.defer(() -> reminded(issued, viewer)))
                        .then(Mono.defer(() -> tell.issued(issued)))
                        .thenReturn(issued))
                .as(transaction::transactional);
    }

    /** Reminders and supervision orders are noted with what they are about. */
    private Mono<Void> reminded(Notice issued, Viewer viewer) {
        return issued.kind() == NoticeKind.REMINDER || issued.kind() == NoticeKind.SUPERVISION
                ? rectifications.remind(
                        issued.bureaus().stream().map(Notice.Named::bureau).toList(),
                        issued.bureaus().stream()
                                .flatMap(named -> named.findings().stream())
                                .toList(),
                        Objects.requireNonNull(issued.issuedOn()),
                        viewer.name())
                : Mono.empty();
    }

    /** As fixed by the office, else counted from the day of issue. */
    private @Nullable LocalDate due(Notice draft, LocalDate today) {
        if (draft.dueOn() != null) {
            return draft.dueOn();
        }
        return draft.workingDays() == 0
                ? null
                : editions.calendar().add(today, draft.workingDays()).date();
    }
}
