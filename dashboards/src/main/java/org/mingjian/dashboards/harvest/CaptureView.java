// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.harvest;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one visit received, as text: nothing of it is executed or drawn.
 *
 * @param headers of the answer, by name
 * @param text null for what is no text
 * @param size in bytes
 * @param cut whether only its beginning is shown
 */
public record CaptureView(
        long harvest,
        long visit,
        String url,
        Instant visitedAt,
        int status,
        String sha256,
        long size,
        Map<String, String> headers,
        @Nullable String text,
        boolean cut) {
    public CaptureView {
        headers = new TreeMap<>(headers);
    }
}
