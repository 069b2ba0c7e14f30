// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjian.rules.rulebook.RulebookReader;

class RuleModelsTest {

    @Test
    void asManyRulesAreLoadedAsThereAreReasonCodes() {
        int reasons = RulebookReader.read().indicators().values().stream()
                .mapToInt(indicator -> indicator.reasons().size())
                .sum();

        assertThat(RuleModels.compiled().rules())
                .as("rules compiled by the build against reasons of all indicator.yaml: a rule file outside"
                        + " src/main/resources, or in a foreign package, is left out without a word")
                .isEqualTo(reasons);
    }
}
