// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.calendar;

import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Link;
import org.mingjian.dashboards.page.NavItem;
import org.mingjian.dashboards.page.PageFrame;
import org.mingjian.dashboards.page.PeriodPicker;
import org.mingjian.dashboards.page.Viewer;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Twelve months and the deadline calculator; open to every reader. */
@Controller
final class CalendarPage {
    private static final int FIRST = 1990;
    private static final int LAST = 2099;

    private final PageFrame frame;
    private final DeadlineForm form;

    CalendarPage(PageFrame frame, DeadlineForm form) {
        this.frame = frame;
        this.form = form;
    }

    @GetMapping("/calendar/{year}")
    Mono<Rendering> calendar(
            @PathVariable int year,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "20") String workingDays,
            Viewer viewer) {
        if (year < FIRST || year > LAST) {
            return PageFrame.absent();
        }
        Words words = frame.words();
        String title = words.of("calendar.title", String.valueOf(year));
        PeriodPicker picker = new PeriodPicker(
                String.valueOf(year), words.of("period.year", String.valueOf(year)), year(year - 1), year(year + 1));
        return Mono.just(PageFrame.page(
                "calendar/page",
                frame.header(title, viewer, "/calendar/" + year, NavItem.RULES).withPeriod(picker),
                form.view(year, from.strip(), workingDays.strip())));
    }

    private @Nullable Link year(int year) {
        if (year < FIRST || year > LAST) {
            return null;
        }
        return new Link(frame.words().of("period.year", String.valueOf(year)), "/calendar/" + year);
    }
}
