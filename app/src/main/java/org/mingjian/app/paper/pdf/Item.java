// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is set below the one before it and never divided between two pages. */
interface Item {

    /** In points. */
    double height();

    /** Whether it may not stand last on a page. */
    default boolean withNext() {
        return false;
    }

    /** Whether it is left out at the top of a page. */
    default boolean blank() {
        return false;
    }

    /** What is set again above it at the top of a page: a table's head. */
    default @Nullable Item head() {
        return null;
    }

    /** @param top its upper edge below the paper's, in points */
    void draw(Sheet sheet, double top) throws IOException;

    /** An empty line. */
    record Blank(double height, boolean withNext) implements Item {
        @Override
        public boolean blank() {
            return true;
        }

        @Override
        public void draw(Sheet sheet, double top) {}
    }
}
