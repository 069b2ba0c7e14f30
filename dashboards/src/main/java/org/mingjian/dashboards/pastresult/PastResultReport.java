// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.pastresult;

import java.util.List;

/**
 * What became of an imported table.
 *
 * @param preview nothing was stored
 * @param problems lines that were left out, each with its place and reason
 */
public record PastResultReport(boolean preview, int created, int updated, int unchanged, List<String> problems) {
    public PastResultReport {
        problems = List.copyOf(problems);
    }

    /** Nothing could be read. */
    public static PastResultReport unreadable(String why) {
        return new PastResultReport(true, 0, 0, 0, List.of(why));
    }
}
