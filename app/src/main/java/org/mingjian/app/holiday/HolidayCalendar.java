// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.holiday;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private volatile Current current = new Current(HolidayTable.china(), Map.of());

    HolidayCalendar(ArrangementRepository arrangements) {
        this.arrangements = arrangements;
    }

    private record Current(HolidayTable table, WorkingDays days, String digest, Map<Integer, String> uploaded) {
        Current(HolidayTable table, Map<Integer, String> uploaded) {
            this(table, new WorkingDays(table), table.digest(), uploaded);
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

    /**
     * The arrangement of a year as a file {@code evaluate} takes, canonical CSV: as uploaded, or the built-in days of the
     * year; empty where there is neither.
     */
    public Optional<String> arrangement(int year) {
        Current now = current;
        return Optional.ofNullable(now.uploaded().get(year))
                .or(() -> Optional.of(now.table().of(year))
                        .filter(table -> !table.days().isEmpty())
                        .map(HolidayTable::csv));
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
        Map<Integer, String> uploaded = new HashMap<>();
        for (ArrangementRepository.Arrangement one : stored) {
            table = table.with(one.year(), HolidayTable.read("arrangement of " + one.year(), one.csv()));
            uploaded.put(one.year(), one.csv());
        }
        if (!table.digest().equals(current.digest())) {
            current = new Current(table, Map.copyOf(uploaded));
        }
    }
}
