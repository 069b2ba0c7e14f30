// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Breadcrumb;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PeriodPicker;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.multipart.FilePart;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Twelve months and the deadline calculator, open to every reader; and the upload of a year's arrangement. */
@Controller
final class CalendarPage {
    private static final int FIRST = 1990;
    private static final int LAST = 2099;
    private static final int LARGEST = 1 << 20;

    private final PageFrame frame;
    private final DeadlineForm form;
    private final ArrangementDesk desk;

    CalendarPage(PageFrame frame, DeadlineForm form, ArrangementDesk desk) {
        this.frame = frame;
        this.form = form;
        this.desk = desk;
    }

    @GetMapping("/calendar/{year}")
    Mono<Rendering> calendar(@PathVariable int year, @ModelAttribute DeadlineAsk ask, Viewer viewer) {
        if (year < FIRST || year > LAST) {
            return PageFrame.absent();
        }
        Words words = frame.words();
        String title = words.of("calendar.title", String.valueOf(year));
        PeriodPicker picker = new PeriodPicker(
                String.valueOf(year), words.of("period.year", String.valueOf(year)), year(year - 1), year(year + 1));
        CalendarView view = form.view(year, ask);
        return arrangement(year, null, viewer)
                .map(arrangement -> Rendering.view("calendar/page")
                        .modelAttribute(
                                "header",
                                frame.header(title, viewer, "/calendar/" + year, NavItem.RULES)
                                        .withPeriod(picker))
                        .modelAttribute("view", view)
                        .modelAttribute("arrangement", arrangement)
                        .build());
    }

    @PostMapping(path = "/calendar/{year}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Mono<Rendering> preview(@PathVariable int year, ServerWebExchange exchange, Viewer viewer) {
        if (!ArrangementDesk.open(viewer) || year < FIRST || year > LAST) {
            return PageFrame.absent();
        }
        return exchange.getMultipartData()
                .flatMap(parts -> parts.getFirst("file") instanceof FilePart file
                        ? DataBufferUtils.join(file.content(), LARGEST)
                                .map(CalendarPage::bytes)
                                .defaultIfEmpty(new byte[0])
                        : Mono.just(new byte[0]))
                .flatMap(file -> desk.plan(year, file))
                .flatMap(plan -> plan(plan, viewer));
    }

    @PostMapping("/calendar/{year}/arrangement")
    Mono<Rendering> store(@PathVariable int year, ServerWebExchange exchange, Viewer viewer) {
        if (!ArrangementDesk.open(viewer) || year < FIRST || year > LAST) {
            return PageFrame.absent();
        }
        return exchange.getFormData()
                .map(fields ->
                        Objects.requireNonNullElse(fields.getFirst("csv"), "").getBytes(StandardCharsets.UTF_8))
                .flatMap(csv -> desk.store(year, csv, viewer.name()))
                .flatMap(plan -> plan.defects().isEmpty()
                        ? Mono.just(Rendering.redirectTo("/calendar/" + year + "#log")
                                .status(HttpStatus.SEE_OTHER)
                                .build())
                        : plan(plan, viewer));
    }

    private Mono<Rendering> plan(ArrangementPlan plan, Viewer viewer) {
        Words words = frame.words();
        String title = words.of("arrangement.title", String.valueOf(plan.year()));
        return arrangement(plan.year(), plan, viewer)
                .map(view -> PageFrame.page(
                        "calendar/arrangement",
                        frame.header(title, viewer, "/calendar/" + plan.year(), NavItem.RULES)
                                .withWay(
                                        new Breadcrumb(words.of("nav.overview"), "/"),
                                        new Breadcrumb(
                                                words.of("calendar.title", String.valueOf(plan.year())),
                                                "/calendar/" + plan.year()),
                                        Breadcrumb.here(title)),
                        view));
    }

    private Mono<ArrangementView> arrangement(int year, @Nullable ArrangementPlan plan, Viewer viewer) {
        return viewer.seesAll()
                ? desk.log(year)
                        .collectList()
                        .map(log -> new ArrangementView(year, plan, log, ArrangementDesk.open(viewer)))
                : Mono.just(new ArrangementView(year, plan, List.of(), false));
    }

    private static byte[] bytes(DataBuffer buffer) {
        byte[] bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private @Nullable Link year(int year) {
        if (year < FIRST || year > LAST) {
            return null;
        }
        return new Link(frame.words().of("period.year", String.valueOf(year)), "/calendar/" + year);
    }
}
