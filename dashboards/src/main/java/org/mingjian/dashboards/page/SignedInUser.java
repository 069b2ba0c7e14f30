// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

/**
 * Who reads the page.
 *
 * @param name name of the person
 * @param office bureau and room, such as 市政府办公室 · 公开办
 */
public record SignedInUser(String name, String office) {

    /** First character of the name, shown in the disc. */
    public String initial() {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }
}
