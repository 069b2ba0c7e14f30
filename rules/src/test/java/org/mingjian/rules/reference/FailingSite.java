// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.facts.Letter;
import org.mingjian.rules.facts.PortalColumn;
import org.mingjian.rules.facts.ServiceItem;
import org.mingjian.rules.facts.SiteCheck;

/** VT-05: every condition under which a site counts as failing. */
final class FailingSite {

    private static final Set<ColumnKind> CORE = Set.of(ColumnKind.NEWS, ColumnKind.NOTICES, ColumnKind.POLICIES);

    private FailingSite() {}

    static void conditions(Docket docket, Notebook notes) {
        Probes.bySite(docket).forEach((site, days) -> {
            Boolean failing = Probes.failingWeek(docket, days);
            if (failing != null) {
                notes.ask();
                proposeIf(notes, failing, "UNREACHABLE", "/" + site);
            }
        });
        looks(docket, notes);
        columns(docket, notes);
        docket.all(Letter.class).forEach(letter -> letter(docket, notes, letter));
        guides(docket, notes);
    }

    private static void looks(Docket docket, Notebook notes) {
        for (SiteCheck check : SiteChecks.last(
                docket, look -> docket.period().contains(look.checkedOn()) && docket.past(look.homeUpdatedOn()))) {
            notes.ask();
            boolean stale = ChronoUnit.DAYS.between(check.homeUpdatedOn(), check.checkedOn())
                    > docket.whole("VT-05", "homeDays");
            proposeIf(notes, stale, "HOME_STALE", "/" + check.site());
        }
        for (SiteCheck check : SiteChecks.last(
                docket, look -> docket.period().contains(look.checkedOn()) && look.consultationChannel() != null)) {
            notes.ask();
            proposeIf(notes, !check.consultationChannel(), "NO_CONSULTATION", "/" + check.site());
        }
    }

    private static void columns(Docket docket, Notebook notes) {
        int core = 0;
        int stale = 0;
        int empty = 0;
        for (PortalColumn column : docket.all(PortalColumn.class)) {
            if (column.checkedOn() == null || !docket.counts(column.checkedOn())) {
                continue;
            }
            notes.ask();
            if (Integer.valueOf(0).equals(column.itemCount())) {
                empty++;
            } else if (column.kind() != ColumnKind.OTHER
                    && docket.past(column.lastPublishedOn())
                    && ChronoUnit.DAYS.between(column.lastPublishedOn(), column.checkedOn())
                            > docket.whole("PT-03", column.kind().name().toLowerCase() + "Days")) {
                stale++;
                core += CORE.contains(column.kind()) ? 1 : 0;
            }
        }
        proposeIf(notes, core >= docket.whole("VT-05", "staleCoreColumns"), "CORE_COLUMNS_STALE", "");
        proposeIf(notes, stale >= docket.whole("VT-05", "staleColumns"), "COLUMNS_STALE", "");
        proposeIf(notes, empty >= docket.whole("VT-05", "emptyColumns"), "COLUMNS_EMPTY", "");
    }

    private static void letter(Docket docket, Notebook notes, Letter letter) {
        LocalDate due = letter.receivedOn().plusMonths(docket.whole("VT-05", "letterMonths"));
        LocalDate end = docket.asOf();
        if (!Boolean.TRUE.equals(letter.valid()) || !docket.counts(due.plusDays(1))) {
            return;
        }
        boolean answered = docket.past(letter.repliedOn());
        boolean known = letter.repliedOn() != null || docket.complete("letters", letter.receivedOn(), end);
        if (answered || known) {
            notes.ask();
            proposeIf(notes, !answered, "LETTER_UNANSWERED", "/" + letter.id());
        }
    }

    private static void guides(Docket docket, Notebook notes) {
        List<ServiceItem> checked = docket.all(ServiceItem.class).stream()
                .filter(item -> !item.elements().isEmpty())
                .filter(item -> item.checkedOn() != null && docket.counts(item.checkedOn()))
                .toList();
        if (checked.isEmpty()) {
            return;
        }
        notes.ask();
        int useless = (int) checked.stream()
                .filter(item -> Powers.missing(docket, "ZD-04", item) >= docket.whole("VT-05", "missingElements"))
                .count();
        int many = docket.whole("VT-05", "uselessGuides");
        int all = docket.all(ServiceItem.class).size();
        boolean every = all < many && useless == all && docket.complete("service-items");
        proposeIf(notes, useless >= many || every, "GUIDES_USELESS", "");
    }

    private static void proposeIf(Notebook notes, boolean holds, String reason, String of) {
        if (holds) {
            notes.pending(reason, reason + of);
        }
    }
}
