// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.reference;

import org.mingjian.rules.facts.Bureau;

/** The columns of the register of bureaus that decide whether a duty binds one at all. */
final class Conditions {

    private Conditions() {}

    /** Null where the register does not tell. */
    static Boolean holds(Bureau bureau, String column) {
        return switch (column) {
            case "hasSite" -> bureau.hasSite();
            case "hasStandardField" -> bureau.hasStandardField();
            case "holdsDecisionMeetings" -> bureau.holdsDecisionMeetings();
            default -> throw new IllegalArgumentException(column);
        };
    }
}
