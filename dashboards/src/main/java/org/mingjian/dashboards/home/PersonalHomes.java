// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import java.util.Set;
import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.finding.FindingFilter;
import org.mingjian.dashboards.finding.FindingQuery;
import org.mingjian.dashboards.finding.FindingTables;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.sheet.ScoreSheetQuery;
import org.mingjian.dashboards.sheet.SheetComposer;
import org.mingjian.rules.findings.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The homes of those who see a part: auditor, bureau, administrator. */
@Component
final class PersonalHomes {
    private final FindingQuery findings;
    private final FindingTables tables;
    private final ScoreSheetQuery sheets;
    private final SheetComposer composer;
    private final HealthQuery health;
    private final EvaluationQuery evaluations;

    PersonalHomes(
            FindingQuery findings,
            FindingTables tables,
            ScoreSheetQuery sheets,
            SheetComposer composer,
            HealthQuery health,
            EvaluationQuery evaluations) {
        this.findings = findings;
        this.tables = tables;
        this.sheets = sheets;
        this.composer = composer;
        this.health = health;
        this.evaluations = evaluations;
    }

    /** Findings that wait for verification first; the filters lead to the list of all. */
    Mono<Rendering> auditor(PageHeader header, Viewer viewer, MultiValueMap<String, String> parameters) {
        FindingFilter filter = new FindingFilter(
                null,
                parameters.getFirst("bureau"),
                parameters.getFirst("indicator"),
                Outcome.PENDING,
                parameters.getFirst("cursor"));
        return findings.findings(filter, viewer)
                .map(list -> PageFrame.page("home/auditor", header, tables.view(filter, list, "/findings")));
    }

    Mono<Rendering> bureau(PageHeader header, String period, Viewer viewer) {
        return Mono.justOrEmpty(viewer.bureau())
                .flatMap(code -> sheets.result(period, code, viewer))
                .flatMap(result -> composer.compose(result, Set.of()))
                .map(view -> PageFrame.page("home/bureau", header, view));
    }

    Mono<Rendering> admin(PageHeader header, Viewer viewer) {
        return Mono.zip(
                        health.health(viewer),
                        evaluations.evaluations(viewer).take(5).collectList())
                .map(both -> PageFrame.page("home/admin", header, new HealthView(both.getT1(), both.getT2())));
    }
}
