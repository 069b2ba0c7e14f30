// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import org.jspecify.annotations.Nullable;

/**
 * The fields of the form that declares a source, as typed.
 *
 * @param id empty where the server shall choose one
 * @param pages addresses, one a line
 * @param item CSS selector of a row; the other three likewise, for lists that are not understood without
 * @param enabled present where harvests shall visit it
 */
public record SourceForm(
        @Nullable String bureau,
        @Nullable String id,
        @Nullable String kind,
        @Nullable String address,
        @Nullable String pages,
        @Nullable String followTo,
        @Nullable String column,
        @Nullable String columnKind,
        @Nullable String item,
        @Nullable String link,
        @Nullable String date,
        @Nullable String next,
        @Nullable Boolean enabled) {

    static SourceForm empty(@Nullable String bureau) {
        return new SourceForm(bureau, null, "LIST", null, null, null, null, null, null, null, null, null, Boolean.TRUE);
    }

    /** Whether any selector is given, so that their part of the form stands open. */
    public boolean selecting() {
        return given(item) || given(link) || given(date) || given(next);
    }

    private static boolean given(@Nullable String field) {
        return field != null && !field.isBlank();
    }
}
