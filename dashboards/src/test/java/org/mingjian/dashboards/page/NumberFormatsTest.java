// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatsTest {
    private final NumberFormats figures = new NumberFormats();

    @ParameterizedTest
    @CsvSource({"88.78, 88.78", "-1.6, −1.60", "0, 0.00", "-0.001, 0.00", "0.005, 0.01", "1234.5, 1234.50"})
    void pointsHaveTwoDecimalsAndATrueMinus(BigDecimal value, String text) {
        assertThat(figures.points(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.6, +0.60", "-1.32, −1.32", "0.00, 0.00", "0.001, 0.00", "-0.004, 0.00"})
    void differencesCarryTheirSign(BigDecimal value, String text) {
        assertThat(figures.signed(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"96.4, 96.4", "100, 100.0", "89.35, 89.4"})
    void ratesHaveOneDecimal(BigDecimal value, String text) {
        assertThat(figures.rate(value)).isEqualTo(text);
    }

    @Test
    void absentFiguresAreADashAndStepBack() {
        assertThat(figures.points(null)).isEqualTo("–");
        assertThat(figures.signed(null)).isEqualTo("–");
        assertThat(figures.tone(null)).isEqualTo("zero");
        assertThat(figures.tone(new BigDecimal("0.00"))).isEqualTo("zero");
        assertThat(figures.tone(new BigDecimal("-0.10"))).isEmpty();
    }

    @Test
    void equationsDoNotBreak() {
        assertThat(figures.sum("适用第 2 档：1 × 2.00 = 2.00")).doesNotContain(" ").contains("1\u00a0×\u00a02.00");
    }

    @Test
    void countsAreGroupedInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(figures.count(2911)).isEqualTo("2,911");
            assertThat(figures.points(new BigDecimal("-1.5"))).isEqualTo("−1.50");
        } finally {
            Locale.setDefault(before);
        }
    }
}
