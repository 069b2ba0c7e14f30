// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.finding;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.table.TableChoice;
import org.mingjian.rules.findings.Outcome;
import org.springframework.util.MultiValueMap;

/** The filter in the address; what is empty or unknown lets all pass. */
final class FindingFilters {
    private FindingFilters() {}

    static FindingFilter of(MultiValueMap<String, String> parameters, TableChoice choice) {
        String outcome = text(parameters, "outcome");
        String article = text(parameters, "article");
        return new FindingFilter(
                text(parameters, "period"),
                text(parameters, "bureau"),
                text(parameters, "indicator"),
                article != null && article.matches("[1-9]\\d{0,2}") ? Integer.valueOf(article) : null,
                Arrays.stream(Outcome.values())
                        .filter(one -> one.name().equals(outcome))
                        .findFirst()
                        .orElse(null),
                text(parameters, "cursor"),
                choice);
    }

    private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
