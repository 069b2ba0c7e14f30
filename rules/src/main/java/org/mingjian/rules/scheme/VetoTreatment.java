// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

import java.math.BigDecimal;

/**
 * What a confirmed veto (单项否决) does.
 *
 * @param value ceiling of the score under {@code CAP}, e.g. 59; ignored under {@code STOP}
 * @param grade grade given whatever the score
 */
public record VetoTreatment(Action action, BigDecimal value, String grade) {

    /** Both conventions are in official use. */
    public enum Action {
        /** No score; last in the group without a rank. */
        STOP,
        /** The score is at most the value. */
        CAP
    }
}
