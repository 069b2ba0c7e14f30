// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.support;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Briefing;
import org.mingjian.rules.facts.LeaderRole;
import org.mingjian.rules.scheme.Parameters;

/**
 * The briefings of a year. Rows show what was held; that nothing more was held is known only from a register declared
 * complete since New Year.
 */
public final class BriefingCases implements CaseFamily {

    private static final String INDICATOR = "BZ-01";

    private final Parameters parameters;

    public BriefingCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<BriefingYear> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        YearSoFar year = YearSoFar.of(facts);
        List<Briefing> held = facts.all(Briefing.class).stream()
                .filter(briefing -> year.contains(briefing.heldOn()))
                .toList();
        boolean complete = facts.complete("briefings", year.newYear(), year.end());
        BriefingYear briefings = new BriefingYear(
                year.year(),
                count(held, LeaderRole.CHIEF),
                year.dueOf(parameters.whole(INDICATOR, "chiefBriefings")),
                count(held, LeaderRole.IN_CHARGE),
                year.dueOf(parameters.whole(INDICATOR, "inChargeBriefings")),
                held.stream()
                        .map(Briefing::source)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        boolean lacking = briefings.chiefLacking() > 0 || briefings.inChargeLacking() > 0;
        return !complete && (held.isEmpty() || lacking) ? Stream.empty() : Stream.of(briefings);
    }

    private static int count(List<Briefing> held, LeaderRole role) {
        return (int)
                held.stream().filter(briefing -> briefing.leaderRole() == role).count();
    }
}
