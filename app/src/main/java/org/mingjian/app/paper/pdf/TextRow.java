// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.pdf;

import java.io.IOException;
import java.util.List;

/**
 * One line of text.
 *
 * @param left where its width begins, in points from the paper's edge
 */
record TextRow(List<Piece> pieces, double left, double width, Fit fit, double height, boolean withNext)
        implements Item {

    /** Of a square of type, the part above the line it stands on. */
    private static final double ABOVE = 0.88;

    TextRow keptWithNext() {
        return new TextRow(pieces, left, width, fit, height, true);
    }

    @Override
    public void draw(Sheet sheet, double top) throws IOException {
        double points = pieces.stream().mapToDouble(Piece::points).max().orElse(0);
        sheet.text(pieces, start(), top + (height - points) / 2 + ABOVE * points, gap());
    }

    double start() {
        double free = width - used();
        return switch (fit) {
            case LEFT, FULL -> left;
            case CENTER -> left + free / 2;
            case RIGHT -> left + free;
        };
    }

    private double gap() {
        return fit == Fit.FULL && pieces.size() > 1 ? (width - used()) / (pieces.size() - 1) : 0;
    }

    double used() {
        return pieces.stream().mapToDouble(Piece::width).sum();
    }
}
