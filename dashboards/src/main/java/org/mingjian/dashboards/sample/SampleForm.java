// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of the form that draws a sample, as typed. */
public record SampleForm(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String seed,
        @Nullable Long evaluation,
        @Nullable List<String> indicators,
        @Nullable List<String> groups,
        @Nullable List<String> outcomes,
        @Nullable List<String> kinds,
        @Nullable Integer size) {

    /** Whether readings are sampled; findings are the usual case. */
    public boolean readings() {
        return "READING".equals(kind);
    }

    public boolean has(@Nullable List<String> chosen, String value) {
        return chosen != null && chosen.contains(value);
    }

    SampleForm of(@Nullable Long otherEvaluation) {
        return new SampleForm(
                name,
                readings() ? "READING" : "FINDING",
                seed,
                otherEvaluation,
                indicators,
                groups,
                outcomes,
                kinds,
                size);
    }
}
