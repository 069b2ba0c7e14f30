// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.appeal.Appeal;
import org.mingjian.app.appeal.AppealRepository;
import org.mingjian.app.appeal.AppealWindow;
import org.mingjian.app.appeal.Statement;
import org.mingjian.app.appeal.StatementQuery;
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
    private final FollowedRepository followed;
    private final ProposalRepository proposals;
    private final AppealRepository appeals;
    private final StatementQuery statements;
    private final AppealWindow window;
    private final Editions editions;

    FindingCourses(
            SightingRepository sightings,
            FollowedRepository followed,
            ProposalRepository proposals,
            AppealRepository appeals,
            StatementQuery statements,
            AppealWindow window,
            Editions editions) {
        this.sightings = sightings;
        this.followed = followed;
        this.proposals = proposals;
        this.appeals = appeals;
        this.statements = statements;
        this.window = window;
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
                .flatMap(seen -> Mono.zip(
                                proposals.of(finding).collectList(),
                                followed.of(finding),
                                appeals.of(finding).collectList(),
                                statements.on(finding).map(Optional::of).defaultIfEmpty(Optional.empty()))
                        .map(parts -> course(
                                seen,
                                parts.getT1(),
                                parts.getT2(),
                                parts.getT3(),
                                parts.getT4().orElse(null))));
    }

    private FindingCourse course(
            List<Sighting> seen,
            List<DecisionProposal> proposed,
            Followed followed,
            List<Appeal> filed,
            @Nullable Statement statement) {
        Sighting newest = seen.get(seen.size() - 1);
        return new FindingCourse(
                kind(newest, seen),
                seen,
                proposed,
                filed,
                statement,
                window.until(newest.result()),
                window.open(newest.result()),
                followed);
    }

    private IndicatorKind kind(Sighting newest, List<Sighting> seen) {
        Finding finding = seen.stream()
                .flatMap(one -> Stream.ofNullable(one.finding()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .finding();
        return editions.scheme(newest.scheme())
                .flatMap(scheme -> scheme.indicator(finding.indicator()))
                .map(SchemeIndicator::kind)
                .orElse(IndicatorKind.DEDUCTION);
    }
}
