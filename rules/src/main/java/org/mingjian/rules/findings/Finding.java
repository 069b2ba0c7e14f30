// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.findings;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One shortcoming (问题) of one bureau under one indicator: what, about which subject, resting on which facts. Carries no
 * points.
 *
 * @param id stable across runs, see {@link FindingId}
 * @param reason code of the indicator's yaml, upper case
 * @param subject key of the case within the bureau: a document's id, a request's id; empty for the bureau as a whole
 * @param outcome {@code VIOLATED}, or {@code PENDING} where a person must judge first
 * @param occurrences how often the reason's deduction applies to this subject, at least 1
 * @param measures named quantities a deduction may be computed from, e.g. {@code missing} and {@code total}
 * @param message the reason's template filled in, Chinese
 */
public record Finding(
        String id,
        String bureau,
        String indicator,
        String reason,
        String subject,
        Outcome outcome,
        int occurrences,
        SortedMap<String, BigDecimal> measures,
        String message,
        List<ShownFact> facts,
        List<Evidence> evidence) {

    public Finding {
        if (occurrences < 1) {
            throw new IllegalArgumentException(
                    "occurrences below 1: " + indicator + "/" + reason + " " + subject + ": " + occurrences);
        }
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("finding without facts: " + indicator + "/" + reason + " " + subject);
        }
        measures = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(measures));
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }

    /** The same finding under the id it had before its bureau's code changed. */
    public Finding withId(String id) {
        return new Finding(
                id, bureau, indicator, reason, subject, outcome, occurrences, measures, message, facts, evidence);
    }
}
