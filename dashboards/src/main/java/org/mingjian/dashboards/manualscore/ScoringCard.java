// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.manualscore;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One manual score, as one reader may know it.
 *
 * @param kind DEDUCTION, BONUS or VETO
 * @param outcome of the line in the sheet as it stands
 * @param threshold percent of the indicator's points
 * @param allowed the same in points: the two may differ by so much
 * @param round from 1; more where it was scored anew
 * @param given what the reader may know of what was given
 * @param open whether it may still be scored
 * @param published whether its result is published
 * @param gives whether the reader may score
 * @param settles whether the reader may settle
 * @param withdraws whether the reader may take back
 * @param grounds typed reasons of whoever settles
 */
public record ScoringCard(
        ScoringLine line,
        String period,
        String kind,
        String outcome,
        BigDecimal threshold,
        BigDecimal allowed,
        int round,
        List<Given> given,
        boolean open,
        boolean published,
        boolean gives,
        boolean settles,
        boolean withdraws,
        List<String> grounds) {

    public ScoringCard {
        given = List.copyOf(given);
        grounds = List.copyOf(grounds);
    }

    /**
     * What one person gave.
     *
     * @param place FIRST, SECOND or SETTLED
     * @param ground code of a typed reason; null for the first two
     */
    public record Given(
            String place,
            String scorer,
            BigDecimal points,
            @Nullable String ground,
            String reason,
            Instant at) {}

    public boolean veto() {
        return kind.equals("VETO");
    }
}
