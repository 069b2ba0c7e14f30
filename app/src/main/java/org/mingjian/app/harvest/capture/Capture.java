// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.capture;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site answered at one visit.
 *
 * @param visit number of the visit
 * @param sha256 digest of the content
 * @param content null where the site only said that it was as before
 */
record Capture(
        long visit,
        String url,
        Instant visitedAt,
        int status,
        Map<String, String> headers,
        String ip,
        String sha256,
        byte @Nullable [] content) {}
