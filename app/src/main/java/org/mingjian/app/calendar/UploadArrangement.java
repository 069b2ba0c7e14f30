// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.calendar;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.audit.AuditEntry;
import org.mingjian.app.audit.AuditTrail;
import org.mingjian.app.evaluation.RunEvaluation;
import org.mingjian.app.holiday.ArrangementRepository;
import org.mingjian.app.holiday.ArrangementRepository.Moved;
import org.mingjian.app.holiday.HolidayCalendar;
import org.mingjian.dashboards.calendar.ArrangementDesk;
import org.mingjian.dashboards.calendar.ArrangementLog;
import org.mingjian.dashboards.calendar.ArrangementPlan;
import org.mingjian.rules.calendar.CalendarDay;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Puts a year's arrangement of holidays in force. Evaluations that are published stay as they are; those in review are asked
 * again, and the log says which open deadlines fell on another day.
 */
@Component
class UploadArrangement implements ArrangementDesk {

    private final HolidayCalendar calendar;
    private final ArrangementRepository arrangements;
    private final OpenDeadlines deadlines;
    private final RunEvaluation run;
    private final AuditTrail trail;
    private final TransactionalOperator transaction;

    UploadArrangement(
            HolidayCalendar calendar,
            ArrangementRepository arrangements,
            OpenDeadlines deadlines,
            RunEvaluation run,
            AuditTrail trail,
            TransactionalOperator transaction) {
        this.calendar = calendar;
        this.arrangements = arrangements;
        this.deadlines = deadlines;
        this.run = run;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public Mono<ArrangementPlan> plan(int year, byte[] file) {
        List<String> defects = new ArrayList<>();
        HolidayTable table = read(year, file, defects);
        if (table == null) {
            return Mono.just(new ArrangementPlan(year, "", List.of(), List.of(), defects));
        }
        HolidayTable after = calendar.table().with(year, table);
        return deadlines
                .moved(calendar.table(), after)
                .map(moved -> new ArrangementPlan(year, table.csv(), days(year, after), shown(moved), List.of()));
    }

    @Override
    public Mono<ArrangementPlan> store(int year, byte[] file, String account) {
        HolidayTable before = calendar.table();
        return plan(year, file).flatMap(plan -> {
            if (!plan.defects().isEmpty() || plan.days().isEmpty()) {
                return Mono.just(plan);
            }
            HolidayTable after = before.with(year, HolidayTable.read("arrangement", plan.csv()));
            return deadlines
                    .moved(before, after)
                    .flatMap(moved -> arrangements
                            .add(year, plan.csv(), account)
                            .flatMap(id -> arrangements.log(id, moved).thenReturn(id))
                            .delayUntil(id -> trail.record(new AuditEntry(
                                    "calendar.upload", "calendar/" + year, null, null, days(year, after), null)))
                            .as(transaction::transactional))
                    .flatMap(id -> calendar.refresh().then(askAgain(id, account)))
                    .thenReturn(plan);
        });
    }

    private Mono<Void> askAgain(long arrangement, String account) {
        return run.startOpenAgain(account)
                .concatMap(evaluation -> arrangements.recounted(arrangement, evaluation))
                .then();
    }

    @Override
    public Flux<ArrangementLog> log(int year) {
        return arrangements
                .of(year)
                .concatMap(one -> Mono.zip(
                                arrangements.moved(one.id()).collectList(),
                                arrangements.recounted(one.id()).collectList())
                        .map(parts -> new ArrangementLog(
                                one.version(), one.by(), one.at(), shown(parts.getT1()), parts.getT2())));
    }

    private static @Nullable HolidayTable read(int year, byte[] file, List<String> defects) {
        try {
            List<ArrangementDay> days = ArrangementFile.read(file);
            if (days.isEmpty()) {
                defects.add(Arrangements.WORDS.say("EMPTY"));
                return null;
            }
            return Arrangements.of(year, days, defects);
        } catch (IOException unreadable) {
            defects.add(String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    /** Days that are worked, or of another nature, under one calendar and not the other. */
    private List<ArrangementPlan.Day> days(int year, HolidayTable after) {
        WorkingDays old = calendar.days();
        WorkingDays fresh = new WorkingDays(after);
        List<ArrangementPlan.Day> days = new ArrayList<>();
        LocalDate last = LocalDate.of(year, 12, 31);
        for (LocalDate day = LocalDate.of(year - 1, 12, 1); !day.isAfter(last); day = day.plusDays(1)) {
            CalendarDay before = old.day(day);
            CalendarDay now = fresh.day(day);
            if (before.nature() != now.nature() || !before.notices().equals(now.notices())) {
                days.add(new ArrangementPlan.Day(day, before.nature(), now.nature(), now.holiday()));
            }
        }
        return days;
    }

    private static List<ArrangementPlan.Moved> shown(List<Moved> moved) {
        return moved.stream()
                .map(one ->
                        new ArrangementPlan.Moved(one.bureau(), one.kind(), one.subject(), one.before(), one.after()))
                .toList();
    }
}
