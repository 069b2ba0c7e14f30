// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * Who reads the page.
 *
 * @param name name of the person
 * @param office bureau and room, such as 市政府办公室 · 公开办
 * @param unread messages that were not opened yet
 * @param readsTrail whether the audit trail and the tokens are open to the reader
 * @param administers whether accounts and the installation are the reader's to look after
 */
public record SignedInUser(String name, String office, int unread, boolean readsTrail, boolean administers) {

    /** A reader without messages. */
    public SignedInUser(String name, String office) {
        this(name, office, 0, false, false);
    }

    /** First character of the name, shown in the disc. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
