// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.evaluation.EvaluationRun;
import org.mingjian.app.evaluation.ResultRepository;
import org.mingjian.app.publication.HeldBureauRepository;
import org.mingjian.dashboards.notice.NoticeCard;
import org.mingjian.dashboards.notice.NoticeChoices;
import org.mingjian.dashboards.notice.NoticeDesk;
import org.mingjian.dashboards.notice.NoticeForm;
import org.mingjian.dashboards.notice.NoticeLine;
import org.mingjian.dashboards.notice.NoticeQuery;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.PeriodQuery;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.escalation.NoticeProposal;
import org.mingjian.rules.scheme.NoticeKind;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Notices for the pages. */
@Component
class NoticeAnswers implements NoticeQuery {

    private static final int LISTED = 200;

    private final NoticeRepository notices;
    private final NoticeSubjectRepository subjects;
    private final NoticeCards cards;
    private final NoticeLines lines;
    private final EvaluationRepository evaluations;
    private final ResultRepository results;
    private final PeriodQuery periods;
    private final HeldBureauRepository held;

    NoticeAnswers(
            NoticeRepository notices,
            NoticeSubjectRepository subjects,
            NoticeCards cards,
            NoticeLines lines,
            EvaluationRepository evaluations,
            ResultRepository results,
            PeriodQuery periods,
            HeldBureauRepository held) {
        this.notices = notices;
        this.subjects = subjects;
        this.cards = cards;
        this.lines = lines;
        this.evaluations = evaluations;
        this.results = results;
        this.periods = periods;
        this.held = held;
    }

    @Override
    public Mono<NoticeDesk> desk(@Nullable String state, Viewer viewer) {
        var account = NoticePages.account(viewer);
        boolean office = viewer.role() == Viewer.Role.OFFICE;
        var filter = new NoticeRepository.Filter(null, null, state == null || state.isBlank() ? null : state, null);
        Mono<Optional<EvaluationRun>> newest = office ? newest(null, viewer) : Mono.just(Optional.empty());
        return Mono.zip(notices.list(filter, null, Integer.MAX_VALUE, account).collectList(), newest)
                .flatMap(parts -> desk(parts.getT1(), parts.getT2().orElse(null), account));
    }

    private Mono<NoticeDesk> desk(
            List<Notice> listed, @Nullable EvaluationRun run, org.mingjian.app.platform.security.Viewer account) {
        List<NoticeLine> all = listed.stream().map(lines::of).toList();
        if (run == null) {
            return Mono.just(new NoticeDesk(all, List.of(), null, null, false));
        }
        var ofRun = new NoticeRepository.Filter(run.id(), null, null, null);
        return Mono.zip(
                        results.proposals(run, account).collectList(),
                        notices.list(ofRun, null, Integer.MAX_VALUE, account).collectList(),
                        held.of(run.id()))
                .map(both -> new NoticeDesk(
                        all,
                        both.getT1().stream()
                                .filter(one -> one.kind() != NoticeKind.COMMENDATION)
                                .map(one -> proposal(one, both.getT2(), both.getT3()))
                                .toList(),
                        run.id(),
                        run.period(),
                        run.state() == EvaluationState.PUBLISHED));
    }

    private static NoticeDesk.Proposal proposal(NoticeProposal one, List<Notice> drafted, Map<String, String> held) {
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
                        .orElse(null),
                held.get(one.bureau()));
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
        return cards.of(idOrNumber, NoticePages.account(viewer));
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
