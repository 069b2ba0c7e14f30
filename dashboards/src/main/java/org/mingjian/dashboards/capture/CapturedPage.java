// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page that is evidence, as it was kept.
 *
 * @param then as it stood when it was judged; empty where no text of it was kept
 * @param now as it was last seen after that; empty where it was not looked at since
 * @param goneAt when it was last asked for and not there; empty where it was there, or nobody asked
 */
public record CapturedPage(
        String url,
        @Nullable Look then,
        @Nullable Look now,
        @Nullable Instant goneAt) {

    /**
     * One state of the page.
     *
     * @param firstSeenAt when it was first seen so
     * @param lastSeenAt when it was last seen so
     * @param sha256 digest of the text
     * @param original digest of what the site answered, kept byte for byte; empty where the text came by another door
     */
    public record Look(
            String text,
            Instant firstSeenAt,
            Instant lastSeenAt,
            String sha256,
            @Nullable String original) {}
}
