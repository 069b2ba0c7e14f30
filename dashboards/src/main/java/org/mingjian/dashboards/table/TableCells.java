// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.NumberFormats;
import org.mingjian.dashboards.page.Words;
import org.springframework.stereotype.Component;

/** How the cell of a plain column stands on a page. Templates reach it as {@code @cells}. */
@Component("cells")
public final class TableCells {
    private final NumberFormats figures;
    private final Words words;

    TableCells(NumberFormats figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** @param value see {@link TableColumn#cell()} */
    public String text(@Nullable Object value) {
        if (value == null || value.equals("")) {
            return figures.count(null);
        }
        if (value instanceof BigDecimal points) {
            return figures.points(points);
        }
        if (value instanceof Number count) {
            return figures.count(count);
        }
        return value instanceof Instant moment ? words.time(moment) : value.toString();
    }
}
