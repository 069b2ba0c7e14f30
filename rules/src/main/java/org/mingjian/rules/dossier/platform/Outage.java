// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjian.rules.facts.SiteProbe;
import org.mingjian.rules.scheme.Parameters;
import org.mingjian.rules.scheme.PeriodDates;

/**
 * A week of attempts to open a site, and how many failed, 国办秘函〔2019〕19号 “站点无法访问”.
 *
 * @param to last of its days, every one of which was tried often enough
 */
public record Outage(LocalDate from, LocalDate to, int attempts, int failures) {

    private static final String VETO = "VT-05";

    /**
     * The week with the largest share of failures among those that end in the period; the earliest of equals; empty where
     * no week was tried throughout.
     */
    public static Optional<Outage> worst(List<SiteProbe> ofOneSite, PeriodDates period, Parameters parameters) {
        int days = parameters.whole(VETO, "probeDays");
        int daily = parameters.whole(VETO, "dailyAttempts");
        List<SiteProbe> tried = ofOneSite.stream()
                .filter(probe -> probe.attempts() >= daily)
                .sorted(Comparator.comparing(SiteProbe::on))
                .toList();
        List<Outage> weeks = new ArrayList<>();
        for (int last = days - 1; last < tried.size(); last++) {
            List<SiteProbe> week = tried.subList(last - days + 1, last + 1);
            LocalDate to = week.get(days - 1).on();
            if (period.contains(to) && week.get(0).on().plusDays(days - 1L).equals(to)) {
                weeks.add(sum(week));
            }
        }
        return weeks.stream().reduce((worse, next) -> next.worseThan(worse) ? next : worse);
    }

    static Outage sum(List<SiteProbe> probes) {
        return new Outage(
                probes.get(0).on(),
                probes.get(probes.size() - 1).on(),
                probes.stream().mapToInt(SiteProbe::attempts).sum(),
                probes.stream().mapToInt(SiteProbe::failures).sum());
    }

    /** Whether failures are at least this share of the attempts. */
    public boolean reaches(BigDecimal share) {
        return BigDecimal.valueOf(failures).compareTo(share.multiply(BigDecimal.valueOf(attempts))) >= 0;
    }

    /** Whether the veto on unreachable sites speaks of it. */
    public boolean vetoed(Parameters parameters) {
        return reaches(parameters.decimal(VETO, "failureShare"));
    }

    private boolean worseThan(Outage other) {
        return (long) failures * other.attempts > (long) other.failures * attempts;
    }
}
