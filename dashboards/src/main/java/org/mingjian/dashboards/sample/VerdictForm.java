// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's word on an item, as typed. */
public record VerdictForm(
        @Nullable String verdict,
        @Nullable List<String> fields,
        @Nullable String note) {

    static final VerdictForm EMPTY = new VerdictForm(null, List.of(), null);

    public boolean hasField(String field) {
        return fields != null && fields.contains(field);
    }
}
