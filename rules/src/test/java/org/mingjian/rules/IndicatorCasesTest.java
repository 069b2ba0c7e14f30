// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingjian.rules.IndicatorCaseFile.ExpectedFinding;
import org.mingjian.rules.calendar.WorkingDays;
import org.mingjian.rules.dossier.DossierBuilder;
import org.mingjian.rules.engine.RuleEngine;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.ManualScore;
import org.mingjian.rules.findings.Finding;
import org.mingjian.rules.findings.IndicatorResult;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorCase;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.Parameters;

/** Runs every case file of every indicator; {@code -Dindicator=JD-01} runs one indicator's alone. */
class IndicatorCasesTest {

    private static final Path FOLDERS = Path.of("src/main/resources/indicators");

    private final Rulebook rulebook = RulebookReader.read();

    @TestFactory
    Stream<DynamicTest> everyCaseComesToWhatItsFileExpects() {
        String chosen = System.getProperty("indicator");
        if (chosen != null && !rulebook.indicators().containsKey(chosen)) {
            fail(
                    "-Dindicator=%s: no such indicator; there are %s",
                    chosen, rulebook.indicators().keySet());
        }
        return rulebook.indicators().values().stream()
                .filter(indicator -> chosen == null || indicator.id().equals(chosen))
                .flatMap(this::cases);
    }

    private Stream<DynamicTest> cases(Indicator indicator) {
        EvaluationScheme scheme = SmallSchemes.of(rulebook, indicator.id());
        var dossiers = new DossierBuilder(new Parameters(rulebook, scheme), WorkingDays.china());
        var engine = new RuleEngine(rulebook, scheme);
        return rulebook.cases().get(indicator.id()).stream().map(example -> {
            Path file = file(indicator, example);
            return DynamicTest.dynamicTest(
                    indicator.id() + " " + example.name(), file.toUri(), () -> run(file, dossiers, engine));
        });
    }

    private static void run(Path file, DossierBuilder dossiers, RuleEngine engine) throws IOException {
        var example = IndicatorCaseFile.read(file);

        IndicatorResult result = ask(example.facts(), example, dossiers, engine);

        List<ExpectedFinding> expected = example.expected().findings();
        assertThat(result.outcome().name())
                .as("%s: outcome (%s); findings %s", file, result.explanation(), found(result, List.of()))
                .isEqualTo(example.expected().outcome());
        assertThat(found(result, expected))
                .as("%s: the full list of findings, ordered by reason, then subject", file)
                .isEqualTo(expected);
        assertThat(result.findings())
                .as("%s: a message leaves a place unfilled; its field is neither shown nor measured", file)
                .noneMatch(finding -> finding.message().contains("{"));
    }

    private static IndicatorResult ask(
            List<Fact> facts, IndicatorCaseFile example, DossierBuilder dossiers, RuleEngine engine) {
        List<ManualScore> scores = facts.stream()
                .filter(ManualScore.class::isInstance)
                .map(ManualScore.class::cast)
                .toList();
        return engine.ask(dossiers.prepare(facts, example.question()), scores).get(0);
    }

    /** Findings as a case states them, with measures only where the case at the same place has some. */
    private static List<ExpectedFinding> found(IndicatorResult result, List<ExpectedFinding> expected) {
        return IntStream.range(0, result.findings().size())
                .mapToObj(i -> {
                    Finding finding = result.findings().get(i);
                    boolean measured =
                            i < expected.size() && !expected.get(i).measures().isEmpty();
                    return new ExpectedFinding(
                            finding.reason(),
                            finding.subject(),
                            finding.occurrences(),
                            measured ? measures(finding) : Map.of());
                })
                .toList();
    }

    private static Map<String, String> measures(Finding finding) {
        var measures = new TreeMap<String, String>();
        finding.measures().forEach((name, value) -> measures.put(name, value.toPlainString()));
        return measures;
    }

    private static Path file(Indicator indicator, IndicatorCase example) {
        return FOLDERS.resolve(indicator.folder()).resolve("cases").resolve(example.name() + ".yaml");
    }
}
