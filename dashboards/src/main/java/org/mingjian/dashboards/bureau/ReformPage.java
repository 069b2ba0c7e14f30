// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.BureauReformKind;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A reform of bureaus in one step: fill in, look at what changes, confirm. */
@Controller
final class ReformPage {
    private static final String PATH = "/bureaus/reforms";

    private final PageFrame frame;
    private final BureauQuery query;
    private final RegisterEditing editing;

    ReformPage(PageFrame frame, BureauQuery query, RegisterEditing editing) {
        this.frame = frame;
        this.query = query;
        this.editing = editing;
    }

    @GetMapping(PATH)
    Mono<Rendering> form(@RequestParam(defaultValue = "") List<String> from, Viewer viewer) {
        return RegisterEditing.open(viewer)
                ? page(new ReformForm(BureauReformKind.RENAME.name(), "", "", from, ""), null, viewer)
                : PageFrame.absent();
    }

    @PostMapping(PATH)
    Mono<Rendering> reform(ServerWebExchange exchange, Viewer viewer) {
        if (!RegisterEditing.open(viewer)) {
            return PageFrame.absent();
        }
        return exchange.getFormData().flatMap(fields -> {
            ReformForm reform = read(fields);
            Mono<ReformPlan> plan = fields.containsKey("confirmed") ? editing.carryOut(reform) : editing.plan(reform);
            return plan.flatMap(
                    answer -> fields.containsKey("confirmed") && answer.errors().isEmpty()
                            ? Mono.just(Rendering.redirectTo("/bureaus/" + last(answer))
                                    .status(HttpStatus.SEE_OTHER)
                                    .build())
                            : page(reform, answer, viewer));
        });
    }

    /** The reform is written last, under the bureau it ends in. */
    private static String last(ReformPlan plan) {
        return plan.rows().get(plan.rows().size() - 1).bureau();
    }

    private Mono<Rendering> page(ReformForm reform, @Nullable ReformPlan plan, Viewer viewer) {
        Words words = frame.words();
        PageHeader header = frame.header(words.of("reform.title"), viewer, PATH, NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("bureau"), "/bureaus"),
                        Breadcrumb.here(words.of("reform.title")));
        return query.register(null, viewer)
                .map(register -> PageFrame.page("bureau/reform", header, new ReformView(reform, plan, register)));
    }

    private static ReformForm read(MultiValueMap<String, String> fields) {
        return new ReformForm(
                field(fields, "kind"),
                field(fields, "effectiveOn"),
                field(fields, "basis"),
                Objects.requireNonNullElse(fields.get("from"), List.of()),
                Objects.requireNonNullElse(fields.getFirst("to"), ""));
    }

    private static String field(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "").strip();
    }
}
