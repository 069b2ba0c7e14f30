// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A score made of component scores with weights, e.g. 第三方评估 70 % and 日常监测 30 %: Σ weight × score, rounded once. */
public final class CompositeScore {

    private CompositeScore() {}

    /**
     * What each component brings, in hundredths that add up to the sum of weight × score rounded HALF_UP once: each share
     * is what the running sum grows by.
     *
     * @param scores beside the weights; a missing one brings nothing and leaves the others alone
     */
    public static List<Optional<BigDecimal>> shares(List<BigDecimal> weights, List<Optional<BigDecimal>> scores) {
        var shares = new ArrayList<Optional<BigDecimal>>();
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal given = new BigDecimal("0.00");
        for (int i = 0; i < weights.size(); i++) {
            Optional<BigDecimal> score = scores.get(i);
            if (score.isPresent()) {
                exact = exact.add(weights.get(i).multiply(score.get()));
                BigDecimal share = exact.setScale(2, RoundingMode.HALF_UP).subtract(given);
                given = given.add(share);
                shares.add(Optional.of(share));
            } else {
                shares.add(Optional.empty());
            }
        }
        return List.copyOf(shares);
    }
}
