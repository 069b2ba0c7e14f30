// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.rules.facts.BrokenLink;
import org.mingjian.rules.facts.BureauKind;
import org.mingjian.rules.facts.SiteProbe;

/** PT-05, and whether a week of attempts makes a veto: how often a site opens, and broken links. */
final class Probes {

    private Probes() {}

    static Map<String, TreeMap<LocalDate, SiteProbe>> bySite(Docket docket) {
        Map<String, TreeMap<LocalDate, SiteProbe>> bySite = new TreeMap<>();
        for (SiteProbe probe : docket.all(SiteProbe.class)) {
            if (docket.past(probe.on())) {
                bySite.computeIfAbsent(probe.site(), site -> new TreeMap<>()).put(probe.on(), probe);
            }
        }
        return bySite;
    }

    static void access(Docket docket, Notebook notes) {
        bySite(docket).forEach((site, days) -> {
            int attempts = 0;
            int failures = 0;
            for (SiteProbe probe : days.values()) {
                boolean counts = docket.counts(probe.on());
                attempts += counts ? probe.attempts() : 0;
                failures += counts ? probe.failures() : 0;
            }
            if (attempts >= docket.whole("PT-05", "minAttempts")) {
                notes.ask();
                if (share(failures, attempts, docket.figure("PT-05", "failureShare", docket.asOf()))
                        && !vetoed(docket, days)) {
                    notes.violated("UNREACHABLE", "site-probes/" + site);
                }
            }
        });
        for (BrokenLink link : docket.all(BrokenLink.class)) {
            LocalDate due = link.foundOn().plusDays(docket.whole("PT-05", "repairDays"));
            Deadline deadline = new Deadline(docket, due, link.fixedOn(), link.checkedOn());
            if (docket.past(link.foundOn()) && deadline.ofPeriod()) {
                notes.ask();
                if (deadline.broken()) {
                    notes.violated("LINK_BROKEN", "broken-links/" + link.id());
                } else if (deadline.state() == Deadline.State.UNDECIDED) {
                    notes.pending("LINK_UNDECIDED", "broken-links/" + link.id());
                }
            }
        }
    }

    /** A week bad enough for a veto is left to it, where the veto is asked of such a bureau. */
    private static boolean vetoed(Docket docket, TreeMap<LocalDate, SiteProbe> days) {
        return docket.bureau().kind() != BureauKind.PUBLIC_INSTITUTION
                && Boolean.TRUE.equals(failingWeek(docket, days));
    }

    /** Whether some full week that ends in the period fails; null where there is no full week. */
    static Boolean failingWeek(Docket docket, TreeMap<LocalDate, SiteProbe> days) {
        int length = docket.whole("VT-05", "probeDays");
        Boolean failing = null;
        for (LocalDate end : days.keySet()) {
            int attempts = 0;
            int failures = 0;
            int full = 0;
            for (LocalDate day = end.minusDays(length - 1L); !day.isAfter(end); day = day.plusDays(1)) {
                SiteProbe probe = days.get(day);
                if (probe != null && probe.attempts() >= docket.whole("VT-05", "dailyAttempts")) {
                    attempts += probe.attempts();
                    failures += probe.failures();
                    full++;
                }
            }
            if (full == length && docket.period().contains(end)) {
                failing = Boolean.TRUE.equals(failing)
                        || share(failures, attempts, docket.figure("VT-05", "failureShare", docket.asOf()));
            }
        }
        return failing;
    }

    private static boolean share(int part, int whole, String least) {
        return BigDecimal.valueOf(part).compareTo(new BigDecimal(least).multiply(BigDecimal.valueOf(whole))) >= 0;
    }
}
