// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.EmptyState;
import org.mingjian.dashboards.page.Pager;
import org.mingjian.rules.facts.FactCode;

/**
 * Documents as the page needs them.
 *
 * @param kinds to choose from
 * @param names of the bureaus by code
 */
public record DocumentListView(
        DocumentFilter filter,
        DocumentList list,
        List<FactCode> kinds,
        Map<String, String> names,
        Pager pager,
        @Nullable EmptyState empty) {

    /** A kind in words. */
    public String kind(@Nullable String code) {
        String word = DocumentColumns.kind(code);
        return word == null ? "–" : word;
    }
}
