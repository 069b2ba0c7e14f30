// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.Viewer;
import org.mingjian.dashboards.calendar.ArrangementPlan;
import org.mingjian.rules.calendar.ArrangedDay;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Arrangements of holidays: what is in force, and the upload of a year's. */
@RestController
@RequestMapping("/api/v1/calendars")
@Tag(name = "calendars", description = "工作日历")
class CalendarApi {

    private final HolidayCalendar calendar;
    private final UploadArrangement upload;

    CalendarApi(HolidayCalendar calendar, UploadArrangement upload) {
        this.calendar = calendar;
        this.upload = upload;
    }

    @GetMapping("/{year}")
    @Operation(summary = "一年的放假安排")
    Map<String, @Nullable Object> year(@PathVariable int year) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("year", year);
        json.put("provisional", !calendar.table().covers(year));
        json.put("digest", calendar.digest());
        json.put(
                "items",
                calendar.table().days().stream()
                        .filter(day -> day.date().getYear() == year)
                        .map(CalendarApi::json)
                        .toList());
        json.put("next", null);
        return json;
    }

    @GetMapping(path = "/{year}.csv", produces = "text/csv")
    @Operation(summary = "一年的放假安排（CSV）", description = "可交给命令 evaluate --calendar 重算")
    String csv(@PathVariable int year) {
        return calendar.arrangement(year).orElseThrow(Refusal::notFound);
    }

    @PutMapping(
            path = "/{year}",
            consumes = {"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
    @Operation(summary = "上传一年的放假安排", description = "CSV 或 XLSX：日期、性质、节日、通知文号；dryRun=true 只预览。已发布的考核不变，复核中的重新计算")
    Mono<Map<String, @Nullable Object>> put(
            Viewer viewer,
            @PathVariable int year,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] file) {
        viewer.require(Role.OFFICE, Role.ADMIN);
        if (year < 1990 || year > 2099) {
            throw Refusal.notFound();
        }
        return (dryRun ? upload.plan(year, file) : upload.store(year, file, viewer.name())).map(CalendarApi::json);
    }

    private static Map<String, @Nullable Object> json(ArrangementPlan plan) {
        if (!plan.defects().isEmpty()) {
            throw Refusal.invalid(plan.defects().stream()
                    .map(defect -> new FieldProblem("", defect))
                    .toList());
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("year", plan.year());
        json.put("days", plan.days());
        json.put("moved", plan.moved());
        return json;
    }

    private static Map<String, Object> json(ArrangedDay day) {
        return Map.of(
                "date", day.date().toString(),
                "day", day.kind().name(),
                "name", day.holiday(),
                "source", List.copyOf(day.notices()));
    }
}
