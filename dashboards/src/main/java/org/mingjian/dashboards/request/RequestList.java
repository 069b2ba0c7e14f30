// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EvaluationHead;

/**
 * Requests with their clocks.
 *
 * @param head evaluation up to whose period findings are shown; null before the first one
 * @param asOf day as of which clocks were read; later requests are not among the rows
 * @param today day up to which live results are computed
 * @param later how many requests of the filter were received after {@code asOf}
 * @param rows of the bureau and words of the filter, by bureau and number
 * @param bureaus those with requests, for the filter
 */
public record RequestList(
        @Nullable EvaluationHead head,
        LocalDate asOf,
        LocalDate today,
        int later,
        List<RequestRow> rows,
        List<NamedBureau> bureaus) {

    public RequestList {
        rows = List.copyOf(rows);
        bureaus = List.copyOf(bureaus);
    }

    public record NamedBureau(String code, String name) {}

    String name(String code) {
        return bureaus.stream()
                .filter(one -> one.code().equals(code))
                .map(NamedBureau::name)
                .findFirst()
                .orElse(code);
    }
}
