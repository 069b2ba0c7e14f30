// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.Optional;
import org.mingjian.dashboards.audit.AuditQuery;
import org.mingjian.dashboards.evaluation.EvaluationProgress;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.finding.FindingFilter;
import org.mingjian.dashboards.finding.FindingQuery;
import org.mingjian.dashboards.finding.FindingTables;
import org.mingjian.dashboards.notice.NoticeDesk;
import org.mingjian.dashboards.notice.NoticeQuery;
import org.mingjian.dashboards.page.EvaluationState;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.rules.findings.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The home of an auditor: findings that wait for verification first; the filters lead to the list of all. */
@Component
final class AuditorHome {
    private static final int SHOWN = 25;
    private static final int PACKAGES = 8;

    private final FindingQuery findings;
    private final FindingTables tables;
    private final NoticeQuery notices;
    private final EvaluationQuery evaluations;
    private final AuditQuery trail;

    AuditorHome(
            FindingQuery findings,
            FindingTables tables,
            NoticeQuery notices,
            EvaluationQuery evaluations,
            AuditQuery trail) {
        this.findings = findings;
        this.tables = tables;
        this.notices = notices;
        this.evaluations = evaluations;
        this.trail = trail;
    }

    Mono<Rendering> page(PageHeader header, Viewer viewer, MultiValueMap<String, String> parameters) {
        FindingFilter filter = new FindingFilter(
                null,
                parameters.getFirst("bureau"),
                parameters.getFirst("indicator"),
                Outcome.PENDING,
                parameters.getFirst("cursor"));
        return Mono.zip(
                        findings.findings(filter, viewer)
                                .map(list ->
                                        tables.view(filter, list, "/findings").first(SHOWN)),
                        notices.desk("ISSUED", viewer).map(NoticeDesk::notices),
                        published(viewer).collectList(),
                        trail.chain(false, viewer).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .map(parts -> PageFrame.page(
                        "home/auditor",
                        header,
                        new AuditorHomeView(
                                parts.getT1(),
                                parts.getT2(),
                                parts.getT3(),
                                parts.getT4().orElse(null))));
    }

    private Flux<EvaluationProgress> published(Viewer viewer) {
        return evaluations
                .evaluations(viewer)
                .filter(one -> one.head().state() == EvaluationState.PUBLISHED)
                .take(PACKAGES);
    }
}
