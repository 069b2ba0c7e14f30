// SPDX-License-Identifier: Apache-2.0
package org.mingjian.rules.facts;

/** Who was trained (培训对象). */
public enum TrainingAudience {
    /** Liaison staff (联络员). */
    LIAISON_STAFF,
    /** Leaders. */
    LEADERS,
    /** New civil servants (新入职公务员). */
    NEW_STAFF,
    /** Everybody. */
    ALL_STAFF
}
