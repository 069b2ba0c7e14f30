// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.manualscore;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;

/**
 * What one person gave.
 *
 * @param points two digits; under a veto the number of cases found
 * @param ground typed reason of whoever settles; null for the first two
 */
record GivenScore(
        long id,
        Place place,
        String scorer,
        BigDecimal points,
        @Nullable Ground ground,
        String reason,
        Instant givenAt) {

    /** In which turn it was given. */
    enum Place {
        FIRST,
        SECOND,
        /** By a third person who saw both (裁定). */
        SETTLED
    }

    boolean isOf(String account) {
        return scorer.equalsIgnoreCase(account);
    }
}
