// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.Evaluation;
import org.mingjian.rules.HandScored;
import org.mingjian.rules.calendar.HolidayTable;
import org.mingjian.rules.dossier.subject.Question;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;
import org.mingjian.rules.scheme.EvaluationScheme;
import org.mingjian.rules.scheme.SchemeReader;
import org.mingjian.rules.scoring.ScoreSheet;

class RenumberingTest {

    private static final Rulebook RULEBOOK = RulebookReader.read();
    private static final List<EvaluationScheme> SCHEMES = new SchemeReader(RULEBOOK).shipped();
    private static final EvaluationScheme HAND = SCHEMES.stream()
            .filter(scheme -> scheme.id().equals("2025_municipal"))
            .findFirst()
            .orElseThrow();

    private final RenumberingReader reader = new RenumberingReader(SCHEMES);
    private final Renumbering renumbering = reader.shipped().get(0);

    @Test
    void aTrendSurvivesNewNumbers() {
        var facts = new HandScored("SHIJIAOYU", "市教育局", "G2", "2025-12-01")
                .full(HAND)
                .score("ZG-01", "6.00")
                .score("JX-01", "9.60")
                .facts();
        ScoreSheet earlier = Evaluation.of(RULEBOOK, HAND, HolidayTable.china())
                .evaluateBureau(facts, new Question(HAND.periods().get("2025"), LocalDate.parse("2025-12-31")));

        Map<String, BigDecimal> rates = renumbering.rates(earlier);

        assertThat(rates.get("JC-01")).isEqualTo("75.00");
        assertThat(rates.get("JC-03")).isEqualTo("75.00");
        assertThat(rates.get("JD-01")).isEqualTo("80.00");
        assertThat(rates.get("YS-03")).isEqualTo("100.00");
        assertThat(rates).doesNotContainKeys("GF-04", "ZZ-03");
    }

    @Test
    void mergedIndicatorsAreWeighedByTheirPoints() {
        var merged = new Renumbering(
                "2025_municipal",
                "next",
                new TreeMap<>(Map.of("YQ-01", List.of("YS-03"), "YQ-02", List.of("YS-03"))),
                List.of());
        var facts = new HandScored("SHIJIAOYU", "市教育局", "G2", "2025-12-01")
                .score("YQ-01", "15.00")
                .score("YQ-02", "5.00")
                .facts();
        ScoreSheet earlier = Evaluation.of(RULEBOOK, HAND, HolidayTable.china())
                .evaluateBureau(facts, new Question(HAND.periods().get("2025"), LocalDate.parse("2025-12-31")));

        assertThat(merged.predecessors("YS-03")).containsExactly("YQ-01", "YQ-02");
        assertThat(merged.rates(earlier)).isEqualTo(Map.of("YS-03", new BigDecimal("80.00"))); // 20 of 25
    }

    @Test
    void editionsKnowWhichTheyCarryOn() {
        assertThat(new Lineage(reader.shipped()).of("2026_municipal"))
                .containsExactly("2026_municipal", "2025_municipal");
        assertThat(new Lineage(reader.shipped()).of("website_2019")).containsExactly("website_2019");
    }

    @Test
    void everyDefectIsNamedWithItsLine() {
        String text = """
                from: 2025_municipal
                to: 2026_munizipal
                carried:
                  ZG-01: []
                  ZG-02: [JC-06]
                  ZG-99: [JC-07]
                dropped: [ZG-02, ZG-03, ZG-04, JX-01, JX-02, JX-03, YQ-01, YQ-02, GW-01, ZZ-01, ZZ-02]
                """;

        assertThatThrownBy(() -> reader.read("r.yaml", text))
                .isInstanceOf(InvalidRenumbering.class)
                .hasMessage("""
                        r.yaml:2: no scheme 2026_munizipal; did you mean 2026_municipal?
                        r.yaml:4: ZG-01 is carried on by nothing; name it under dropped
                        r.yaml:6: indicator ZG-99 is not in that edition; did you mean ZG-01?
                        r.yaml:4: ZG-02 must be either carried on or dropped
                        r.yaml:4: ZZ-03 must be either carried on or dropped""");
    }
}
