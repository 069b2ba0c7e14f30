// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.holiday;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjian.app.platform.StartStep;
import org.mingjian.app.platform.node.Announcements;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.calendar.WorkingDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The holiday table in force: read when the server starts, and again after an upload. */
@Component
@Order(5)
public class HolidayCalendar implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(HolidayCalendar.class);
    private static final String TOPIC = "holidays";

    private final ArrangementRepository arrangements;
    private final Announcements announcements;
    private volatile Current current = new Current(HolidayTable.china(), Map.of());

    HolidayCalendar(ArrangementRepository arrangements, Announcements announcements) {
        this.arrangements = arrangements;
        this.announcements = announcements;
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
        Flux.merge(announcements.heard(TOPIC), announcements.gaps())
                .onBackpressureLatest()
                .concatMap(told -> read().onErrorResume(fault -> {
                    log.warn("the holiday table was not read anew", fault);
                    return Mono.empty();
                }))
                .subscribe();
        return read();
    }

    /** Reads what is stored; complete when it is in force here. The other nodes are told to do the same. */
    public Mono<Void> refresh() {
        return read().then(announcements.say(TOPIC, ""));
    }

    private Mono<Void> read() {
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
