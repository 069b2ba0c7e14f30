// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a population is narrowed to; an empty list narrows nothing.
 *
 * @param indicators codes; of findings only
 * @param groups groups of bureaus
 * @param outcomes of findings only
 * @param kinds kinds of documents; of readings only
 */
record SampleChoice(List<String> indicators, List<String> groups, List<String> outcomes, List<String> kinds) {

    SampleChoice {
        indicators = List.copyOf(indicators);
        groups = List.copyOf(groups);
        outcomes = List.copyOf(outcomes);
        kinds = List.copyOf(kinds);
    }

    static SampleChoice of(
            @Nullable List<String> indicators,
            @Nullable List<String> groups,
            @Nullable List<String> outcomes,
            @Nullable List<String> kinds) {
        return new SampleChoice(filled(indicators), filled(groups), filled(outcomes), filled(kinds));
    }

    private static List<String> filled(@Nullable List<String> chosen) {
        return chosen == null
                ? List.of()
                : chosen.stream()
                        .filter(one -> !one.isBlank())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
