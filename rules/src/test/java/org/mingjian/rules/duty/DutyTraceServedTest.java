// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjian.rules.law.Regulation;
import org.mingjian.rules.law.RegulationReader;
import org.mingjian.rules.rulebook.Rulebook;
import org.mingjian.rules.rulebook.RulebookReader;

/** Between the source documents, the law and the rulebook nothing is left open. */
class DutyTraceServedTest {

    private final Rulebook rulebook = RulebookReader.read();

    @Test
    void noStatementIsUnservedAndNonePointsNowhere() {
        assertThat(DutyTraceReader.read().gaps(rulebook.indicators().keySet()))
                .as("write the indicator, or point the statement under resources/duties to the one that serves it")
                .isEmpty();
    }

    @Test
    void everyArticleHasAnIndicatorOrSaysWhyNot() {
        Stream<Regulation.Entry> open = RegulationReader.disclosure().index(rulebook).stream()
                .filter(entry -> entry.indicators().isEmpty() && entry.article().unscored() == null);

        assertThat(open.map(entry -> entry.article().name()))
                .as("cite the article in an indicator's legal_basis, or say under resources/law why nobody does")
                .isEmpty();
    }
}
