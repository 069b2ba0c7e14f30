// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.app.platform.problem.FieldProblem;
import org.mingjian.app.platform.problem.Refusal;
import org.mingjian.rules.calendar.DeadlineTrace;
import org.mingjian.rules.calendar.StatutoryClock;
import org.mingjian.rules.calendar.StatutoryTerm;
import org.mingjian.rules.calendar.TraceDay;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The due date of a term of working days, with the count day by day. */
@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines", description = "期限计算")
class DeadlineApi {

    private static final int LONGEST = 250;

    private final HolidayCalendar calendar;

    DeadlineApi(HolidayCalendar calendar) {
        this.calendar = calendar;
    }

    @GetMapping
    @Operation(summary = "计算到期日", description = "起算日当日不计；调休上班日计入；未公布放假安排的年度为暂计")
    Map<String, @Nullable Object> deadline(@RequestParam String from, @RequestParam int workingDays) {
        if (workingDays < 1 || workingDays > LONGEST) {
            throw Refusal.invalid(List.of(new FieldProblem("workingDays", "工作日数应在 1 至 " + LONGEST + " 之间")));
        }
        DeadlineTrace trace = trace(day(from), workingDays);
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("from", from);
        json.put("workingDays", workingDays);
        json.put("dueOn", trace.deadline().due().date().toString());
        json.put("provisional", trace.deadline().due().provisional());
        json.put("notices", trace.notices());
        json.put("days", trace.days().stream().map(DeadlineApi::json).toList());
        return json;
    }

    private DeadlineTrace trace(LocalDate from, int workingDays) {
        try {
            return new StatutoryClock(calendar.days()).trace(StatutoryTerm.of(from, workingDays));
        } catch (IllegalArgumentException outside) {
            throw Refusal.invalid(List.of(new FieldProblem("from", "日期超出可计算的范围（1990 年至 2100 年）")));
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw Refusal.invalid(List.of(new FieldProblem("from", "日期应写作 2026-09-30 的形式，现为“" + text + "”")));
        }
    }

    private static Map<String, @Nullable Object> json(TraceDay day) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("date", day.date().toString());
        json.put("kind", day.kind().name());
        json.put("number", day.number());
        json.put("nature", day.day().nature().name());
        json.put("holiday", day.day().holiday());
        return json;
    }
}
