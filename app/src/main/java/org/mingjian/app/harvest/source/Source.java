// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.facts.ColumnKind;
import org.mingjian.rules.reading.listing.Selectors;
import org.mingjian.rules.reading.page.FieldSelectors;
import org.mingjian.rules.reading.page.LabelledPage;

/**
 * Where pages of a bureau are collected.
 *
 * @param bureau code
 * @param id unique within the bureau: lower case letters, digits, hyphens
 * @param address of the first list page, sitemap or feed; null for {@link SourceKind#PAGES}
 * @param pages addresses of the pages; empty but for {@link SourceKind#PAGES}
 * @param selectors where the list shows its items; none for lists that are understood without
 * @param fields where its pages show their metadata; none for pages whose labels are read
 * @param followTo items dated before are left out, and lists followed no further
 * @param column name of the portal column (栏目) the list is; null where it shall not be watched for staleness
 * @param columnKind its kind
 * @param enabled whether harvests visit it
 */
public record Source(
        String bureau,
        String id,
        SourceKind kind,
        @Nullable String address,
        List<String> pages,
        Selectors selectors,
        @Nullable FieldSelectors fields,
        @Nullable LocalDate followTo,
        @Nullable String column,
        @Nullable ColumnKind columnKind,
        boolean enabled) {

    public Source {
        pages = List.copyOf(pages);
    }

    /** The page as it is to be read. */
    public String labelled(String html) {
        return fields == null ? html : LabelledPage.of(html, fields);
    }
}
