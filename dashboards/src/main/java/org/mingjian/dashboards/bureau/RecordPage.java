// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.bureau;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PageHeader;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.mingjian.rules.facts.FactColumn;
import org.mingjian.rules.facts.FactTypeDescription;
import org.mingjian.rules.facts.FactTypes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One dated row of a bureau in the register, as a form of the columns of its fact type. */
@Controller
final class RecordPage {
    private static final Set<String> TYPES =
            Set.of("bureau-existences", "group-assignments", "bureau-functions", "review-organs");

    private final PageFrame frame;
    private final BureauQuery query;
    private final RegisterEditing editing;

    RecordPage(PageFrame frame, BureauQuery query, RegisterEditing editing) {
        this.frame = frame;
        this.query = query;
        this.editing = editing;
    }

    @GetMapping("/bureaus/{code}/records/{type}")
    Mono<Rendering> form(@PathVariable String code, @PathVariable String type, Viewer viewer) {
        return page(code, type, Map.of(), List.of(), viewer);
    }

    @PostMapping("/bureaus/{code}/records/{type}")
    Mono<Rendering> record(
            @PathVariable String code, @PathVariable String type, ServerWebExchange exchange, Viewer viewer) {
        if (!RegisterEditing.open(viewer) || !TYPES.contains(type)) {
            return PageFrame.absent();
        }
        FactTypeDescription described = FactTypes.named(type).orElseThrow();
        return exchange.getFormData().flatMap(fields -> {
            Map<String, String> row = new LinkedHashMap<>(Map.of("bureau", code));
            described.columns().stream()
                    .map(FactColumn::name)
                    .filter(column -> !column.equals("bureau"))
                    .forEach(column -> row.put(
                            column,
                            Objects.requireNonNullElse(fields.getFirst(column), "")
                                    .strip()));
            return editing.record(type, row)
                    .flatMap(errors -> errors.isEmpty()
                            ? Mono.just(Rendering.redirectTo("/bureaus/" + code)
                                    .status(HttpStatus.SEE_OTHER)
                                    .build())
                            : page(code, type, row, errors, viewer));
        });
    }

    private Mono<Rendering> page(
            String code, String type, Map<String, String> row, List<FieldError> errors, Viewer viewer) {
        if (!RegisterEditing.open(viewer) || !TYPES.contains(type)) {
            return PageFrame.absent();
        }
        return query.bureau(code, viewer)
                .map(bureau -> PageFrame.page(
                        "bureau/record",
                        header(bureau, FactTypes.named(type).orElseThrow(), viewer),
                        RecordView.of(bureau, FactTypes.named(type).orElseThrow(), row, errors)))
                .switchIfEmpty(PageFrame.absent());
    }

    private PageHeader header(BureauRecord bureau, FactTypeDescription type, Viewer viewer) {
        Words words = frame.words();
        String code = bureau.entry().bureau().code();
        String title = words.register(type.name(), type.zh());
        return frame.header(title, viewer, "/bureaus/" + code + "/records/" + type.name(), NavItem.DATA)
                .withWay(
                        new Breadcrumb(words.of("nav.overview"), "/"),
                        new Breadcrumb(words.of("bureau"), "/bureaus"),
                        new Breadcrumb(bureau.entry().bureau().name(), "/bureaus/" + code),
                        Breadcrumb.here(title));
    }
}
