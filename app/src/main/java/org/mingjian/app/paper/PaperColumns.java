// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.paper.model.Block;
import org.mingjian.app.paper.model.PaperTable;
import org.mingjian.app.paper.model.PaperTable.Align;
import org.mingjian.app.paper.model.PaperTable.Column;
import org.mingjian.app.paper.model.PaperTable.Row;
import org.mingjian.dashboards.page.Words;

/**
 * The columns of a document's tables, their titles in words.
 *
 * @param prefix of the keys of the words, with its dot: a column's key is the prefix and its name
 */
public record PaperColumns(Words words, String prefix) {

    /** Text. */
    public Column left(String name, double widthMm) {
        return column(name, widthMm, Align.LEFT);
    }

    /** A code, a grade, a place. */
    public Column center(String name, double widthMm) {
        return column(name, widthMm, Align.CENTER);
    }

    /** Figures. */
    public Column right(String name, double widthMm) {
        return column(name, widthMm, Align.RIGHT);
    }

    private Column column(String name, double widthMm, Align align) {
        return new Column(words.of(prefix + name), widthMm, align);
    }

    public static Block table(List<Column> columns, List<Row> rows) {
        return new Block.Table(new PaperTable(columns, rows));
    }

    /** An empty cell where there is no value. */
    public static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
