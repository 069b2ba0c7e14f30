// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.intake.file;

import java.math.BigDecimal;

/** A number as people write it, without exponent; one of more zeros than anybody writes stays as it is. */
final class PlainNumber {

    private static final int MOST_ZEROS = 400;

    private PlainNumber() {}

    static String of(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        return isLong(number) ? number.toString() : number.stripTrailingZeros().toPlainString();
    }

    /** With as many decimals as were written. */
    static String written(BigDecimal number) {
        return isLong(number) ? number.toString() : number.toPlainString();
    }

    private static boolean isLong(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_ZEROS;
    }
}
