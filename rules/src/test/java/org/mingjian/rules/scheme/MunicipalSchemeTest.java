// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.IndicatorKind;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;

class MunicipalSchemeTest {

    private final Rulebook rulebook = RulebookReader.read();
    private final SchemeReader reader = new SchemeReader(rulebook);
    private final EvaluationScheme scheme = reader.byId("2026_municipal");

    @Test
    void everyIndicatorOfTheRulebookIsUsedWithItsPoints() {
        assertThat(scheme.indicators())
                .extracting(SchemeIndicator::code)
                .containsExactlyInAnyOrderElementsOf(rulebook.indicators().keySet());
        for (SchemeIndicator indicator : scheme.indicators()) {
            if (indicator.kind() == IndicatorKind.DEDUCTION) {
                assertThat(indicator.points())
                        .as(indicator.code())
                        .isEqualByComparingTo(
                                rulebook.indicator(indicator.code()).points());
            }
        }
        assertThat(scheme.fullMarks())
                .isEqualTo(scheme.indicators().stream()
                        .filter(indicator -> indicator.kind() == IndicatorKind.DEDUCTION)
                        .map(SchemeIndicator::points)
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(scheme.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void publicInstitutionsAreNotHeldToRequestsReportsAndOfficialDocuments() {
        List<String> requestsAndPapers = scheme.indicators().stream()
                .map(SchemeIndicator::code)
                .filter(code -> code.matches("(YS|GF)-.*|JC-0[78]"))
                .sorted()
                .toList();

        assertThat(scheme.duties()).extracting(Exemption::indicators).containsExactly(requestsAndPapers);
    }

    @Test
    void aPeriodIsFoundByItsName() {
        assertThat(scheme.period("2026Q3"))
                .contains(new PeriodDates("2026Q3", LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")));
        assertThat(scheme.period("2017"))
                .contains(new PeriodDates("2017", LocalDate.parse("2017-01-01"), LocalDate.parse("2017-12-31")));
        assertThat(scheme.period("2028-02"))
                .contains(new PeriodDates("2028-02", LocalDate.parse("2028-02-01"), LocalDate.parse("2028-02-29")));
        assertThat(scheme.period("2026Q5")).isEmpty();
        assertThat(scheme.period("2026-13")).isEmpty();
    }

    @Test
    void anIdThatDoesNotExistIsAnInvalidScheme() {
        assertThatThrownBy(() -> reader.byId("2062_municipal"))
                .isInstanceOf(InvalidScheme.class)
                .hasMessage("schemes/2062_municipal.yaml: no scheme 2062_municipal travels with the program");
    }
}
