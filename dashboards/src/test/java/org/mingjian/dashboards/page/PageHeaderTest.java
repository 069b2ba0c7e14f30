// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageHeaderTest {
    private final PageHeader header = PageHeader.of("总览", "示范市政务公开监督考核", new SignedInUser("周砚", "公开办"), "/");

    @Test
    void doorToTheRankingKeepsThePeriodOfThePage() {
        PageHeader inPeriod = header.withPeriod(new PeriodPicker("2026Q3", "2026 年第三季度", null, null))
                .withDoor(NavItem.RANKING);

        assertThat(inPeriod.doors())
                .contains(new PageHeader.Door("nav.ranking", "/periods/2026Q3/ranking", true))
                .hasSize(6);
        assertThat(header.doors()).contains(new PageHeader.Door("nav.ranking", "/periods/current/ranking", false));
    }

    @Test
    void absentFactsAreLeftOut() {
        PageHeader withFacts = header.withFact("snapshot", "2026-10-15 18:00").withFact("state", null);

        assertThat(withFacts.facts()).isEqualTo(List.of(new ContextFact("snapshot", "2026-10-15 18:00")));
    }

    @Test
    void initialIsTheFirstCharacterEvenOutsideTheBasicPlane() {
        assertThat(header.user().initial()).isEqualTo("周");
        assertThat(new SignedInUser("𬭩明", "").initial()).isEqualTo("𬭩");
    }
}
