// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.table;

/**
 * The order of a table: by which column, and which way.
 *
 * @param key of the column
 */
public record TableOrder(String key, boolean descending) {

    /** The order as it stands in the address: {@code bureau}, or {@code -bureau} from the last to the first. */
    static TableOrder read(String written) {
        return written.startsWith("-") ? new TableOrder(written.substring(1), true) : new TableOrder(written, false);
    }

    String written() {
        return descending ? "-" + key : key;
    }

    TableOrder turned() {
        return new TableOrder(key, !descending);
    }
}
