// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.DecisionProposal;
import org.mingjian.app.decision.ProposalRepository;
import org.mingjian.app.evaluation.Editions;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scheme.SchemeIndicator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts together what is known of a finding. */
@Component
public class FindingCourses {

    private final SightingRepository sightings;
    private final ProposalRepository proposals;
    private final Editions editions;

    FindingCourses(SightingRepository sightings, ProposalRepository proposals, Editions editions) {
        this.sightings = sightings;
        this.proposals = proposals;
        this.editions = editions;
    }

    /**
     * Empty where there is no such finding.
     *
     * @param bureau null for whoever sees all; else nothing is found of others
     */
    public Mono<FindingCourse> of(String finding, @Nullable String bureau) {
        return sightings
                .of(finding, bureau)
                .collectList()
                .filter(seen -> seen.stream().anyMatch(one -> one.finding() != null))
                .flatMap(seen -> Mono.zip(proposals.of(finding).collectList(), sightings.rectification(finding))
                        .map(both -> course(seen, both.getT1(), both.getT2())));
    }

    private FindingCourse course(
            List<Sighting> seen, List<DecisionProposal> proposed, SightingRepository.Rectification register) {
        Finding finding = new FindingCourse(IndicatorKind.DEDUCTION, seen, List.of(), false, false, 0)
                .last()
                .finding();
        IndicatorKind kind = editions.scheme(seen.get(seen.size() - 1).scheme())
                .flatMap(scheme -> scheme.indicator(finding.indicator()))
                .map(SchemeIndicator::kind)
                .orElse(IndicatorKind.DEDUCTION);
        return new FindingCourse(kind, seen, proposed, false, register.closed(), register.recurrences());
    }
}
