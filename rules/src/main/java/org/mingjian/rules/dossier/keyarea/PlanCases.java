// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.dossier.keyarea;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjian.rules.dossier.subject.BureauFacts;
import org.mingjian.rules.dossier.subject.CaseFamily;
import org.mingjian.rules.facts.Plan;
import org.mingjian.rules.facts.PlanKind;
import org.mingjian.rules.scheme.Parameters;

/** The yearly papers that fall due in the period: this year's plan, last year's summary. */
public final class PlanCases implements CaseFamily {

    private static final String INDICATOR = "ZD-02";
    private static final String REGISTER = "plans";

    /** Any of them tells what the year is to bring. */
    private static final List<PlanKind> PLANS =
            List.of(PlanKind.ANNUAL_PLAN, PlanKind.LEGISLATION_PLAN, PlanKind.TASK_BREAKDOWN);

    private static final List<PlanKind> SUMMARY = List.of(PlanKind.ANNUAL_SUMMARY);

    private final Parameters parameters;

    public PlanCases(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public Stream<PlanPublication> cases(BureauFacts facts) {
        if (!parameters.covers(INDICATOR)) {
            return Stream.empty();
        }
        var period = facts.question().period();
        return IntStream.rangeClosed(period.from().getYear(), period.to().getYear())
                .boxed()
                .flatMap(year -> Stream.of(
                        paper(year, due(year, "planBy"), PLANS, facts),
                        paper(year - 1, due(year, "summaryBy"), SUMMARY, facts)))
                .flatMap(Optional::stream);
    }

    private LocalDate due(int year, String parameter) {
        return LocalDate.parse(year + "-" + parameters.text(INDICATOR, parameter, LocalDate.of(year, 1, 1)));
    }

    private static Optional<PlanPublication> paper(int year, LocalDate dueOn, List<PlanKind> kinds, BureauFacts facts) {
        if (!facts.asOf().isAfter(dueOn)) {
            return Optional.empty();
        }
        List<Plan> papers = facts.all(Plan.class).stream()
                .filter(plan -> plan.year() == year && kinds.contains(plan.kind()))
                .toList();
        LocalDate last = facts.question().period().to();
        LocalDate end = facts.isLater(last) ? facts.asOf() : last;
        if (papers.isEmpty()) {
            return facts.complete(REGISTER, LocalDate.of(dueOn.getYear(), 1, 1), end)
                    ? Optional.of(PlanPublication.missing(kinds, year, dueOn))
                    : Optional.empty();
        }
        return Optional.of(PlanPublication.of(dueOn, best(papers, dueOn, facts), facts));
    }

    /** The earliest; but one without a day comes before a late one, and before one that came after the evaluation. */
    private static Plan best(List<Plan> papers, LocalDate dueOn, BureauFacts facts) {
        Optional<Plan> earliest = papers.stream()
                .filter(plan -> plan.publishedOn() != null)
                .min(Comparator.comparing(plan -> Objects.requireNonNull(plan.publishedOn())));
        boolean inTime = earliest.filter(
                        plan -> !Objects.requireNonNull(plan.publishedOn()).isAfter(dueOn))
                .isPresent();
        Optional<Plan> undated =
                papers.stream().filter(plan -> plan.publishedOn() == null).findFirst();
        return (inTime ? earliest : undated.or(() -> earliest)).orElseThrow();
    }
}
