// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalSchemeTest {

    private final EvaluationScheme scheme = new SchemeReader(Rulebooks.municipal()).byId("2026_municipal");

    @Test
    void theShippedSchemeReads() {
        assertThat(scheme.indicators()).hasSize(21);
        assertThat(scheme.fullMarks()).isEqualByComparingTo("41.00");
        assertThat(scheme.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void publicInstitutionsAreNotHeldToRequestsReportsAndOfficialDocuments() {
        assertThat(scheme.duties())
                .extracting(Exemption::indicators)
                .containsExactly(List.of("GF-01", "GF-04", "JC-07", "YS-03", "YS-04", "YS-05", "YS-06"));
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
}
