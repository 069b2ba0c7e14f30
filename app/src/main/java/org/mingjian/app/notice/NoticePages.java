// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.rectification.NoticeRectifications;
import org.mingjian.dashboards.notice.NoticeActions;
import org.mingjian.dashboards.notice.NoticeEdit;
import org.mingjian.dashboards.notice.NoticeForm;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Drafts, changes and issues notices for the pages. */
@Component
class NoticePages implements NoticeActions {

    private final NoticeRepository notices;
    private final NoticeSubjectRepository subjects;
    private final DraftNotices draft;
    private final EditDraft edit;
    private final NoticeTransitions transitions;
    private final RefusalOnForm form;

    NoticePages(
            NoticeRepository notices,
            NoticeSubjectRepository subjects,
            DraftNotices draft,
            EditDraft edit,
            NoticeTransitions transitions,
            RefusalOnForm form) {
        this.notices = notices;
        this.subjects = subjects;
        this.draft = draft;
        this.edit = edit;
        this.transitions = transitions;
        this.form = form;
    }

    /** The reader as the features know it. */
    static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    @Override
    public Mono<List<Long>> draft(NoticeForm typed, Viewer viewer) {
        return worded(() -> findings(typed)
                .flatMap(findings -> draft.draft(
                        new NoticeDraft(typed.evaluation(), typed.bureaus(), typed.kind(), findings, typed.reason()),
                        account(viewer).require(Role.OFFICE)))
                .map(drafts -> drafts.stream().map(Notice::id).toList()));
    }

    private Mono<List<String>> findings(NoticeForm typed) {
        Long evaluation = typed.evaluation();
        return typed.everything() && evaluation != null
                ? subjects.standing(evaluation, orEmpty(typed.bureau()), orEmpty(typed.indicator()))
                        .map(NoticeSubjectRepository.Standing::finding)
                        .collectList()
                : Mono.just(typed.findings() == null ? List.of() : typed.findings());
    }

    @Override
    public Mono<Void> edit(long id, NoticeEdit typed, Viewer viewer) {
        DraftEdit wanted = new DraftEdit(
                typed.dueOn(),
                typed.contactName(),
                typed.contactPhone(),
                typed.copies(),
                typed.addressee(),
                typed.appointment(),
                typed.remark());
        return worded(() -> found(id, viewer).flatMap(notice -> edit.edit(notice, wanted)));
    }

    @Override
    public Mono<Long> go(long id, @Nullable String to, @Nullable String password, Viewer viewer) {
        NoticeTransitions.Way way = Stream.of(NoticeTransitions.Way.values())
                .filter(one -> one.word.equals(to))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return worded(() -> found(id, viewer)
                .flatMap(notice -> transitions.go(
                        notice,
                        way,
                        password,
                        new NoticeRectifications.Act(to, null, null, null, null, null),
                        account(viewer)))
                .map(Notice::id));
    }

    private Mono<Notice> found(long id, Viewer viewer) {
        return notices.find(String.valueOf(id), account(viewer)).switchIfEmpty(Mono.error(Refusal::notFound));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What has no field stands at the buttons. */
    private <T> Mono<T> worded(Supplier<Mono<T>> action) {
        return form.worded(action, "act", NoticeRefused::new);
    }
}
