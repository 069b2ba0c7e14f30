// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;

/**
 * From where on the fairness check asks an office to look (公平性自检的界限). All but the first in percent, 0 to 100.
 *
 * @param few cases or bureaus below which a figure says little
 * @param group share of the differences of scores that goes with the group alone
 * @param size share of pairs of unequal size in which the larger scores lower; its mirror image below 50 counts as much
 * @param dominant share of all points lost under one indicator
 * @param variance share of the differences inside groups that one indicator makes
 * @param banded share of ranked bureaus nearer to a neighbour than the noise of a re-assessment
 * @param thin share of points lost that rests on fewer cases than {@code few}
 */
public record FairnessRule(
        int few,
        BigDecimal group,
        BigDecimal size,
        BigDecimal dominant,
        BigDecimal variance,
        BigDecimal banded,
        BigDecimal thin) {

    /** Where an edition says nothing: the figures of {@code fairness/standard.yaml}. */
    public static final FairnessRule STANDARD = FairnessReader.standard();

    /** Pairs among {@code few} bureaus: of fewer pairs nothing is said about size. */
    public int fewPairs() {
        return few * (few - 1) / 2;
    }
}
