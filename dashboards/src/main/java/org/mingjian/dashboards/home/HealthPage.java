// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.home;

import org.mingjian.dashboards.evaluation.EvaluationQuery;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** How the installation is: the home of the administrator, under an address of its own, too. */
@Controller
final class HealthPage {
    private static final String PATH = "/admin/health";
    private static final int EVALUATIONS = 5;

    private final PageFrame frame;
    private final HealthQuery health;
    private final OperationQuery operation;
    private final EvaluationQuery evaluations;

    HealthPage(PageFrame frame, HealthQuery health, OperationQuery operation, EvaluationQuery evaluations) {
        this.frame = frame;
        this.health = health;
        this.operation = operation;
        this.evaluations = evaluations;
    }

    @GetMapping(PATH)
    Mono<Rendering> health(Viewer viewer) {
        Words words = frame.words();
        String title = words.of("home.admin");
        return page(
                        frame.header(title, viewer, PATH, null)
                                .withWay(new Breadcrumb(words.of("nav.overview"), "/"), Breadcrumb.here(title)),
                        viewer)
                .switchIfEmpty(PageFrame.absent());
    }

    /** Empty for everybody but the administrator. */
    Mono<Rendering> home(Viewer viewer) {
        return page(frame.header(frame.words().of("home.admin"), viewer, "/", NavItem.OVERVIEW), viewer);
    }

    private Mono<Rendering> page(PageHeader header, Viewer viewer) {
        return Mono.zip(
                        health.health(viewer),
                        operation.operation(viewer),
                        evaluations.evaluations(viewer).take(EVALUATIONS).collectList())
                .map(parts -> PageFrame.page(
                        "home/admin", header, new HealthView(parts.getT1(), parts.getT2(), parts.getT3())));
    }
}
