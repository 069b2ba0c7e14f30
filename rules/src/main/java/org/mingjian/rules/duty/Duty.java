// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.duty;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a source document (职责).
 *
 * @param id document and item, e.g. {@code S0-1a}; stable
 * @param item place in the document, as its own numbering says, e.g. 一.1 句1-2
 * @param zh our own words for it, Chinese
 * @param en our own words for it, English
 * @param servedBy indicators or evidence entries that answer it, by code; empty only for {@link DutyCheck#CONTEXT}
 * @param note Chinese: what of the indicator answers it; empty where the indicator says it all
 */
public record Duty(
        String id,
        String item,
        String zh,
        String en,
        DutyCheck check,
        List<String> servedBy,
        @Nullable String note) {

    public Duty {
        servedBy = List.copyOf(servedBy);
    }
}
