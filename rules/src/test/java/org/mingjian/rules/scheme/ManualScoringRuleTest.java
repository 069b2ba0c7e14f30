// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.rulebook.RulebookReader;

class ManualScoringRuleTest {

    private static final String GOOD = SchemeFile.text("2026_municipal");
    private static final SchemeReader READER = new SchemeReader(RulebookReader.read());

    @ParameterizedTest
    @CsvSource({
        "1.00, 0.81, 1.00, true",
        "1.00, 0.80, 1.00, true",
        "1.00, 0.79, 1.00, false",
        "0.79, 1.00, 1.00, false",
        "2.00, 1.40, 3.00, true",
        "1, 1, 0.00, true",
        "1, 0, 0.00, false"
    })
    void twoScoresAgreeUpToTheThresholdOfTheIndicatorsPoints(
            BigDecimal one, BigDecimal other, BigDecimal worth, boolean agree) {
        assertThat(ManualScoringRule.STANDARD.agree(one, other, worth)).isEqualTo(agree);
    }

    @ParameterizedTest
    @CsvSource({"1.00, 0.80, 0.90", "0.85, 0.80, 0.83", "0.84, 0.80, 0.82", "0.01, 0.00, 0.01", "1, 1, 1.00"})
    void theMeanIsRoundedHalfUpToTheCent(BigDecimal one, BigDecimal other, BigDecimal mean) {
        assertThat(ManualScoringRule.mean(one, other)).isEqualTo(mean);
    }

    @Test
    void anEditionThatSaysNothingHasTheStandardThresholdAndItsDigestStands() {
        EvaluationScheme silent = READER.byId("2026_municipal");

        assertThat(silent.manualScoring()).isNull();
        assertThat(SchemeText.lines(silent).keySet()).noneMatch(line -> line.startsWith("manualScoring"));
    }

    @Test
    void anEditionMaySetAnotherThreshold() {
        EvaluationScheme scheme = READER.read("own.yaml", GOOD + "manual_scoring: {threshold: \"10\"}\n");

        assertThat(scheme.manualScoring()).isEqualTo(new ManualScoringRule(new BigDecimal("10")));
        assertThat(SchemeText.lines(scheme)).containsEntry("manualScoring.threshold", "10");
    }
}
