// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.interpretation.InterpretationCoverage.Due;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.dossier.subject.Subject;
import org.mingjian.rules.facts.InterpretationElement;
import org.mingjian.rules.scheme.Parameters;

/**
 * Policies and their interpretations: steps, lag, links and authors of those interpreted, and the share of those that are not. A
 * policy nobody interpreted counts in that share only.
 */
public final class PolicyCases implements CaseFamily {

    private static final String COVERAGE = "JD-02";
    private static final String SUBSTANCE = "JD-05";
    private static final String FORMS = "JD-06";

    private final Parameters parameters;
    private final WorkingDays calendar;
    private final InterpreterCases interpreters;

    public PolicyCases(Parameters parameters, WorkingDays calendar) {
        this.parameters = parameters;
        this.calendar = calendar;
        this.interpreters = new InterpreterCases(parameters);
    }

    @Override
    public Stream<Subject> cases(BureauFacts facts) {
        List<PolicyMatch> matches = PolicyMatches.of(facts);
        Stream<Subject> interpreted = matches.stream()
                .filter(PolicyMatch::interpreted)
                .flatMap(match -> Stream.of(
                        SynchronizedInterpretation.of(match, facts, calendar),
                        InterpretationLag.of(match, facts, calendar),
                        InterpretationLinks.of(match, facts)));
        return Stream.of(
                        interpreted,
                        interpreters.cases(matches, facts),
                        coverage(matches, facts),
                        substance(matches, facts),
                        forms(matches, facts))
                .flatMap(cases -> cases);
    }

    private Stream<InterpretationSubstance> substance(List<PolicyMatch> matches, BureauFacts facts) {
        if (!parameters.covers(SUBSTANCE)) {
            return Stream.empty();
        }
        List<InterpretationElement> required = parameters.codes(SUBSTANCE, "requiredElements").stream()
                .map(InterpretationElement::valueOf)
                .toList();
        List<String> words = parameters.codes(SUBSTANCE, "revisionWords");
        int shortest = parameters.whole(SUBSTANCE, "minComparedLength");
        return matches.stream()
                .filter(PolicyMatch::interpreted)
                .map(match -> InterpretationSubstance.of(match, required, words, shortest, facts));
    }

    private Stream<InterpretationForms> forms(List<PolicyMatch> matches, BureauFacts facts) {
        if (!parameters.covers(FORMS)) {
            return Stream.empty();
        }
        List<PolicyMatch> ofPeriod = matches.stream()
                .filter(PolicyMatch::interpreted)
                .filter(match -> falls(match.countedOn(facts), facts))
                .toList();
        InterpretationForms.Asked asked = new InterpretationForms.Asked(
                parameters.codes(FORMS, "livelyForms"),
                parameters.whole(FORMS, "minPercent"),
                parameters.whole(FORMS, "minChannels"));
        return ofPeriod.isEmpty() ? Stream.empty() : Stream.of(InterpretationForms.of(ofPeriod, asked, facts));
    }

    private static boolean falls(@Nullable LocalDate countedOn, BureauFacts facts) {
        return countedOn != null && facts.question().period().contains(countedOn);
    }

    private Stream<InterpretationCoverage> coverage(List<PolicyMatch> matches, BureauFacts facts) {
        if (!parameters.covers(COVERAGE)) {
            return Stream.empty();
        }
        int days = parameters.whole(COVERAGE, "graceWorkingDays");
        List<Due> due = matches.stream()
                .flatMap(match -> Stream.ofNullable(facts.known(match.policy().publishedOn()))
                        .map(published -> new Due(match, calendar.add(published, days))))
                .filter(each -> falls(each, facts))
                .toList();
        return due.isEmpty() ? Stream.empty() : Stream.of(InterpretationCoverage.of(due));
    }

    /** Counted on the day after the last day, when its absence is certain: then in one period, and in no other. */
    private static boolean falls(Due due, BureauFacts facts) {
        LocalDate counted = due.date().date().plusDays(1);
        return facts.question().period().contains(counted) && (due.match().interpreted() || !facts.isLater(counted));
    }
}
