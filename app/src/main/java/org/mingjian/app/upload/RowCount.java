// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

/**
 * What the rows of a table came to in a pass.
 *
 * @param line the last line that is done
 * @param leftOut lines at the foot that are no entries
 */
record RowCount(
        int part,
        Pass pass,
        int line,
        int created,
        int updated,
        int unchanged,
        int rejected,
        int leftOut,
        boolean finished) {

    int rows() {
        return created + updated + unchanged + rejected;
    }
}
