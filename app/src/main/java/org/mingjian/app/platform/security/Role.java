// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

/** What an account is for; it has exactly one. */
public enum Role {
    /** Accounts, schemes, calendars, sources, health; judges nothing. */
    ADMIN,
    /** The competent department (主管部门) that evaluates. */
    OFFICE,
    /** Reads everything, changes nothing. */
    AUDITOR,
    /** An evaluated bureau (被考核单位): its own rows and what is published. */
    BUREAU,
    /** Another system that delivers facts or fetches results. */
    SERVICE;

    String authority() {
        return "ROLE_" + name();
    }
}
