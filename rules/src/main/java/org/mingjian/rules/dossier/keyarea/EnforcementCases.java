// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.EnforcementDecision;
import org.mingjian.rules.facts.EnforcementElement;
import org.mingjian.rules.facts.EnforcementKind;
import org.mingjian.rules.facts.EnforcementProfile;
import org.mingjian.rules.scheme.Parameters;

/** What is published before enforcement, each decision that must be published, each that must be withdrawn. */
public final class EnforcementCases implements CaseFamily {

    private static final String INDICATOR = "ZD-06";

    /** Permits and penalties: the shorter term, and the credit system. */
    private static final Set<EnforcementKind> PROMPT = EnumSet.of(EnforcementKind.PERMIT, EnforcementKind.PENALTY);

    private final Parameters parameters;
    private final WorkingDays calendar;

    public EnforcementCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
    }

    @Override
    public Stream<EnforcementDisclosure> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        Stream<EnforcementDisclosure> decisions = facts.all(EnforcementDecision.class).stream()
                .filter(decision -> facts.known(decision.madeOn()) != null)
                .flatMap(decision -> Stream.of(publication(decision, facts), withdrawal(decision, facts)))
                .flatMap(Optional::stream);
        return Stream.concat(profile(facts).stream(), decisions);
    }

    private Optional<EnforcementDisclosure> profile(BureauFacts facts) {
        List<EnforcementElement> required = parameters.codes(INDICATOR, "requiredElements").stream()
                .map(EnforcementElement::valueOf)
                .toList();
        return facts.all(EnforcementProfile.class).stream()
                .max(Comparator.<EnforcementProfile>comparingInt(profile ->
                                EnforcementDisclosure.seen(profile, facts).size())
                        .thenComparing(EnforcementProfile::url))
                .map(profile -> EnforcementDisclosure.of(profile, required, facts))
                .or(() -> facts.complete("enforcement-profiles")
                        ? Optional.of(EnforcementDisclosure.none(required))
                        : Optional.empty());
    }

    private Optional<EnforcementDisclosure> publication(EnforcementDecision decision, BureauFacts facts) {
        boolean prompt = PROMPT.contains(decision.kind());
        String name = prompt ? "promptWorkingDays" : "otherWorkingDays";
        int term = parameters.whole(INDICATOR, name, decision.madeOn());
        Promptness publication = Promptness.workingDays(
                calendar, decision.madeOn(), term, decision.publishedOn(), decision.checkedOn(), facts);
        boolean lapsed = lapsed(decision, publication, facts);
        boolean kept = publication.state() == Promptness.State.IN_TIME;
        if (Boolean.FALSE.equals(decision.mustPublish()) || lapsed && !kept) {
            return Optional.empty();
        }
        Promptness push = Promptness.workingDays(
                calendar, decision.madeOn(), term, decision.creditPushedOn(), decision.checkedOn(), facts);
        boolean unpushed = prompt && !lapsed && publication.keptWithout(push);
        return Optional.of(EnforcementDisclosure.publication(decision, publication, unpushed));
    }

    /** Annulled by its last day: from then on there was nothing left to publish or to push. */
    private static boolean lapsed(EnforcementDecision decision, Promptness publication, BureauFacts facts) {
        LocalDate annulledOn = facts.known(decision.annulledOn());
        LocalDate dueOn = publication.dueOn();
        return annulledOn != null && dueOn != null && !annulledOn.isAfter(dueOn);
    }

    private Optional<EnforcementDisclosure> withdrawal(EnforcementDecision decision, BureauFacts facts) {
        LocalDate annulledOn = facts.known(decision.annulledOn());
        LocalDate publishedOn = facts.known(decision.publishedOn());
        if (decision.kind() != EnforcementKind.PENALTY || annulledOn == null || publishedOn == null) {
            return Optional.empty();
        }
        LocalDate start = annulledOn.isBefore(publishedOn) ? publishedOn : annulledOn;
        if (start.isBefore(parameters.date(INDICATOR, "withdrawalDutySince"))) {
            return Optional.empty();
        }
        int term = parameters.whole(INDICATOR, "withdrawalWorkingDays");
        return Optional.of(EnforcementDisclosure.withdrawal(
                decision,
                Promptness.workingDays(calendar, start, term, decision.withdrawnOn(), decision.checkedOn(), facts)));
    }
}
