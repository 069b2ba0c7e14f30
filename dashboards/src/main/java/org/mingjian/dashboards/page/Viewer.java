// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.jspecify.annotations.Nullable;

/**
 * Who reads a page: decides what a query may answer.
 *
 * @param name account name
 * @param displayName name of the person
 * @param office bureau and room as shown, such as 市政府办公室 · 公开办
 * @param bureau code of the bureau an account of the role {@code BUREAU} belongs to; empty for all others
 * @param unread messages in the inbox that were not opened yet
 */
public record Viewer(
        String name,
        String displayName,
        String office,
        Role role,
        @Nullable String bureau,
        int unread) {

    /** A reader without messages. */
    public Viewer(String name, String displayName, String office, Role role, @Nullable String bureau) {
        this(name, displayName, office, role, bureau, 0);
    }

    /** What an account may see and do. */
    public enum Role {
        /** Runs the installation. */
        ADMIN,
        /** The competent department (公开办): sees all, starts and publishes evaluations. */
        OFFICE,
        /** Verifies findings (审核、督查): sees all, changes no score. */
        AUDITOR,
        /** One bureau: sees itself, and rankings once published. */
        BUREAU,
        /** A system that pushes facts. */
        SERVICE
    }

    /** Whether unpublished results of every bureau are open to this reader. */
    public boolean seesAll() {
        return role == Role.ADMIN || role == Role.OFFICE || role == Role.AUDITOR;
    }
}
