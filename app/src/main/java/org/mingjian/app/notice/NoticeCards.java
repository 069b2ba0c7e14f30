// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.app.publication.HeldBureauRepository;
import org.mingjian.dashboards.notice.NoticeCard;
import org.mingjian.dashboards.notice.NoticeEdit;
import org.mingjian.dashboards.notice.PaperView;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** One notice as its page shows it: what it says, what may be done with it, and the digests of its copy. */
@Component
class NoticeCards {

    private static final Viewer COMPOSER = new Viewer("notice", Role.OFFICE, null);

    private final NoticeRepository notices;
    private final NoticeCopyRepository copies;
    private final NoticeTransitions transitions;
    private final NoticePrint print;
    private final NoticeLines lines;
    private final EvaluationRepository evaluations;
    private final HeldBureauRepository held;

    NoticeCards(
            NoticeRepository notices,
            NoticeCopyRepository copies,
            NoticeTransitions transitions,
            NoticePrint print,
            NoticeLines lines,
            EvaluationRepository evaluations,
            HeldBureauRepository held) {
        this.notices = notices;
        this.copies = copies;
        this.transitions = transitions;
        this.print = print;
        this.lines = lines;
        this.evaluations = evaluations;
        this.held = held;
    }

    Mono<NoticeCard> of(String idOrNumber, Viewer account) {
        return notices.find(idOrNumber, account)
                .flatMap(notice -> Mono.zip(
                                paper(notice),
                                transitions.allowed(notice, account),
                                copies.digests(notice.id()).map(Optional::of).defaultIfEmpty(Optional.empty()),
                                held.of(notice.evaluation()))
                        .map(parts -> card(
                                notice,
                                parts.getT1(),
                                parts.getT2().stream().map(way -> way.word).toList(),
                                parts.getT3().orElse(null),
                                parts.getT4())));
    }

    /** Composed as the office does: what a notice says is the same for everyone who may read it. */
    private Mono<PaperView> paper(Notice notice) {
        return notices.find(String.valueOf(notice.id()), COMPOSER)
                .flatMap(whole -> evaluations
                        .find(whole.evaluation(), COMPOSER)
                        .flatMap(run -> print.subject(whole, run, COMPOSER))
                        .publishOn(Schedulers.boundedElastic())
                        .map(subject -> PaperParts.of(print.document(whole, subject))));
    }

    private NoticeCard card(
            Notice notice,
            PaperView paper,
            List<String> ways,
            NoticeCopyRepository.@Nullable Digests copy,
            Map<String, String> heldBecause) {
        NoticeText text = notice.text();
        return new NoticeCard(
                lines.of(notice),
                notice.createdBy(),
                notice.issuedBy(),
                notice.bureaus().stream()
                        .map(one -> new NoticeCard.Named(
                                one.bureau(),
                                one.name(),
                                one.listing().name(),
                                one.detail(),
                                one.findings(),
                                one.acknowledgedBy(),
                                one.acknowledgedAt(),
                                heldBecause.get(one.bureau())))
                        .toList(),
                new NoticeEdit(
                        notice.dueOn() == null ? "" : notice.dueOn().toString(),
                        text.contactName(),
                        text.contactPhone(),
                        String.join("、", text.copies()),
                        text.addressee(),
                        text.appointment(),
                        text.remark()),
                notice.workingDays(),
                ways,
                paper,
                copy == null ? null : new NoticeCard.Copy(copy.docx(), copy.pdf(), copy.template()));
    }
}
