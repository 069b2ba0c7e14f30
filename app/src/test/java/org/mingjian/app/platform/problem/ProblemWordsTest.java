// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

    @Test
    void everyKindHasTitleAndDetail() {
        ResourceBundle words = ResourceBundle.getBundle("problems", Locale.ROOT);
        Set<String> kinds = words.keySet().stream()
                .map(key -> key.replaceFirst("\\.(title|detail)$", ""))
                .collect(Collectors.toSet());

        assertThat(words.keySet())
                .as("problems.properties: each kind has exactly problem.<kind>.title and problem.<kind>.detail")
                .containsExactlyInAnyOrderElementsOf(kinds.stream()
                        .flatMap(kind -> Set.of(kind + ".title", kind + ".detail").stream())
                        .toList());
    }
}
