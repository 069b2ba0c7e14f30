// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.HandlingGuide;
import org.mingjian.rules.facts.Regime;
import org.mingjian.rules.facts.RegimeKind;
import org.mingjian.rules.scheme.Parameters;

/** The written systems of disclosure work, and the instructions for handling requests. */
public final class RegimeCases implements CaseFamily {

    private static final String INDICATOR = "BZ-05";

    private final Parameters parameters;

    public RegimeCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<RegimeUpkeep> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        return Stream.concat(regimes(facts), guide(facts));
    }

    /** Which systems are missing is known only from a complete register; that none is, from the rows. */
    private Stream<RegimeUpkeep> regimes(BureauFacts facts) {
        List<RegimeKind> there = facts.all(Regime.class).stream()
                .filter(regime -> !facts.isLater(regime.issuedOn()))
                .map(Regime::kind)
                .toList();
        List<RegimeKind> missing = parameters.codes(INDICATOR, "requiredRegimes").stream()
                .map(RegimeKind::valueOf)
                .filter(kind -> !there.contains(kind))
                .toList();
        boolean known = missing.isEmpty() || facts.complete("regimes");
        return known ? Stream.of(RegimeUpkeep.regimes(missing)) : Stream.empty();
    }

    private Stream<RegimeUpkeep> guide(BureauFacts facts) {
        int maxAgeDays = parameters.whole(INDICATOR, "guideMaxAgeDays");
        List<HandlingGuide> guides = facts.all(HandlingGuide.class).stream()
                .filter(guide -> !facts.isLater(guide.issuedOn()))
                .toList();
        if (guides.isEmpty()) {
            return facts.complete("handling-guides") ? Stream.of(RegimeUpkeep.noGuide()) : Stream.empty();
        }
        HandlingGuide newest = guides.stream()
                .max(Comparator.comparing(
                                (HandlingGuide guide) -> lastUpdate(guide, facts),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(HandlingGuide::title))
                .orElseThrow();
        return Stream.of(RegimeUpkeep.guide(newest, lastUpdate(newest, facts), facts.asOf(), maxAgeDays));
    }

    private static @Nullable LocalDate lastUpdate(HandlingGuide guide, BureauFacts facts) {
        return Stream.of(
                        Optional.ofNullable(facts.known(guide.issuedOn())),
                        Optional.ofNullable(facts.known(guide.updatedOn())))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
