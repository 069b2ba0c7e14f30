// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.platform;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.platform.SiteAccess.Matter;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Timeliness;
import org.mingjian.rules.facts.BrokenLink;
import org.mingjian.rules.facts.SiteProbe;
import org.mingjian.rules.scheme.Parameters;

/** Whether the bureau's sites open, over the whole period, and what became of each broken link. */
public final class AccessCases implements CaseFamily {

    private static final String INDICATOR = "PT-05";

    private final Parameters parameters;

    public AccessCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<SiteAccess> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<SiteAccess> links = facts.all(BrokenLink.class).stream().map(link -> link(link, facts));
        return Stream.concat(probesBySite(facts).values().stream().flatMap(this::site), links);
    }

    /** The probes of the period, by site, each site's by day. */
    public static Map<String, List<SiteProbe>> probesBySite(BureauFacts facts) {
        return facts.all(SiteProbe.class).stream()
                .filter(probe -> facts.question().period().contains(probe.on()))
                .collect(Collectors.groupingBy(SiteProbe::site, TreeMap::new, Collectors.toList()));
    }

    private Stream<SiteAccess> site(List<SiteProbe> probes) {
        Outage whole = Outage.sum(probes);
        if (whole.attempts() < parameters.whole(INDICATOR, "minAttempts")) {
            return Stream.empty();
        }
        BigDecimal share = parameters.decimal(INDICATOR, "failureShare");
        boolean vetoed = Outage.worst(probes, parameters)
                .filter(week -> week.vetoed(parameters))
                .isPresent();
        SiteProbe first = probes.get(0);
        return Stream.of(new SiteAccess(
                "site-probes/" + first.site(),
                Matter.SITE,
                first.site(),
                whole.from(),
                whole.to(),
                null,
                whole.attempts(),
                whole.failures(),
                whole.reaches(share) && !vetoed,
                Timeliness.IN_TIME,
                null,
                first.source()));
    }

    private SiteAccess link(BrokenLink link, BureauFacts facts) {
        var due = link.foundOn().plusDays(parameters.whole(INDICATOR, "repairDays"));
        Timeliness repair = Timeliness.of(due, link.fixedOn(), link.checkedOn(), facts);
        return new SiteAccess(
                "broken-links/" + link.id(),
                Matter.LINK,
                link.target(),
                link.foundOn(),
                due,
                facts.known(link.fixedOn()),
                0,
                0,
                repair.missed(),
                repair,
                link.page(),
                link.source());
    }
}
