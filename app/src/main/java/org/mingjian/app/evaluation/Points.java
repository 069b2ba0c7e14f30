// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Scores, points and percentages as every file and answer writes them: two decimals. */
public final class Points {

    private Points() {}

    public static String text(BigDecimal points) {
        return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Null where there is no score. */
    public static @Nullable String textOrNull(@Nullable BigDecimal points) {
        return points == null ? null : text(points);
    }

    /** Empty where there is no score. */
    public static String cell(@Nullable BigDecimal points) {
        return points == null ? "" : text(points);
    }
}
