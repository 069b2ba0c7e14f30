// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.mingjian.rules.facts.Document;
import org.mingjian.rules.facts.KeyArea;

/** ZD-01: how much is published in every field of work of the year, and how long nothing. */
final class KeyAreas {

    private final Docket docket;
    private final KeyArea area;
    private final LocalDate first;
    private final LocalDate last;

    private KeyAreas(Docket docket, KeyArea area) {
        this.docket = docket;
        this.area = area;
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        last = area.endsOn() != null && area.endsOn().isBefore(end) ? area.endsOn() : end;
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        first = area.startsOn() != null && area.startsOn().isAfter(newYear) ? area.startsOn() : newYear;
    }

    static void upkeep(Docket docket, Notebook notes) {
        for (KeyArea area : docket.all(KeyArea.class)) {
            boolean over = area.endsOn() != null
                    && area.endsOn().isBefore(docket.period().from());
            KeyAreas asked = new KeyAreas(docket, area);
            boolean begun = !asked.first.isAfter(asked.last);
            if (!over && begun && (area.yearlyItems() != null || area.cadenceDays() != null)) {
                notes.ask();
                asked.judge(notes);
            }
        }
    }

    private void judge(Notebook notes) {
        List<Document> own = docket.all(Document.class).stream()
                .filter(document -> area.code().equals(document.keyArea()))
                .toList();
        List<LocalDate> days = own.stream()
                .map(this::day)
                .filter(day -> docket.past(day) && !day.isBefore(first) && !day.isAfter(last))
                .toList();
        boolean certain =
                own.stream().allMatch(document -> day(document) != null) && docket.complete("documents", first, last);
        LocalDate whole =
                first.getDayOfMonth() == 1 ? first : first.plusMonths(1).withDayOfMonth(1);
        int months = Math.max(0, (int) ChronoUnit.MONTHS.between(whole, last.plusDays(1)));
        int required = area.yearlyItems() == null ? 0 : area.yearlyItems() * months / 12;
        boolean few = days.size() < required;
        if ((few || overdue(days)) && !certain) {
            notes.pending("ITEMS_UNCERTAIN", area.code());
        } else if (few) {
            notes.violated("CONTENT_MISSING", area.code());
        } else if (overdue(days)) {
            notes.violated("UPDATE_OVERDUE", area.code());
        }
    }

    private LocalDate day(Document document) {
        boolean seen = docket.past(document.firstSeenOn());
        return document.publishedOn() == null && seen ? document.firstSeenOn() : document.publishedOn();
    }

    /** A time too long that ran over in this period, or that still runs at its end. */
    private boolean overdue(List<LocalDate> days) {
        if (area.cadenceDays() == null) {
            return false;
        }
        LocalDate before = first;
        for (LocalDate day : new TreeSet<>(days)) {
            LocalDate over = before.plusDays(area.cadenceDays() + 1L);
            if (day.compareTo(over) >= 0 && !over.isBefore(docket.period().from())) {
                return true;
            }
            before = day;
        }
        return ChronoUnit.DAYS.between(before, last) > area.cadenceDays();
    }
}
