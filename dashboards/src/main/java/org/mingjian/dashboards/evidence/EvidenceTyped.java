// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.List;

/**
 * What stands in the form after something of it was refused.
 *
 * @param page address of the published page chosen
 * @param link address typed
 */
public record EvidenceTyped(String page, String link) {
    static final EvidenceTyped NOTHING = new EvidenceTyped("", "");

    /** What was taken does not stand in the form any more. */
    EvidenceTyped only(List<String> left) {
        return new EvidenceTyped(left.contains(page) ? page : "", left.contains(link) ? link : "");
    }
}
