// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.facts.Sha256;
import org.mingjian.rules.sampling.SampleDraw.Unit;

class SampleDrawTest {

    private static final List<Unit> POPULATION = IntStream.range(0, 1000)
            .mapToObj(i -> new Unit("F" + i, i % 10 == 0 ? "JC-01" : i % 10 < 4 ? "YS-03" : "ZC-02"))
            .toList();

    @Test
    void theSameSeedDrawsTheSameSampleInWhateverOrderTheUnitsCome() {
        List<Unit> drawn = SampleDraw.draw(POPULATION, 50, "2026Q3");
        for (int i = 0; i < 20; i++) {
            List<Unit> shuffled = new ArrayList<>(POPULATION);
            Collections.shuffle(shuffled, new Random(i));
            assertThat(SampleDraw.draw(shuffled, 50, "2026Q3")).isEqualTo(drawn);
        }
        assertThat(SampleDraw.draw(POPULATION, 50, "2026Q4")).isNotEqualTo(drawn);
    }

    @Test
    void theDrawIsWhatItsDescriptionSays() {
        List<Unit> drawn = SampleDraw.draw(POPULATION, 50, "s");

        List<String> byHand = POPULATION.stream()
                .filter(unit -> unit.stratum().equals("YS-03"))
                .map(Unit::id)
                .sorted(java.util.Comparator.comparing(id -> Sha256.of("s\n" + id)))
                .limit(15)
                .toList();
        assertThat(drawn.stream().filter(unit -> unit.stratum().equals("YS-03")).map(Unit::id))
                .containsExactlyElementsOf(byHand);
    }

    @Test
    void sharesAreInProportionAndNoStratumIsForgotten() {
        assertThat(SampleDraw.shares(counts(100, 300, 600), 50)).isEqualTo(counts(5, 15, 30));
        assertThat(SampleDraw.shares(counts(1, 1, 998), 10)).isEqualTo(counts(1, 1, 8));
        assertThat(SampleDraw.shares(counts(1, 1, 1), 2)).isEqualTo(counts(1, 1, 0));
        assertThat(SampleDraw.shares(counts(3, 3, 3), 100)).isEqualTo(counts(3, 3, 3));
        assertThat(SampleDraw.shares(counts(0, 0, 0), 5)).isEqualTo(counts(0, 0, 0));
    }

    @Test
    void everyUnitIsDrawnAboutEquallyOften() {
        List<Unit> units =
                IntStream.range(0, 20).mapToObj(i -> new Unit("U" + i, "S")).toList();
        Map<String, Integer> times = new TreeMap<>();
        for (int seed = 0; seed < 2000; seed++) {
            SampleDraw.draw(units, 5, "seed " + seed).forEach(unit -> times.merge(unit.id(), 1, Integer::sum));
        }
        // 2,000 draws of 5 in 20: 500 expected, standard deviation 19.4; five of them on either side.
        assertThat(times).hasSize(20);
        assertThat(times.values()).allMatch(count -> count > 403 && count < 597);
    }

    @Test
    void aUnitMayNotStandInThePopulationTwice() {
        List<Unit> twice = List.of(new Unit("A", "S"), new Unit("A", "T"));
        assertThatThrownBy(() -> SampleDraw.draw(twice, 1, "s")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSizeFollowsFromTheMargin() {
        assertThat(SampleSize.of(10_000_000, new BigDecimal("0.05"))).isEqualTo(385);
        assertThat(SampleSize.of(1000, new BigDecimal("0.05"))).isEqualTo(278);
        assertThat(SampleSize.of(100, new BigDecimal("0.10"))).isEqualTo(50);
        assertThat(SampleSize.of(3, new BigDecimal("0.05"))).isEqualTo(3);
        assertThat(SampleSize.of(0, new BigDecimal("0.05"))).isZero();
    }

    /** Figures of the interval: Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3. */
    @Test
    void theIntervalIsWilsons() {
        assertThat(new Precision(81, 263).low()).isEqualByComparingTo("25.53");
        assertThat(new Precision(81, 263).high()).isEqualByComparingTo("36.62");
        assertThat(new Precision(15, 148).low()).isEqualByComparingTo("6.24");
        assertThat(new Precision(15, 148).high()).isEqualByComparingTo("16.05");
        assertThat(new Precision(0, 20).low()).isEqualByComparingTo("0.00");
        assertThat(new Precision(0, 20).high()).isEqualByComparingTo("16.11");
        assertThat(new Precision(29, 29).low()).isEqualByComparingTo("88.30");
        assertThat(new Precision(29, 29).high()).isEqualByComparingTo("100.00");
        assertThat(new Precision(0, 0).percent()).isNull();
        assertThat(new Precision(29, 29).few()).isTrue();
    }

    private static TreeMap<String, Integer> counts(int a, int b, int c) {
        return new TreeMap<>(Map.of("JC-01", a, "YS-03", b, "ZC-02", c));
    }
}
