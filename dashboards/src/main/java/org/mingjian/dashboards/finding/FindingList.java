// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;
import org.mingjian.rules.scoring.ScoredFinding;

/**
 * A page of 50 findings, by effective loss descending, then id.
 *
 * @param head empty when no evaluation is visible
 * @param before rows of the filter before the first row shown
 * @param total rows in the filter
 * @param next cursor of the following page; empty on the last
 * @param bureaus those with findings in the period, for the filter
 */
public record FindingList(
        @Nullable EvaluationHead head,
        List<FindingRow> rows,
        long before,
        long total,
        @Nullable String next,
        List<NamedBureau> bureaus) {
    public FindingList {
        rows = List.copyOf(rows);
        bureaus = List.copyOf(bureaus);
    }

    /** A finding with the name of its bureau. */
    public record FindingRow(String bureauName, ScoredFinding finding) {}

    public record NamedBureau(String code, String name) {}

    /** Name of a bureau to choose from; its code where it is none of them. */
    String bureauName(String code) {
        return bureaus.stream()
                .filter(one -> one.code().equals(code))
                .map(NamedBureau::name)
                .findFirst()
                .orElse(code);
    }
}
