// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reading.kind;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.Fold;

/**
 * Decides the kind of a page by its title, and where it has none by the way its text opens. What is printed and
 * distributed counts, not the covering notice: 关于印发…应急预案的通知 is a plan.
 */
public final class KindOfPage {
    private KindOfPage() {}

    /**
     * @param title the title, or null
     * @param column what the page says of its class and column, or null; a hint where the title tells nothing
     * @param folded the folded text
     * @param bodyFrom where the body begins in it
     */
    public static PageKind of(@Nullable String title, @Nullable String column, String folded, int bodyFrom) {
        PageKind kind = title == null ? KindByOpening.of(folded, bodyFrom) : KindByTitle.of(Fold.fold(title));
        if (kind == PageKind.OTHER && title != null && KindByOpening.isReply(folded)) {
            return PageKind.REPLY;
        }
        boolean record = title != null && KindByTitle.isRecord(Fold.fold(title));
        return kind == PageKind.OTHER && column != null && !record ? KindByColumn.of(Fold.fold(column)) : kind;
    }
}
