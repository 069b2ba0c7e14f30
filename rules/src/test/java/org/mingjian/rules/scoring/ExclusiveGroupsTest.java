// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.Deduction;
import org.mingjian.rules.scheme.Edition;

/** Groups of three and more lines under which a fact is deducted once, against sums that know nothing of the engine's way. */
class ExclusiveGroupsTest {

    private static final int CASES = 1_000;
    private static final List<String> FACTS = List.of("S1", "S2", "S3", "S4");

    /** Lines with caps in hundredths, two dimensions, and what each line would deduct on each fact. */
    private record Group(int[] caps, int[] dimensionCaps, int[][] claims) {

        int lines() {
            return caps.length;
        }

        /** The first half of the lines is JC, the rest JD. */
        int dimension(int line) {
            return line < lines() / 2 ? 0 : 1;
        }

        String code(int line) {
            return (dimension(line) == 0 ? "JC-0" : "JD-0") + (line + 1);
        }
    }

    @Test
    void withoutCapsALaterLineDeductsOnlyWhatExceedsTheEarlierOnes() {
        for (int seed = 0; seed < CASES; seed++) {
            Group group = group(new Random(seed), false);
            ScoreSheet sheet = score(group);

            for (int fact = 0; fact < FACTS.size(); fact++) {
                int sofar = 0;
                for (int line = 0; line < group.lines(); line++) {
                    int exceeds = Math.max(0, group.claims()[line][fact] - sofar);
                    sofar += exceeds;
                    assertThat(effective(sheet, group.code(line), FACTS.get(fact)))
                            .as("seed %s, %s on %s", seed, group.code(line), FACTS.get(fact))
                            .isEqualTo(exceeds);
                }
            }
        }
    }

    @Test
    void withCapsTheGroupCostsTheLeastThatFactsLinesAndDimensionsAllow() {
        for (int seed = 0; seed < CASES; seed++) {
            Group group = group(new Random(seed), true);
            ScoreSheet sheet = score(group);

            assertThat(hundredths(sheet.possible().subtract(sheet.got())))
                    .as("seed %s", seed)
                    .isEqualTo(leastCut(group));
        }
    }

    @Test
    void withCapsNoFactCostsMoreThanItsHeaviestLineAndNoLineMoreThanItsCap() {
        for (int seed = 0; seed < CASES; seed++) {
            Group group = group(new Random(seed), true);
            ScoreSheet sheet = score(group);

            for (int fact = 0; fact < FACTS.size(); fact++) {
                int cost = 0;
                int heaviest = 0;
                for (int line = 0; line < group.lines(); line++) {
                    cost += effective(sheet, group.code(line), FACTS.get(fact));
                    heaviest = Math.max(heaviest, group.claims()[line][fact]);
                    assertThat(cost)
                            .as("seed %s, %s up to %s", seed, FACTS.get(fact), group.code(line))
                            .isLessThanOrEqualTo(heaviest);
                }
            }
            for (int line = 0; line < group.lines(); line++) {
                assertThat(hundredths(line(sheet, group.code(line)).effective()))
                        .as("seed %s, %s", seed, group.code(line))
                        .isLessThanOrEqualTo(group.caps()[line]);
            }
        }
    }

    @Test
    void oneMoreFactUnderAnyLineNeverRaisesTheScore() {
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            Group group = group(random, true);
            int before = hundredths(score(group).got());
            group.claims()[random.nextInt(group.lines())][random.nextInt(FACTS.size())] += 1 + random.nextInt(60);

            assertThat(hundredths(score(group).got())).as("seed %s", seed).isLessThanOrEqualTo(before);
        }
    }

    /** Max-flow is min-cut: the cheapest way to stop all loss at facts, lines or dimensions, by trying every set of lines. */
    private static int leastCut(Group group) {
        int least = Integer.MAX_VALUE;
        for (int closed = 0; closed < 1 << group.lines(); closed++) {
            int stopped = closed;
            int cost = stopAtLinesOrDimensions(group, stopped);
            for (int fact = 0; fact < FACTS.size(); fact++) {
                int open = 0;
                int heaviest = 0;
                for (int line = 0; line < group.lines(); line++) {
                    heaviest = Math.max(heaviest, group.claims()[line][fact]);
                    open += (stopped >> line & 1) == 1 ? 0 : group.claims()[line][fact];
                    open = Math.min(open, heaviest);
                }
                cost += open;
            }
            least = Math.min(least, cost);
        }
        return least;
    }

    private static int stopAtLinesOrDimensions(Group group, int stopped) {
        int[] lines = new int[2];
        for (int line = 0; line < group.lines(); line++) {
            lines[group.dimension(line)] += (stopped >> line & 1) == 1 ? group.caps()[line] : 0;
        }
        return Math.min(lines[0], group.dimensionCaps()[0]) + Math.min(lines[1], group.dimensionCaps()[1]);
    }

    private static Group group(Random random, boolean capped) {
        int lines = 3 + random.nextInt(3);
        int[] caps = IntStream.range(0, lines)
                .map(line -> capped ? 1 + random.nextInt(150) : 1000)
                .toArray();
        int[] dimensionCaps = IntStream.range(0, 2)
                .map(dimension -> capped && random.nextBoolean() ? 1 + random.nextInt(200) : 9000)
                .toArray();
        int[][] claims = new int[lines][FACTS.size()];
        for (int[] line : claims) {
            for (int fact = 0; fact < FACTS.size(); fact++) {
                line[fact] = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(120);
            }
        }
        return new Group(caps, dimensionCaps, claims);
    }

    private static ScoreSheet score(Group group) {
        var edition = new Edition();
        List<String> codes = new ArrayList<>();
        int[] points = new int[2];
        for (int line = 0; line < group.lines(); line++) {
            codes.add(group.code(line));
            points[group.dimension(line)] += 1000;
            edition.deduction(
                    group.code(line),
                    "10.00",
                    points(group.caps()[line]),
                    Map.of("R", new Deduction(Deduction.Mode.MEASURE, null, null, null, "lost", List.of(), false)));
        }
        for (int dimension = 0; dimension < 2; dimension++) {
            edition.dimensionCap(
                    dimension == 0 ? "JC" : "JD",
                    points(Math.min(group.dimensionCaps()[dimension], points[dimension])));
        }
        edition.exclusive(codes.toArray(String[]::new));
        var found = new Found("BUREAUA", "G1");
        for (int line = 0; line < group.lines(); line++) {
            for (int fact = 0; fact < FACTS.size(); fact++) {
                if (group.claims()[line][fact] > 0) {
                    found.violated(
                            group.code(line),
                            "R",
                            FACTS.get(fact),
                            1,
                            Map.of("lost", points(group.claims()[line][fact])));
                }
            }
        }
        return found.score(edition.scheme());
    }

    private static int effective(ScoreSheet sheet, String code, String fact) {
        return line(sheet, code).findings().stream()
                .filter(finding -> finding.finding().subject().equals(fact))
                .mapToInt(finding -> hundredths(finding.effective()))
                .sum();
    }

    private static ScoreLine line(ScoreSheet sheet, String code) {
        return sheet.lines().stream()
                .filter(line -> line.indicator().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int hundredths(BigDecimal points) {
        return points.movePointRight(2).intValueExact();
    }

    private static String points(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toString();
    }
}
