// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How figures are written: two decimals for points and scores, one for rates, a true minus sign (−), thousands by
 * comma. Templates reach it as {@code @figures}; an absent figure is an en dash.
 */
@Component("figures")
public final class NumberFormats {
    private static final String ABSENT = "–";

    /** Points and scores: 88.78, −1.60, 0.00. */
    public String points(@Nullable BigDecimal value) {
        return value == null ? ABSENT : decimal("0.00", value);
    }

    /** Differences: +0.60, −1.32, 0.00. */
    public String signed(@Nullable BigDecimal value) {
        return plus(points(value));
    }

    /** Percentages without the sign: 96.4. */
    public String rate(@Nullable BigDecimal value) {
        return value == null ? ABSENT : decimal("0.0", value);
    }

    /** Difference of two percentages: −1.2, +2.5. */
    public String signedRate(@Nullable BigDecimal value) {
        return plus(rate(value));
    }

    /** Whole numbers: 2,911. */
    public String count(@Nullable Number value) {
        return value == null ? ABSENT : decimal("#,##0", BigDecimal.valueOf(value.longValue()));
    }

    /** Arithmetic that breaks between sentences only, never inside an equation. */
    public String sum(String arithmetic) {
        return arithmetic.replace(' ', '\u00a0');
    }

    /** Class of the cell: a zero or an absent figure steps back. */
    public String tone(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0 ? "zero" : "";
    }

    /** The sign belongs to the figure as written: what rounds to zero has none. */
    /** ① for the first, 0; as marks on a chart are numbered. */
    public String mark(int index) {
        return Character.toString('①' + index);
    }

    /** Differences of whole numbers: +3, −2, 0. */
    public String signedCount(long difference) {
        return difference > 0 ? "+" + difference : String.valueOf(difference).replace('-', '−');
    }

    private static String plus(String text) {
        return text.startsWith("−") || isNothing(text) ? text : "+" + text;
    }

    private static boolean isNothing(String text) {
        return text.chars().noneMatch(c -> c >= '1' && c <= '9');
    }

    private static String decimal(String pattern, BigDecimal value) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(value);
        return isNothing(text) ? text.replace("-", "") : text.replace('-', '−');
    }
}
