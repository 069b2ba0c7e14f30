// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.simulation;

import java.util.Locale;

/** The tables of a simulation that are handed out as files. */
enum SimulationTable {
    /** Every bureau before and after (名次变动). */
    MOVES,
    /** Who crosses the start of a grade (谁会跨线). */
    CROSSINGS,
    /** Winners and losers by group (各组). */
    GROUPS,
    /** What each change does alone: which figures decide (改动). */
    STEPS;

    /** Its noun in addresses, in words and in the names of files. */
    String noun() {
        return name().toLowerCase(Locale.ROOT);
    }
}
