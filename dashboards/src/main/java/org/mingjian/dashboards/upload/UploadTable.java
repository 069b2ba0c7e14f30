// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of an upload.
 *
 * @param sheet name of the sheet; empty for a text file
 * @param type register it is taken for; empty where it is not taken
 * @param refused why it must not be taken, Chinese
 * @param document whether the file is a document and no table
 * @param matched titles of the columns that were found
 * @param unknown titles that are left out
 * @param missing titles of columns that must be there
 * @param likely registers it may be, best first
 * @param counted what its rows came to, or would
 * @param groups rows by what becomes of them
 */
public record UploadTable(
        int position,
        String sheet,
        String type,
        @Nullable String refused,
        boolean document,
        List<String> matched,
        List<String> unknown,
        List<String> missing,
        List<UploadOption> likely,
        UploadCount counted,
        List<Group> groups) {

    public UploadTable {
        matched = List.copyOf(matched);
        unknown = List.copyOf(unknown);
        missing = List.copyOf(missing);
        likely = List.copyOf(likely);
        groups = List.copyOf(groups);
    }

    /**
     * The first rows that come to the same.
     *
     * @param status {@code created}, {@code updated}, {@code unchanged}, {@code rejected}, {@code left-out}
     * @param count how many there are in all
     */
    public record Group(String status, int count, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /** @param problem why it was rejected, or what stands in a line that was left out */
    public record Row(
            int line, @Nullable String key, @Nullable String problem, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param before what was known before; null where nothing changes */
    public record Cell(String title, String value, @Nullable String before) {}
}
