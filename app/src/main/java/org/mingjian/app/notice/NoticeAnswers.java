// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ResultRepository;
import org.mingjian.dashboards.notice.NoticeCard;
import org.mingjian.dashboards.notice.NoticeChoices;
import org.mingjian.dashboards.notice.NoticeDesk;
import org.mingjian.dashboards.notice.NoticeEdit;
import org.mingjian.dashboards.notice.NoticeForm;
import org.mingjian.dashboards.notice.NoticeLine;
import org.mingjian.dashboards.notice.NoticeQuery;
import org.mingjian.dashboards.notice.PaperView;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.PeriodQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Notices for the pages. */
@Component
class NoticeAnswers implements NoticeQuery {

    private static final int LISTED = 200;

    private final NoticeRepository notices;
    private final NoticeCopyRepository copies;
    private final NoticeSubjectRepository subjects;
    private final NoticeTransitions transitions;
    private final NoticePrint print;
    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final PeriodQuery periods;
    private final Editions editions;
    private final NoticeProperties properties;
    private final Clock clock;

    NoticeAnswers(
            NoticeRepository notices,
            NoticeCopyRepository copies,
            NoticeSubjectRepository subjects,
            NoticeTransitions transitions,
            NoticePrint print,
            EvaluationRepository evaluations,
            ResultRepository results,
            PeriodQuery periods,
            Editions editions,
            NoticeProperties properties,
            Clock clock) {
        this.notices = notices;
        this.copies = copies;
        this.subjects = subjects;
        this.transitions = transitions;
        this.print = print;
        this.evaluations = evaluations;
        this.results = results;
        this.periods = periods;
        this.editions = editions;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Mono<NoticeDesk> desk(@Nullable String state, Viewer viewer) {
        var account = NoticePages.account(viewer);
        boolean office = viewer.role() == Viewer.Role.OFFICE;
        var filter = new NoticeRepository.Filter(null, null, state == null || state.isBlank() ? null : state, null);
        Mono<Optional<EvaluationRun>> newest = office ? newest(null, viewer) : Mono.just(Optional.empty());
        return Mono.zip(notices.list(filter, null, LISTED, account).collectList(), newest)
                .flatMap(parts -> desk(parts.getT1(), parts.getT2().orElse(null), account));
    }

    private Mono<NoticeDesk> desk(
            List<Notice> listed, @Nullable EvaluationRun run, org.mingjian.app.platform.security.Viewer account) {
        List<NoticeLine> lines = listed.stream().map(this::line).toList();
        if (run == null) {
            return Mono.just(new NoticeDesk(lines, List.of(), null, null, false));
        }
        var ofRun = new NoticeRepository.Filter(run.id(), null, null, null);
        return Mono.zip(
                        results.proposals(run, account).collectList(),
                        notices.list(ofRun, null, 10 * LISTED, account).collectList())
                .map(both -> new NoticeDesk(
                        lines,
                        both.getT1().stream()
                                .filter(one -> one.kind() != NoticeKind.COMMENDATION)
                                .map(one -> proposal(one, both.getT2()))
                                .toList(),
                        run.id(),
                        run.period(),
                        run.state() == EvaluationState.PUBLISHED));
    }

    private static NoticeDesk.Proposal proposal(NoticeProposal one, List<Notice> drafted) {
        return new NoticeDesk.Proposal(
                one.kind(),
                one.bureau(),
                one.name(),
                one.detail(),
                one.workingDays(),
                one.findings().size(),
                drafted.stream()
                        .filter(notice -> notice.kind() == one.kind()
                                && notice.bureaus().stream()
                                        .anyMatch(named -> named.bureau().equals(one.bureau())))
                        .map(Notice::id)
                        .findFirst()
                        .orElse(null));
    }

    /** The one that is asked for, else the newest published, else the newest. */
    private Mono<Optional<EvaluationRun>> newest(@Nullable Long asked, Viewer viewer) {
        var account = NoticePages.account(viewer);
        if (asked != null) {
            return evaluations.find(asked, account).map(Optional::of).defaultIfEmpty(Optional.empty());
        }
        return periods.periods(viewer)
                .collectList()
                .flatMap(heads -> Mono.justOrEmpty(heads.stream()
                                .filter(head -> head.state() == EvaluationState.PUBLISHED)
                                .reduce((one, later) -> later)
                                .or(() -> heads.stream().reduce((one, later) -> later)))
                        .flatMap(head -> evaluations.find(head.id(), account)))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    @Override
    public Mono<NoticeCard> card(String idOrNumber, Viewer viewer) {
        var account = NoticePages.account(viewer);
        return notices.find(idOrNumber, account)
                .flatMap(notice -> Mono.zip(
                                paper(notice),
                                transitions.allowed(notice, account),
                                copies.digests(notice.id()).map(Optional::of).defaultIfEmpty(Optional.empty()))
                        .map(parts -> card(
                                notice,
                                parts.getT1(),
                                parts.getT2().stream().map(way -> way.word).toList(),
                                parts.getT3().orElse(null))));
    }

    /** Composed as the office does: what a notice says is the same for everyone who may read it. */
    private Mono<PaperView> paper(Notice notice) {
        var composer = new org.mingjian.app.platform.security.Viewer(
                "notice", org.mingjian.app.platform.security.Role.OFFICE, null);
        return notices.find(String.valueOf(notice.id()), composer)
                .flatMap(whole -> evaluations
                        .find(whole.evaluation(), composer)
                        .flatMap(run -> print.subject(whole, run, composer))
                        .publishOn(Schedulers.boundedElastic())
                        .map(subject -> PaperParts.of(print.document(whole, subject))));
    }

    private NoticeCard card(
            Notice notice, PaperView paper, List<String> ways, NoticeCopyRepository.@Nullable Digests copy) {
        NoticeText text = notice.text();
        return new NoticeCard(
                line(notice),
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
                                one.acknowledgedAt()))
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

    private NoticeLine line(Notice notice) {
        LocalDate issuedOn = notice.issuedOn();
        boolean waits = notice.state() == NoticeState.ISSUED && issuedOn != null;
        Integer waiting = waits && issuedOn != null
                ? (Integer) editions.calendar()
                        .between(issuedOn, LocalDate.ofInstant(clock.instant(), IssueNotice.CITY))
                        .days()
                : null;
        return new NoticeLine(
                notice.id(),
                notice.kind(),
                notice.number(),
                notice.state().name(),
                notice.evaluation(),
                notice.period(),
                notice.bureaus().stream().map(Notice.Named::bureau).toList(),
                notice.bureaus().stream().map(Notice.Named::name).toList(),
                (int) notice.bureaus().stream()
                        .filter(one -> one.acknowledgedAt() != null)
                        .count(),
                notice.dueOn(),
                issuedOn,
                waiting,
                waiting != null && waiting > properties.acknowledgeWithin());
    }

    @Override
    public Mono<NoticeChoices> choices(NoticeForm form, Viewer viewer) {
        return newest(form.evaluation(), viewer)
                .flatMap(found -> Mono.justOrEmpty(found)
                        .flatMap(run -> subjects.choices(run.id(), form.bureau(), form.indicator(), LISTED)
                                .collectList()
                                .flatMap(rows -> subjects.standing(
                                                run.id(), text(form.bureau()), text(form.indicator()))
                                        .count()
                                        .map(total -> new NoticeChoices(
                                                run.id(),
                                                run.period(),
                                                run.state() == EvaluationState.PUBLISHED,
                                                rows,
                                                total,
                                                NoticeDraft.KINDS)))));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
