// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The colophon (版记) at the foot of the last page.
 *
 * @param copiesTo 抄送机关, in order; may be empty
 * @param printedBy 印发机关; null where the format has none, as in a letter
 * @param printedOn 印发日期
 */
public record Colophon(
        List<String> copiesTo,
        @Nullable String printedBy,
        @Nullable LocalDate printedOn) {

    public Colophon {
        copiesTo = List.copyOf(copiesTo);
    }

    public boolean empty() {
        return copiesTo.isEmpty() && printedBy == null;
    }
}
