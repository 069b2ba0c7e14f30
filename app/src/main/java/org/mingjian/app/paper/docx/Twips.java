// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper.docx;

import java.math.BigInteger;
import org.mingjian.app.paper.model.PageGrid;

/** Lengths as WordprocessingML counts them: twentieths of a point. */
final class Twips {

    /** One line of the grid. */
    static final BigInteger LINE = BigInteger.valueOf((long) Math.floor(PageGrid.points(PageGrid.LINE) * 20));

    private Twips() {}

    static BigInteger of(double millimetres) {
        return ofPoints(PageGrid.points(millimetres));
    }

    static BigInteger ofPoints(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    /** So many characters of the grid. */
    static BigInteger characters(double characters) {
        return of(characters * PageGrid.CHARACTER);
    }
}
