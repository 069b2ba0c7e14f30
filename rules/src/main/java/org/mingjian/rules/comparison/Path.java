// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjian.rules.facts.Decision;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * The way from one published score to the other: edition with calendar and then scope are exchanged, with all decisions as
 * they were; corrections are taken off, the facts exchanged, and the corrections of the later evaluation laid on. Where an
 * input is the same on both sides its exchange changes nothing; with the same facts, what is taken off is what is laid on.
 */
final class Path {

    private static final CarriedCodes SAME = new CarriedCodes(List.of());

    private final ComparedEvaluation from;
    private final ComparedEvaluation to;
    private final CarriedCodes codes;
    private final DecisionRoles after;
    private final List<Step> steps = new ArrayList<>();
    private ScoreSheet at;

    Path(ComparedEvaluation from, ComparedEvaluation to, CarriedCodes codes) {
        this.from = from;
        this.to = to;
        this.codes = codes;
        this.after = DecisionRoles.of(to.facts(), SAME, to.sheet());
        this.at = from.sheet();
    }

    List<Step> steps() {
        Rescoring carried = new Rescoring(from, to, codes);
        DecisionRoles known = DecisionRoles.of(from.facts(), codes, from.sheet());
        ScoreSheet edited = carried.with(known.all());
        go(Cause.EDITION, edited);
        Scope later = Scope.of(to, after.scope());
        boolean sameScope = same(Scope.of(from, known.scope()), later);
        ScoreSheet scoped = sameScope ? edited : carried.within(later, known.aboutFindings(), Set.of());
        go(Cause.APPLICABILITY, scoped);
        DecisionRoles before = DecisionRoles.of(from.facts(), codes, scoped);
        ScoreSheet bare = before.corrections().isEmpty()
                ? scoped
                : sameScope
                        ? carried.with(before.withoutCorrections())
                        : carried.within(later, before.answers(), Set.of());
        go(Cause.DECISIONS, bare);
        Rescoring own = new Rescoring(to);
        ScoreSheet whole = own.with(after.all());
        exchangeFacts(
                later,
                before.answers(),
                bare,
                after.corrections().isEmpty() ? whole : own.with(after.withoutCorrections()));
        go(Cause.DECISIONS, whole);
        go(Cause.EDITION, to.sheet());
        return steps;
    }

    /**
     * An indicator without a case in one of the two periods joins or leaves the fraction in full, so that what was lost
     * under it is behaviour.
     */
    private void exchangeFacts(Scope scope, List<Decision> answers, ScoreSheet before, ScoreSheet then) {
        Set<String> joining = without(before, then);
        Set<String> leaving = without(then, before);
        go(
                Cause.APPLICABILITY,
                joining.isEmpty() ? before : new Rescoring(from, to, codes).within(scope, answers, joining));
        go(Cause.BEHAVIOUR, leaving.isEmpty() ? then : new Rescoring(to).within(scope, after.answers(), leaving));
        go(Cause.APPLICABILITY, then);
    }

    private boolean same(Scope earlier, Scope later) {
        return earlier.columns().equals(later.columns())
                && moved(earlier, codes).equals(moved(later, SAME));
    }

    private static List<String> moved(Scope scope, CarriedCodes codes) {
        return scope.notApplicable().stream()
                .flatMap(one -> codes.of(one.indicator()).stream()
                        .map(code -> code + " " + one.subject() + " " + one.finding()))
                .sorted()
                .toList();
    }

    /** Indicators that have no case on the first sheet and were assessed on the second. */
    private static Set<String> without(ScoreSheet none, ScoreSheet some) {
        Set<String> assessed = some.lines().stream()
                .filter(line -> line.outcome().assessed())
                .map(ScoreLine::indicator)
                .collect(Collectors.toSet());
        return none.lines().stream()
                .filter(line -> line.kind() == IndicatorKind.DEDUCTION && line.outcome() == Outcome.NOT_APPLICABLE)
                .map(ScoreLine::indicator)
                .filter(assessed::contains)
                .collect(Collectors.toSet());
    }

    /** A state in which nothing is assessed has no score: the next exchange takes its effect, too. */
    private void go(Cause cause, ScoreSheet next) {
        boolean end = next == to.sheet();
        if (next != at && (end || next.score() != null)) {
            steps.add(new Step(cause, at, next));
            at = next;
        }
    }
}
