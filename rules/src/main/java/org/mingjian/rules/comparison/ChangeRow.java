// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The four parts of one dimension, of the bonuses, or of what a veto cuts.
 *
 * @param code of the dimension, {@link #BONUS} or {@link #VETO}
 * @param title of the dimension in the later edition; empty for the other two
 * @param from what the row takes from 100 or adds in the earlier evaluation, 0.01
 * @param to the same in the later one; {@code to − from} is the sum of the parts
 * @param parts one for each cause
 */
public record ChangeRow(String code, String title, BigDecimal from, BigDecimal to, Map<Cause, BigDecimal> parts) {

    /** Code of the row of bonuses. */
    public static final String BONUS = "BONUS";

    /** Code of the row of what vetoes cut. */
    public static final String VETO = "VETO";

    public ChangeRow {
        parts = Collections.unmodifiableMap(new EnumMap<>(parts));
    }

    public BigDecimal change() {
        return to.subtract(from);
    }
}
