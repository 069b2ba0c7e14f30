// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All dimensions and indicators, by code.
 *
 * @param guidance the guidance text (markdown, Chinese) of each indicator
 * @param ruleText the rule source of each indicator, for people
 * @param cases the worked examples of each indicator, by name; those of a packaged rulebook are read when first looked at
 * @param digest SHA-256 over the contents of all folders that decide an evaluation (yaml and rule), 64 hex digits
 */
public record Rulebook(
        List<Dimension> dimensions,
        SortedMap<String, Indicator> indicators,
        SortedMap<String, String> guidance,
        SortedMap<String, String> ruleText,
        SortedMap<String, List<IndicatorCase>> cases,
        String digest) {

    public Rulebook {
        dimensions = List.copyOf(dimensions);
        indicators = Collections.unmodifiableSortedMap(new TreeMap<>(indicators));
        guidance = Collections.unmodifiableSortedMap(new TreeMap<>(guidance));
        ruleText = Collections.unmodifiableSortedMap(new TreeMap<>(ruleText));
        cases = Collections.unmodifiableSortedMap(new TreeMap<>(cases));
    }

    /** The indicator with this id; a scheme never names one that is missing. */
    public Indicator indicator(String id) {
        Indicator found = indicators.get(id);
        if (found == null) {
            throw new IllegalArgumentException("no indicator " + id + " in the rulebook");
        }
        return found;
    }
}
