// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.rules.rulebook.RulebookReader;

class PerformanceTest {

    private static final String GOOD = SchemeFile.text("2026_municipal");
    private static final SchemeReader READER = new SchemeReader(RulebookReader.read());

    @ParameterizedTest
    @CsvSource({"100.00, 4.00", "88.78, 3.55", "88.62, 3.54", "88.63, 3.55", "103.50, 4.00", "0.00, 0.00"})
    void aScoreIsConvertedByTheStandardWeight(BigDecimal score, BigDecimal points) {
        assertThat(Performance.STANDARD.converted(score)).isEqualTo(points);
    }

    @Test
    void anEditionThatSaysNothingHasTheStandardWeightAndItsDigestStands() {
        EvaluationScheme silent = READER.byId("2026_municipal");

        assertThat(silent.performance()).isNull();
        assertThat(SchemeText.lines(silent).keySet()).noneMatch(line -> line.startsWith("performance"));
    }

    @Test
    void anEditionMaySetAnotherWeight() {
        EvaluationScheme scheme = READER.read("own.yaml", GOOD + "performance: {weight: \"5.00\"}\n");

        assertThat(scheme.performance()).isEqualTo(new Performance(new BigDecimal("5.00")));
        assertThat(SchemeText.lines(scheme)).containsEntry("performance.weight", "5.00");
    }
}
