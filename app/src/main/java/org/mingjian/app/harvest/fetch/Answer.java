// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a host answered to one request.
 *
 * @param headers by name in lower case
 * @param body unpacked; empty for everything but a page that is there
 * @param ip the address that answered
 */
record Answer(int status, Map<String, String> headers, byte[] body, String ip) {

    Answer {
        Map<String, String> lower = new TreeMap<>();
        headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        headers = lower;
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    boolean redirects() {
        return header("location") != null
                && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
    }

    /** Without regard to what the body is. */
    VisitOutcome outcome() {
        if (status == 200 || status == 203) {
            return VisitOutcome.OK;
        }
        return switch (status) {
            case 304 -> VisitOutcome.NOT_MODIFIED;
            case 404, 410 -> VisitOutcome.GONE;
            case 429, 503 -> VisitOutcome.BUSY;
            default ->
                status >= 500 ? VisitOutcome.SITE_FAULT : status >= 400 ? VisitOutcome.REFUSED : VisitOutcome.BROKEN;
        };
    }
}
