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
import org.mingjian.rules.facts.BureauKind;
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
        return Stream.concat(probesBySite(facts).values().stream().flatMap(probes -> site(probes, facts)), links);
    }

    /** The probes by site, each site's by day, those before the period too: a week may begin there. */
    public static Map<String, List<SiteProbe>> probesBySite(BureauFacts facts) {
        return facts.all(SiteProbe.class).stream()
                .collect(Collectors.groupingBy(SiteProbe::site, TreeMap::new, Collectors.toList()));
    }

    private Stream<SiteAccess> site(List<SiteProbe> known, BureauFacts facts) {
        List<SiteProbe> probes = known.stream()
                .filter(probe -> facts.question().period().contains(probe.on()))
                .toList();
        int attempts = probes.stream().mapToInt(SiteProbe::attempts).sum();
        if (probes.isEmpty() || attempts < parameters.whole(INDICATOR, "minAttempts")) {
            return Stream.empty();
        }
        Outage whole = Outage.sum(probes);
        BigDecimal share = parameters.decimal(INDICATOR, "failureShare");
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
                whole.reaches(share) && !leftToVeto(known, facts),
                Timeliness.IN_TIME,
                null,
                first.source()));
    }

    /** A week bad enough for the veto is left to it; the veto is on sites of government, not of public institutions. */
    private boolean leftToVeto(List<SiteProbe> known, BureauFacts facts) {
        return facts.bureau().kind() != BureauKind.PUBLIC_INSTITUTION
                && Outage.worst(known, facts.question().period(), parameters)
                        .filter(week -> week.vetoed(parameters))
                        .isPresent();
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
