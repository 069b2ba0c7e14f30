// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import org.jspecify.annotations.Nullable;
import org.mingjian.rules.reading.page.FieldSelectors;

/**
 * The fields of the form that declares a source, as typed.
 *
 * @param id empty where the server shall choose one
 * @param pages addresses, one a line
 * @param item CSS selector of a row; the other three likewise, for lists that are not understood without
 * @param fields CSS selectors of the metadata of pages, for pages whose labels cannot be read
 * @param enabled present where harvests shall visit it
 * @param fresh present where the source is not registered yet
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
        @Nullable FieldSelectors fields,
        @Nullable Boolean enabled,
        @Nullable Boolean fresh) {

    static SourceForm empty(@Nullable String bureau) {
        return new SourceForm(
                bureau,
                null,
                "LIST",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Boolean.TRUE,
                Boolean.TRUE);
    }

    boolean isFresh() {
        return Boolean.TRUE.equals(fresh);
    }

    /** Whether any selector is given, so that their part of the form stands open. */
    public boolean selecting() {
        return given(item) || given(link) || given(date) || given(next);
    }

    /** The same of the fields of pages. */
    public boolean labelling() {
        return fields != null && !fields.none();
    }

    /** As typed, so that the form can show it. */
    public FieldSelectors labels() {
        return fields == null ? FieldSelectors.NONE : fields;
    }

    private static boolean given(@Nullable String field) {
        return field != null && !field.isBlank();
    }
}
