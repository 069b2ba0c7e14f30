// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.rules.scheme.AppealStart;
import org.mingjian.rules.scheme.Composite;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.GradeBand;
import org.mingjian.rules.scheme.RankingRule;
import org.mingjian.rules.scheme.Snapshot;
import org.mingjian.rules.scheme.TieDisplay;
import org.mingjian.rules.scheme.VetoTreatment;

/** What changed about how scores come about and what they lead to: bands, veto, bonus, ranking, groups, ladder, periods. */
record RuleChanges(EvaluationScheme before, EvaluationScheme after, Changes changes) {

    void compareScoring() {
        changes.compare(
                Changes.say("scheme.not-applicable"),
                Changes.word("treatment", before.notApplicable()),
                Changes.word("treatment", after.notApplicable()),
                "");
        changes.compareLists(Changes.say("exclusive"), exclusive(before), exclusive(after));
        changes.compareLists(Changes.say("scheme.composite"), components(before), components(after));
        changes.compare(Changes.say("veto"), veto(before.veto()), veto(after.veto()), "");
        changes.comparePoints(
                Changes.say("bonus.gate"), before.bonus().gate(), after.bonus().gate());
        changes.comparePoints(
                Changes.say("bonus.cap"), before.bonus().cap(), after.bonus().cap());
    }

    void compareGrades() {
        for (GradeBand band : before.grades()) {
            from(after, band.grade())
                    .ifPresentOrElse(
                            from -> changes.comparePoints(Changes.say("grade.from", band.grade()), band.from(), from),
                            () -> changes.add(Changes.say("removed", Changes.say("grade"), words(band))));
        }
        after.grades().stream()
                .filter(band -> from(before, band.grade()).isEmpty())
                .forEach(band -> changes.add(Changes.say("added", Changes.say("grade"), words(band))));
    }

    void compareRanking() {
        var old = before.ranking();
        var now = after.ranking();
        changes.compare(
                Changes.say("ranking.method"),
                Changes.word("method", old.method()),
                Changes.word("method", now.method()),
                "");
        changes.compare(Changes.say("ranking.ties"), ties(before), ties(after), "");
        changes.compare(Changes.say("ranking.display"), display(old), display(now), "");
        changes.compare(
                Changes.say("ranking.floor"),
                Changes.number(old.coverageFloor()),
                Changes.number(now.coverageFloor()),
                Changes.say("percent"));
        changes.comparePoints(Changes.say("ranking.noise"), old.noise(), now.noise());
    }

    void compareProcedure() {
        changes.compareLists(Changes.say("group"), groups(before), groups(after));
        changes.compareLists(Changes.say("exemption"), exemptions(before), exemptions(after));
        changes.compareLists(Changes.say("ladder"), ladder(before), ladder(after));
        String unit = Changes.say("working-days");
        changes.compare(
                Changes.say("deadline.appeal"),
                Integer.toString(before.deadlines().appeal()),
                Integer.toString(after.deadlines().appeal()),
                unit);
        changes.compare(
                Changes.say("deadline.appeal-decision"),
                Integer.toString(before.deadlines().appealDecision()),
                Integer.toString(after.deadlines().appealDecision()),
                unit);
        changes.compare(Changes.say("deadline.appeal-from"), appealFrom(before), appealFrom(after), "");
        changes.compare(Changes.say("scheme.snapshot"), snapshot(before), snapshot(after), "");
        changes.compareLists(Changes.say("period"), periods(before), periods(after));
    }

    private static String appealFrom(EvaluationScheme scheme) {
        AppealStart start = scheme.deadlines().appealFrom();
        return Changes.say("deadline.appeal-from." + (start == null ? "SHOWN" : start.name()));
    }

    private static java.util.Optional<BigDecimal> from(EvaluationScheme scheme, String grade) {
        return scheme.grades().stream()
                .filter(band -> band.grade().equals(grade))
                .map(GradeBand::from)
                .findFirst();
    }

    private static String words(GradeBand band) {
        return Changes.say("grade.value", band.grade(), Changes.number(band.from()));
    }

    private static String veto(VetoTreatment veto) {
        return Changes.say("veto." + veto.action().name(), Changes.number(veto.value()), veto.grade());
    }

    private static String snapshot(EvaluationScheme scheme) {
        Snapshot snapshot = scheme.snapshot();
        return snapshot == null ? Changes.say("snapshot.none") : Changes.word("snapshot", snapshot);
    }

    private static String ties(EvaluationScheme scheme) {
        String ties = scheme.ranking().tieBreaks().stream()
                .map(tie -> Changes.say("tie." + tie.by().name(), tie.dimension()))
                .collect(Collectors.joining("、"));
        return ties.isEmpty() ? Changes.say("none") : ties;
    }

    private static String display(RankingRule ranking) {
        TieDisplay display = ranking.tieDisplay();
        return Changes.word("display", display == null ? TieDisplay.CODE : display);
    }

    private static List<String> components(EvaluationScheme scheme) {
        Composite composite = scheme.composite();
        return composite == null
                ? List.of()
                : composite.components().stream()
                        .map(one -> Changes.say(
                                "scheme.component",
                                one.code(),
                                one.title(),
                                one.scheme(),
                                one.period().period(),
                                Changes.number(one.points())))
                        .toList();
    }

    private static List<String> exclusive(EvaluationScheme scheme) {
        return scheme.exclusive().stream()
                .map(group -> Changes.say("exclusive.value", group.title(), String.join("→", group.indicators())))
                .toList();
    }

    private static List<String> groups(EvaluationScheme scheme) {
        return scheme.groups().stream()
                .map(group -> Changes.say("group.value", group.code(), group.title()))
                .toList();
    }

    private static List<String> exemptions(EvaluationScheme scheme) {
        return scheme.duties().stream()
                .map(one ->
                        Changes.say("exemption.value", one.group(), String.join("、", one.indicators()), one.reason()))
                .toList();
    }

    private static List<String> ladder(EvaluationScheme scheme) {
        return scheme.ladder().stream()
                .map(step -> Changes.say(
                        "ladder.value",
                        Changes.word("condition", step.condition()),
                        step.value() == 0 ? "" : step.value(),
                        Changes.word("notice", step.notice()),
                        step.workingDays(),
                        step.reason()))
                .toList();
    }

    private static List<String> periods(EvaluationScheme scheme) {
        return scheme.periods().values().stream()
                .map(one -> Changes.say("period.value", one.period(), one.from(), one.to()))
                .toList();
    }
}
