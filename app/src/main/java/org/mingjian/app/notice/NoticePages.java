// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.notice;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.rectification.NoticeRectifications;
import org.mingjian.dashboards.notice.NoticeActions;
import org.mingjian.dashboards.notice.NoticeEdit;
import org.mingjian.dashboards.notice.NoticeForm;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.http.HttpStatus;
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
    private final Words words;

    NoticePages(
            NoticeRepository notices,
            NoticeSubjectRepository subjects,
            DraftNotices draft,
            EditDraft edit,
            NoticeTransitions transitions,
            Words words) {
        this.notices = notices;
        this.subjects = subjects;
        this.draft = draft;
        this.edit = edit;
        this.transitions = transitions;
        this.words = words;
    }

    /** The reader as the features know it. */
    static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    @Override
    public Mono<List<Long>> draft(NoticeForm form, Viewer viewer) {
        return worded(() -> findings(form)
                .flatMap(findings -> draft.draft(
                        new NoticeDraft(form.evaluation(), form.bureaus(), form.kind(), findings, form.reason()),
                        account(viewer).require(Role.OFFICE)))
                .map(drafts -> drafts.stream().map(Notice::id).toList()));
    }

    private Mono<List<String>> findings(NoticeForm form) {
        Long evaluation = form.evaluation();
        return form.everything() && evaluation != null
                ? subjects.standing(evaluation, orEmpty(form.bureau()), orEmpty(form.indicator()))
                        .map(NoticeSubjectRepository.Standing::finding)
                        .collectList()
                : Mono.just(form.findings() == null ? List.of() : form.findings());
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

    /** What stands at {@code /name} is the field {@code name} of the form; what has no field stands at the buttons. */
    private <T> Mono<T> worded(Supplier<Mono<T>> action) {
        return Mono.defer(action)
                .onErrorMap(
                        Refusal.class,
                        refusal -> refusal.status() == HttpStatus.NOT_FOUND
                                        || refusal.kind().equals("forbidden")
                                ? refusal
                                : new NoticeRefused(errors(refusal)));
    }

    private List<FieldError> errors(Refusal refusal) {
        List<FieldProblem> problems = refusal.errors();
        return problems.isEmpty()
                ? List.of(new FieldError("act", words.of("problem." + refusal.kind() + ".detail")))
                : problems.stream()
                        .map(one -> new FieldError(one.pointer().split("/")[1], one.message()))
                        .toList();
    }
}
