// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.DossierBuilder;
import org.mingjian.rules.engine.RuleEngine;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.Reason;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Parameters;

/** Rules are pure questions: read as text, and asked with the facts in another order. */
class RuleDisciplineTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "eval",
            "salience",
            "agenda-group",
            "ruleflow-group",
            "activation-group",
            "no-loop",
            "lock-on-active",
            "update",
            "modify",
            "insert",
            "insertLogical",
            "retract",
            "delete",
            "accumulate",
            "collect",
            "from",
            "function",
            "query",
            "declare",
            "drools",
            "kcontext",
            "now",
            "System",
            "new",
            "timer",
            "date-effective",
            "enabled",
            "extends");
    private static final Pattern PARAMETER =
            Pattern.compile("parameters\\.(whole|decimal|date|codes|text)\\(\"([^\"]*)\",\\s*\"([^\"]*)\"");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|(?<![\\w.$])[1-9]\\d*(\\.\\d+)?|0\\.\\d+");
    private static final Pattern REPORT = Pattern.compile("sink\\.report(Share|Measure)?\\([^;{}]*\\);?");

    private final Rulebook rulebook = RulebookReader.read();

    @TestFactory
    Stream<DynamicTest> packageIsTheFolder() {
        return everyRuleFile((indicator, file) -> assertThat(file.packageName())
                .as(
                        "%s/rule.drl: write `package %s;` — a rule in another package is built without a word and"
                                + " never belongs to its indicator",
                        indicator.folder(), indicator.rulePackage())
                .isEqualTo(indicator.rulePackage()));
    }

    @TestFactory
    Stream<DynamicTest> ruleNamesAreTheReasonCodes() {
        return everyRuleFile(
                (indicator, file) -> assertThat(file.rules().stream().map(RuleFile.Rule::name))
                        .as(
                                "%s: each reason of indicator.yaml has exactly one rule of its name in rule.drl, and no rule"
                                        + " is without a reason",
                                indicator.folder())
                        .containsExactlyInAnyOrderElementsOf(
                                indicator.reasons().stream().map(Reason::code).toList()));
    }

    @TestFactory
    Stream<DynamicTest> noWordThatMutatesOrdersOrLooksAtTheClock() {
        return everyRuleFile((indicator, file) -> assertThat(file.code().split("[^\\w-]+"))
                .as(
                        "%s/rule.drl: a rule asks one dossier record and reports; prepare what it needs in the"
                                + " dossier instead of using this word",
                        indicator.folder())
                .doesNotContainAnyElementsOf(FORBIDDEN));
    }

    @TestFactory
    Stream<DynamicTest> importsAreDossierRecordsAndCodes() {
        return everyRuleFile((indicator, file) -> assertThat(file.imports())
                .as(
                        "%s/rule.drl: import single dossier records, or enums of facts; no facts, no wildcard",
                        indicator.folder())
                .allMatch(RuleDisciplineTest::mayBeImported));
    }

    @TestFactory
    Stream<DynamicTest> noThresholdIsWrittenIntoARule() {
        return everyRuleFile((indicator, file) -> file.rules()
                .forEach(rule -> assertThat(literals(rule.left()))
                        .as(
                                "%s/rule.drl, rule %s: 0, null, true, false and enum codes are all a left side may name; make a"
                                        + " threshold a parameter of indicator.yaml",
                                indicator.folder(), rule.name())
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> parametersThatRulesNameExist() {
        return everyRuleFile((indicator, file) -> {
            for (Matcher named = PARAMETER.matcher(file.code()); named.find(); ) {
                assertThat(rulebook.indicator(named.group(2)).parameters())
                        .as(
                                "%s/rule.drl names the parameter %s of %s",
                                indicator.folder(), named.group(3), named.group(2))
                        .containsKey(named.group(3));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> rightSideIsOneReportAndNothingElse() {
        return everyRuleFile((indicator, file) -> file.rules().forEach(rule -> {
            assertThat(rule.right())
                    .as(
                            "%s/rule.drl, rule %s: the right side is one call of sink.report…",
                            indicator.folder(), rule.name())
                    .matches(REPORT);
            assertThat(rule.attributes())
                    .as("%s/rule.drl, rule %s: no attributes before `when`", indicator.folder(), rule.name())
                    .isEmpty();
        }));
    }

    @TestFactory
    Stream<DynamicTest> orderOfFactsAndOtherIndicatorsChangeNothing() {
        return rulebook.indicators().values().stream().flatMap(this::shuffled);
    }

    @Test
    void disciplineIsCheckedOnWhatIsWrittenNotOnComments() {
        var file = RuleFile.parse(
                "package a.b;\n// salience 5\nrule \"X\"\nwhen\n  C(d > 5)\nthen\n  sink.report(c);\nend\n");

        assertThat(file.code()).doesNotContain("salience");
        assertThat(literals(file.rules().get(0).left())).containsExactly("5");
    }

    private Stream<DynamicTest> everyRuleFile(BiConsumer<Indicator, RuleFile> check) {
        return rulebook.indicators().values().stream()
                .map(indicator -> DynamicTest.dynamicTest(
                        indicator.id(),
                        () -> check.accept(
                                indicator, RuleFile.parse(rulebook.ruleText().get(indicator.id())))));
    }

    private Stream<DynamicTest> shuffled(Indicator indicator) {
        EvaluationScheme scheme = SmallSchemes.of(rulebook, indicator.id());
        EvaluationScheme all = SmallSchemes.ofAll(rulebook);
        var alone = new Asking(scheme, new RuleEngine(rulebook, scheme));
        var together = new Asking(all, new RuleEngine(rulebook, all));
        return rulebook.cases().get(indicator.id()).stream()
                .map(example ->
                        Path.of("src/main/resources/indicators", indicator.folder(), "cases", example.name() + ".yaml"))
                .map(path -> DynamicTest.dynamicTest(indicator.id() + " " + path.getFileName(), () -> {
                    var example = IndicatorCaseFile.read(path);
                    IndicatorResult expected = ask(alone, indicator, example, example.facts());
                    for (int seed = 1; seed <= 3; seed++) {
                        var facts = new ArrayList<>(example.facts());
                        facts.addAll(example.facts());
                        Collections.shuffle(facts, new Random(seed));
                        assertThat(ask(alone, indicator, example, facts)).isEqualTo(expected);
                        assertThat(ask(together, indicator, example, facts)).isEqualTo(expected);
                    }
                }));
    }

    /** An edition and its engine. */
    private record Asking(EvaluationScheme scheme, RuleEngine engine) {}

    private IndicatorResult ask(Asking asking, Indicator indicator, IndicatorCaseFile example, List<Fact> facts) {
        var dossiers = new DossierBuilder(new Parameters(rulebook, asking.scheme()), WorkingDays.china());
        List<ManualScore> scores = facts.stream()
                .filter(ManualScore.class::isInstance)
                .map(ManualScore.class::cast)
                .toList();
        return asking.engine().ask(dossiers.prepare(facts, example.question()), scores).stream()
                .filter(result -> result.indicator().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> literals(String left) {
        String withoutParameters = PARAMETER.matcher(left).replaceAll("p(");
        return LITERAL.matcher(withoutParameters)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static boolean mayBeImported(String name) {
        if (name.startsWith("org.mingjian.rules.dossier.")) {
            return !name.endsWith("*");
        }
        try {
            return name.startsWith("org.mingjian.rules.facts.")
                    && Class.forName(name).isEnum();
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }
}
