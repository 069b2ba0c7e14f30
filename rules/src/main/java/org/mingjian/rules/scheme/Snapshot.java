// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.scheme;

/** On which day an edition looks at a period, whenever it is asked. */
public enum Snapshot {
    /** As things stood on the period's last day (快照): what came later counts in no earlier period. */
    LAST_DAY
}
