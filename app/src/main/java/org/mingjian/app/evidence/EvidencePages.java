// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evidence;

import org.mingjian.app.form.RefusalOnForm;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.dashboards.evidence.EvidenceActions;
import org.mingjian.dashboards.evidence.EvidenceCase;
import org.mingjian.dashboards.evidence.EvidenceQuery;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Evidence for the pages. */
@Component
class EvidencePages implements EvidenceQuery, EvidenceActions {

    private static final int OFFERED = 100;

    private final EvidenceDoor door;
    private final EvidenceRepository evidence;
    private final PublishedPageRepository published;
    private final AddEvidence add;
    private final WithdrawEvidence withdraw;
    private final EvidenceProperties limits;
    private final RefusalOnForm form;

    EvidencePages(
            EvidenceDoor door,
            EvidenceRepository evidence,
            PublishedPageRepository published,
            AddEvidence add,
            WithdrawEvidence withdraw,
            EvidenceProperties limits,
            RefusalOnForm form) {
        this.door = door;
        this.evidence = evidence;
        this.published = published;
        this.add = add;
        this.withdraw = withdraw;
        this.limits = limits;
        this.form = form;
    }

    @Override
    public Mono<EvidenceCase> evidence(String noun, String id, Viewer viewer) {
        return door.subject(noun, id, account(viewer))
                .flatMap(subject -> {
                    boolean acts = subject.open() && viewer.role() == Viewer.Role.BUREAU;
                    return Mono.zip(
                                    evidence.of(subject.key())
                                            .map(item -> piece(item, viewer))
                                            .collectList(),
                                    published
                                            .of(subject.bureau(), acts && subject.links() ? OFFERED : 0)
                                            .map(page ->
                                                    new EvidenceCase.Page(page.url(), page.title(), page.publishedOn()))
                                            .collectList())
                            .map(both -> new EvidenceCase(
                                    noun,
                                    id,
                                    subject.page(),
                                    subject.said(),
                                    both.getT1(),
                                    both.getT2(),
                                    acts,
                                    subject.links(),
                                    limits.largest().toMegabytes(),
                                    limits.most()));
                })
                .onErrorResume(Refusal.class, none -> Mono.empty());
    }

    private static EvidenceCase.Piece piece(EvidenceItem item, Viewer viewer) {
        return new EvidenceCase.Piece(
                item.id(),
                item.name(),
                item.link(),
                item.sha256(),
                item.size(),
                item.addedBy(),
                item.addedAt(),
                viewer.seesAll() ? item.elsewhere() : 0);
    }

    @Override
    public Mono<Void> link(String noun, String id, String link, Viewer viewer) {
        return worded("link", add.link(noun, id, link, account(viewer))).then();
    }

    @Override
    public Mono<Void> file(String noun, String id, FilePart file, Viewer viewer) {
        return worded("file", add.file(noun, id, file.filename(), file.content(), account(viewer)))
                .then();
    }

    @Override
    public Mono<Void> withdraw(String noun, String id, long piece, Viewer viewer) {
        return worded("handed-in", withdraw.withdraw(noun, id, piece, account(viewer)));
    }

    private static org.mingjian.app.platform.security.Viewer account(Viewer viewer) {
        return new org.mingjian.app.platform.security.Viewer(
                viewer.name(), Role.valueOf(viewer.role().name()), viewer.bureau());
    }

    /** Whatever is wrong stands at the field that brings the piece. */
    private <T> Mono<T> worded(String field, Mono<T> action) {
        return form.worded(
                () -> action,
                field,
                errors -> new EvidenceRefused(errors.stream()
                        .map(error -> new FieldError(field, error.message()))
                        .toList()));
    }
}
