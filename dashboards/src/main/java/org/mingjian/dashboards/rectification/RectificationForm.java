// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to a rectification, as typed.
 *
 * @param to by the words of the interface
 * @param evidence addresses, one a line
 */
public record RectificationForm(
        @Nullable String to,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String dueOn,
        @Nullable String measures,
        @Nullable String responsible,
        @Nullable String evidence) {

    static final RectificationForm EMPTY = new RectificationForm(null, null, null, null, null, null, null);

    /** Absent where the field was not on the form. */
    public @Nullable List<String> links() {
        return evidence == null
                ? null
                : Stream.of(evidence.split("\\s+"))
                        .filter(one -> !one.isEmpty())
                        .toList();
    }
}
