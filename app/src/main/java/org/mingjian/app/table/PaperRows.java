// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.table;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.dashboards.table.TableContent;

/** The rows a document holds, and how many there are in all. */
final class PaperRows {
    private final List<List<Object>> first = new ArrayList<>();
    private long all;

    void add(List<Object> row) {
        all++;
        if (all <= TableContent.MOST_ON_PAPER) {
            first.add(row);
        }
    }

    List<List<Object>> first() {
        return first;
    }

    long all() {
        return all;
    }
}
