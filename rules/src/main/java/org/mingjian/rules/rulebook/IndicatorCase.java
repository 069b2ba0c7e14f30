// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.rulebook;

import java.util.List;
import org.mingjian.rules.findings.Outcome;

/**
 * A worked example of an indicator (案例): run as a test and shown on the indicator's page.
 *
 * @param name file name without its ending, e.g. {@code one_day_late.violated}
 * @param why one English sentence: what the example shows
 * @param outcome what the indicator comes to, before decisions
 * @param reasons codes of the expected findings, in order, each as often as it is found
 */
public record IndicatorCase(String name, String why, Outcome outcome, List<String> reasons) {

    public IndicatorCase {
        reasons = List.copyOf(reasons);
    }
}
