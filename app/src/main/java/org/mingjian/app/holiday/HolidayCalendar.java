// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.holiday;

import java.util.List;
import org.mingjian.app.platform.StartStep;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The holiday table in force: read when the server starts, and again after an upload. */
@Component
@Order(5)
public class HolidayCalendar implements StartStep {

    private final ArrangementRepository arrangements;
    private volatile Current current = new Current(HolidayTable.china());

    HolidayCalendar(ArrangementRepository arrangements) {
        this.arrangements = arrangements;
    }

    private record Current(HolidayTable table, WorkingDays days, String digest) {
        Current(HolidayTable table) {
            this(table, new WorkingDays(table), table.digest());
        }
    }

    public HolidayTable table() {
        return current.table();
    }

    public WorkingDays days() {
        return current.days();
    }

    public String digest() {
        return current.digest();
    }

    @Override
    public Mono<Void> run() {
        return refresh();
    }

    /** Reads what is stored; complete when it is in force. */
    public Mono<Void> refresh() {
        return arrangements.inForce().collectList().doOnNext(this::put).then();
    }

    private void put(List<ArrangementRepository.Arrangement> stored) {
        HolidayTable table = HolidayTable.china();
        for (ArrangementRepository.Arrangement one : stored) {
            table = table.with(one.year(), HolidayTable.read("arrangement of " + one.year(), one.csv()));
        }
        if (!table.digest().equals(current.digest())) {
            current = new Current(table);
        }
    }
}
