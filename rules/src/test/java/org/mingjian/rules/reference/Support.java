// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.rules.facts.Briefing;
import org.mingjian.rules.facts.DisclosureOffice;
import org.mingjian.rules.facts.HandlingGuide;
import org.mingjian.rules.facts.LeaderRole;
import org.mingjian.rules.facts.Regime;

/** BZ-01, BZ-02 and BZ-05: leaders, office and written systems. */
final class Support {

    private Support() {}

    static void briefings(Docket docket, Notebook notes) {
        LocalDate end = docket.past(docket.period().to()) ? docket.period().to() : docket.asOf();
        LocalDate newYear = LocalDate.of(end.getYear(), 1, 1);
        int months = (int) ChronoUnit.MONTHS.between(newYear, end.plusDays(1));
        int chief = docket.whole("BZ-01", "chiefBriefings") * months / 12 - held(docket, LeaderRole.CHIEF, end);
        int charge = docket.whole("BZ-01", "inChargeBriefings") * months / 12 - held(docket, LeaderRole.IN_CHARGE, end);
        boolean none = held(docket, LeaderRole.CHIEF, end) + held(docket, LeaderRole.IN_CHARGE, end) == 0;
        if ((chief > 0 || charge > 0 || none) && !docket.complete("briefings", newYear, end)) {
            return;
        }
        notes.ask();
        if (chief > 0) {
            notes.violated("CHIEF_TOO_FEW", String.valueOf(end.getYear()), chief);
        }
        if (charge > 0) {
            notes.violated("IN_CHARGE_TOO_FEW", String.valueOf(end.getYear()), charge);
        }
    }

    private static int held(Docket docket, LeaderRole role, LocalDate end) {
        return (int) docket.all(Briefing.class).stream()
                .filter(briefing -> briefing.leaderRole() == role)
                .filter(briefing -> briefing.heldOn().getYear() == end.getYear()
                        && !briefing.heldOn().isAfter(end))
                .count();
    }

    static void office(Docket docket, Notebook notes) {
        List<DisclosureOffice> offices = docket.all(DisclosureOffice.class);
        if (offices.isEmpty() && docket.complete("disclosure-offices")) {
            notes.violated("OFFICE_MISSING", "");
        }
        for (DisclosureOffice office : offices) {
            notes.ask();
            boolean filedLater = office.filedOn() != null && !docket.past(office.filedOn());
            Boolean filed = filedLater
                    ? Boolean.FALSE
                    : office.leaderFiled() == null && office.filedOn() != null ? Boolean.TRUE : office.leaderFiled();
            if (office.staffCount() != null && office.staffCount() < docket.whole("BZ-02", "minStaff")) {
                notes.violated("STAFF_MISSING", office.officeName());
            }
            if (Boolean.FALSE.equals(filed)) {
                notes.violated("LEADER_NOT_FILED", office.officeName());
            }
            if (office.staffCount() == null || filed == null) {
                notes.pending("DETAILS_UNKNOWN", office.officeName());
            }
        }
    }

    static void systems(Docket docket, Notebook notes) {
        List<String> written = docket.all(Regime.class).stream()
                .filter(regime -> regime.issuedOn() == null || docket.past(regime.issuedOn()))
                .map(regime -> regime.kind().name())
                .toList();
        int missing = (int) docket.codes("BZ-05", "requiredRegimes").stream()
                .filter(kind -> !written.contains(kind))
                .count();
        if (missing == 0) {
            notes.ask();
        } else if (docket.complete("regimes")) {
            notes.violated("REGIME_MISSING", "regimes", missing);
        }
        List<HandlingGuide> guides = docket.all(HandlingGuide.class).stream()
                .filter(guide -> guide.issuedOn() == null || docket.past(guide.issuedOn()))
                .toList();
        if (guides.isEmpty() && docket.complete("handling-guides")) {
            notes.violated("GUIDE_MISSING", "");
        }
        guides.stream()
                .max(Comparator.comparing(
                                (HandlingGuide guide) -> last(docket, guide).orElse(LocalDate.MIN))
                        .thenComparing(HandlingGuide::title))
                .ifPresent(guide -> guide(docket, notes, guide));
    }

    private static Optional<LocalDate> last(Docket docket, HandlingGuide guide) {
        return Stream.of(guide.issuedOn(), guide.updatedOn())
                .filter(docket::past)
                .max(LocalDate::compareTo);
    }

    private static void guide(Docket docket, Notebook notes, HandlingGuide guide) {
        notes.ask();
        Optional<LocalDate> last = last(docket, guide);
        if (last.isEmpty()) {
            notes.pending("GUIDE_UNDATED", guide.title());
        } else if (ChronoUnit.DAYS.between(last.get(), docket.asOf()) > docket.whole("BZ-05", "guideMaxAgeDays")) {
            notes.violated("GUIDE_STALE", guide.title());
        }
    }
}
