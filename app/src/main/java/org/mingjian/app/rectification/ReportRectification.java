// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.app.evaluation.EvaluationRepository;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.SignatureRight;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A bureau's report (整改反馈): prepared by anybody of the bureau, submitted by its head. */
@Component
class ReportRectification {

    private final RectificationRepository rectifications;
    private final RectificationChange change;
    private final RectificationChangeRepository changes;
    private final RectificationEvidenceRepository evidence;
    private final EvaluationRepository evaluations;
    private final SignatureRight signature;

    ReportRectification(
            RectificationRepository rectifications,
            RectificationChange change,
            RectificationChangeRepository changes,
            RectificationEvidenceRepository evidence,
            EvaluationRepository evaluations,
            SignatureRight signature) {
        this.rectifications = rectifications;
        this.change = change;
        this.changes = changes;
        this.evidence = evidence;
        this.evaluations = evaluations;
        this.signature = signature;
    }

    Mono<Void> prepare(long id, ReportDraft report, Viewer viewer) {
        viewer.require(Role.BUREAU);
        ReportDraft checked = report.checked(false);
        return change.of(
                id,
                viewer.name(),
                item -> waiting(item)
                        .flatMap(open -> changes.prepare(id, checked, viewer.name()))
                        .thenReturn(List.of()));
    }

    /** @param report what is to be reported; the draft as it stands where nothing is sent */
    Mono<Void> submit(long id, ReportDraft report, Viewer viewer) {
        viewer.require(Role.BUREAU);
        ReportDraft checked = report.checked(true);
        return signature
                .of(viewer.name())
                .filter(signs -> signs)
                .switchIfEmpty(Mono.error(() -> new Refusal(HttpStatus.FORBIDDEN, "signature-of-the-head")))
                .flatMap(signs -> change.of(
                        id,
                        viewer.name(),
                        item -> waiting(item)
                                .flatMap(open -> changes.prepare(id, checked, viewer.name()))
                                .then(changes.report(id, change.today(), viewer.name()))
                                .then(rectifications.hold(id))
                                .flatMap(reported -> entries(reported, viewer))));
    }

    private static Mono<Rectification> waiting(Rectification item) {
        return item.withBureau()
                ? Mono.just(item)
                : Mono.error(RectificationChange.conflict("rectification-not-with-bureau"));
    }

    /** The report, and what about it looks false. */
    private Mono<List<RectificationEvent.Entry>> entries(Rectification reported, Viewer viewer) {
        Rectification.Report report = reported.report();
        RectificationEvent.Entry submitted = new RectificationEvent.Entry(
                RectificationEvent.Kind.REPORTED,
                report.measures(),
                Map.of("responsible", report.responsible(), "evidence", String.join("\n", report.evidence())));
        return evaluations
                .find(reported.evaluation(), viewer)
                .flatMapMany(run -> evidence.signs(reported, run.asOf()))
                .map(sign -> new RectificationEvent.Entry(
                        RectificationEvent.Kind.SUSPECTED,
                        ReportDraft.WORDS.ofRecords().say(sign.code(), sign.address(), sign.other()),
                        Map.of("code", sign.code(), "address", sign.address(), "other", sign.other())))
                .collectList()
                .map(signs -> {
                    List<RectificationEvent.Entry> all = new ArrayList<>(List.of(submitted));
                    all.addAll(signs);
                    return all;
                });
    }
}
