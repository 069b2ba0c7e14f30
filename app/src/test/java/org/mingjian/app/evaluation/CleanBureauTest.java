// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mingjian.app.intake.folder.FolderReading;
import org.mingjian.rules.EvaluationResult;
import org.mingjian.rules.History;
import org.mingjian.rules.facts.Fact;
import org.mingjian.rules.facts.FactTypes;
import org.mingjian.rules.findings.Outcome;
import org.mingjian.rules.rulebook.Indicator;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.scoring.ScoreLine;
import org.mingjian.rules.scoring.ScoreSheet;

/** A bureau that did everything right, asked by the whole edition; and one of which nothing is known. */
class CleanBureauTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");
    private static final List<Fact> CLEAN = read("clean-bureau");
    private static final SeedData.Asked YEAR = new SeedData.Asked("2026", LocalDate.of(2026, 12, 31));

    /** Facts that are compared with what an indicator asks of: where all is clean, their absence goes unnoticed. */
    private static final Map<String, Set<String>> SPEAKING_AGAINST = Map.of(
            "catalogue-entries", Set.of("JF-03"),
            "disclosure-requests", Set.of("YS-05", "YS-06", "YS-10"),
            "documents", Set.of("GF-04", "GF-05", "VT-02"),
            "organization-profiles", Set.of("JC-02"),
            "request-suspensions", Set.of("VT-03"));

    @Test
    void everyIndicatorIsAskedAndTheScoreIsExactlyOneHundred() {
        ScoreSheet sheet = sheet(CLEAN);

        assertThat(sheet.lines()).hasSize(70);
        assertThat(sheet.lines()).allSatisfy(line -> {
            boolean bonus = line.kind() == IndicatorKind.BONUS;
            assertThat(line.outcome())
                    .as(line.indicator())
                    .isEqualTo(bonus ? Outcome.NOT_APPLICABLE : Outcome.SATISFIED);
            assertThat(line.findings()).as(line.indicator()).isEmpty();
            assertThat(line.asked()).as(line.indicator()).isGreaterThanOrEqualTo(bonus ? 0 : 1);
        });
        assertThat(sheet.lines())
                .filteredOn(line -> line.kind() == IndicatorKind.DEDUCTION)
                .hasSize(62);
        assertThat(List.of(sheet.score(), sheet.base(), sheet.got(), sheet.possible(), sheet.coverage()))
                .containsOnly(new BigDecimal("100.00"));
        assertThat(sheet.bonus()).isEqualTo(new BigDecimal("0.00"));
        assertThat(sheet.grade()).isEqualTo("优秀");
        assertThat(sheet.undecided()).isZero();
    }

    @Test
    void whatIsEarnedBesidesStandsOnTop() {
        ScoreSheet sheet = sheet(
                Stream.concat(CLEAN.stream(), read("earned-bonus").stream()).toList());

        assertThat(sheet.lines()).extracting(ScoreLine::outcome).containsOnly(Outcome.SATISFIED);
        assertThat(sheet.base()).isEqualTo(new BigDecimal("100.00"));
        assertThat(sheet.bonus()).isEqualTo(new BigDecimal("5.00"));
        assertThat(sheet.score()).isEqualTo(new BigDecimal("105.00"));
    }

    /** So that no indicator of the first test is satisfied by chance: each hangs on the facts it names, and on no others. */
    @TestFactory
    Stream<DynamicTest> withoutAKindOfFactsTheIndicatorsThatReadItChange() {
        Map<String, ScoreLine> whole = lines(sheet(CLEAN));
        Set<String> kinds = CLEAN.stream().map(CleanBureauTest::kind).collect(toCollection(TreeSet::new));
        kinds.removeAll(Set.of("bureaus", "register-statements"));
        return kinds.stream()
                .map(kind -> DynamicTest.dynamicTest(kind, () -> {
                    Map<String, ScoreLine> without = lines(sheet(CLEAN.stream()
                            .filter(fact -> !kind(fact).equals(kind))
                            .toList()));
                    Set<String> changed = new TreeSet<>(whole.keySet());
                    changed.removeIf(code -> whole.get(code).equals(without.get(code)));

                    assertThat(changed).as(kind).isEqualTo(readers(kind));
                }));
    }

    /** The indicators that read this kind of facts, without those it could only have spoken against. */
    private static Set<String> readers(String kind) {
        return SeedData.RULEBOOK.indicators().values().stream()
                .filter(indicator -> indicator.facts().contains(kind))
                .map(Indicator::id)
                .filter(code -> !SPEAKING_AGAINST.getOrDefault(kind, Set.of()).contains(code))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void aBureauOfWhichNothingIsKnownScoresNothingAndLosesNothing() {
        EvaluationResult result = evaluate(read("unknown-bureau"));
        ScoreSheet sheet = result.sheets().get(0);

        assertThat(sheet.lines())
                .hasSize(70)
                .allSatisfy(line -> assertThat(line.outcome())
                        .as(line.indicator())
                        .isEqualTo(line.kind() == IndicatorKind.BONUS ? Outcome.NOT_APPLICABLE : Outcome.NO_EVIDENCE));
        assertThat(sheet.score()).isNull();
        assertThat(sheet.base()).isNull();
        assertThat(sheet.grade()).isNull();
        assertThat(List.of(sheet.coverage(), sheet.possible(), sheet.got(), sheet.bonus()))
                .containsOnly(new BigDecimal("0.00"));
        assertThat(result.ranking().places())
                .singleElement()
                .satisfies(place -> assertThat(place.rank()).isNull());
        assertThat(result.notificationList()).isEmpty();
    }

    private static List<Fact> read(String folder) {
        FolderReading reading = SeedData.read(RESOURCES.resolve(folder));
        assertThat(reading.report().problems()).isEmpty();
        return reading.facts().facts();
    }

    private static EvaluationResult evaluate(List<Fact> facts) {
        return SeedData.evaluation().evaluate(facts, YEAR.question(), History.none());
    }

    private static ScoreSheet sheet(List<Fact> facts) {
        return evaluate(facts).sheets().get(0);
    }

    private static Map<String, ScoreLine> lines(ScoreSheet sheet) {
        return sheet.lines().stream().collect(toMap(ScoreLine::indicator, Function.identity()));
    }

    private static String kind(Fact fact) {
        return FactTypes.of(fact).name();
    }
}
