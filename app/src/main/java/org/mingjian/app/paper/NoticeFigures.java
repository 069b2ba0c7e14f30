// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.paper;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a bureau's score sheet a notice quotes.
 *
 * @param possible points that could be had (应评满分)
 * @param deductions how many lines lost points
 * @param deducted sum of the points lost
 * @param bonus points earned beyond; zero where none
 * @param score null where evaluation was stopped by a veto
 * @param grade null where there is no score
 */
public record NoticeFigures(
        BigDecimal possible,
        int deductions,
        BigDecimal deducted,
        BigDecimal bonus,
        @Nullable BigDecimal score,
        @Nullable String grade) {}
