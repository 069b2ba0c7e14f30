// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjian.rules.scoring.DimensionScore;
import org.mingjian.rules.scoring.ScoreSheet;

/**
 * What each dimension takes from 100 points, what bonuses add and what a veto cuts: together exactly the score less 100.
 * Losses of the dimensions are stretched like the base (折算); the hundredths that rounding leaves go to the largest
 * remainders, of equal ones to the earlier dimension.
 */
final class Contributions {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal ZERO = new BigDecimal("0.00");

    private final Map<String, BigDecimal> byRow = new LinkedHashMap<>();

    private Contributions() {}

    /** By the code of the dimension, {@link ChangeRow#BONUS} and {@link ChangeRow#VETO}; of a sheet with a score. */
    static Map<String, BigDecimal> of(ScoreSheet sheet) {
        BigDecimal score = Objects.requireNonNull(sheet.score());
        BigDecimal base = Objects.requireNonNull(sheet.base());
        Contributions contributions = new Contributions();
        contributions.losses(sheet.dimensions(), HUNDRED.subtract(base));
        BigDecimal bonus = sheet.veto().isEmpty() ? sheet.bonus() : ZERO;
        contributions.byRow.put(ChangeRow.BONUS, bonus);
        contributions.byRow.put(ChangeRow.VETO, score.subtract(base).subtract(bonus));
        return contributions.byRow;
    }

    private record Share(String code, BigDecimal whole, BigDecimal remainder) {}

    private void losses(List<DimensionScore> dimensions, BigDecimal total) {
        BigDecimal lost = dimensions.stream().map(Contributions::lost).reduce(ZERO, BigDecimal::add);
        List<Share> shares = new ArrayList<>();
        BigDecimal left = total;
        for (DimensionScore dimension : dimensions) {
            BigDecimal exact =
                    lost.signum() == 0 ? ZERO : total.multiply(lost(dimension)).divide(lost, 10, RoundingMode.DOWN);
            BigDecimal whole = exact.setScale(2, RoundingMode.DOWN);
            shares.add(new Share(dimension.code(), whole, exact.subtract(whole)));
            left = left.subtract(whole);
            byRow.put(dimension.code(), whole.negate());
        }
        for (Share share : shares.stream()
                .sorted(Comparator.comparing(Share::remainder).reversed())
                .toList()) {
            if (left.signum() > 0) {
                byRow.put(share.code(), share.whole().add(CENT).negate());
                left = left.subtract(CENT);
            }
        }
    }

    private static BigDecimal lost(DimensionScore dimension) {
        return dimension.applicable().subtract(dimension.got());
    }
}
