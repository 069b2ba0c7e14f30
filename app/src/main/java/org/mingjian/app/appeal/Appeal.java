// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.appeal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.decision.Ground;

/**
 * An appeal of a bureau against one finding of one evaluation.
 *
 * @param link where its evidence can be looked at; null where there is none
 * @param fileUntil last day it could be filed
 * @param decideUntil last day for its decision
 * @param decidedAt null while open
 */
public record Appeal(
        long id,
        String finding,
        long evaluation,
        String bureau,
        String indicator,
        Ground ground,
        String text,
        @Nullable String link,
        String filedBy,
        Instant filedAt,
        LocalDate fileUntil,
        LocalDate decideUntil,
        AppealState state,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decision) {

    /** As decisions name it. */
    public String cause() {
        return "appeal/" + id;
    }

    public boolean overdue(LocalDate today) {
        return state.open() && today.isAfter(decideUntil);
    }
}
