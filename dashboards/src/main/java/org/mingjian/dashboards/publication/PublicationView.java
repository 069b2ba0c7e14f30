// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.publication;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param manages whether the reader publishes
 * @param reason as it was typed, after a refusal
 * @param held reasons as they were typed, by bureau code
 * @param others the reason for all that have none of their own, as it was typed
 * @param refused why nothing was done; absent at first
 */
record PublicationView(
        Publication publication,
        boolean manages,
        String reason,
        Map<String, String> held,
        String others,
        @Nullable String refused) {

    /** Page on which a condition is worked off. */
    public String href(String code) {
        String period = "/periods/" + publication.head().period();
        return switch (code) {
            case "PENDING", "VETO" ->
                "/findings?outcome=PENDING&period=" + publication.head().period();
            case "ERROR" ->
                "/findings?outcome=ERROR&period=" + publication.head().period();
            case "FAIRNESS" ->
                period + "/fairness?evaluation=" + publication.head().id();
            default -> period + "/ranking";
        };
    }

    /** Whether the result is there for all. */
    public boolean stands() {
        return publication.signed() != null && publication.withdrawn() == null;
    }
}
