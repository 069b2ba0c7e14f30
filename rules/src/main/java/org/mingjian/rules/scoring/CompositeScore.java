// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.mingjian.rules.scheme.Composite;

/** An annual score made of component scores with weights, e.g. 日常 70 % and 年终 30 %: Σ weight × score, rounded once. */
public final class CompositeScore {

    private CompositeScore() {}

    /** The composite score, rounded HALF_UP to 0.01; empty while the score of a component is missing. */
    public static Optional<BigDecimal> of(Composite composite, Map<String, BigDecimal> scores) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var weight : composite.weights().entrySet()) {
            BigDecimal score = scores.get(weight.getKey());
            if (score == null) {
                return Optional.empty();
            }
            sum = sum.add(weight.getValue().multiply(score));
        }
        return Optional.of(sum.setScale(2, RoundingMode.HALF_UP));
    }
}
