// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.harvest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What visiting an address came to.
 *
 * @param at where the page is, after redirects
 * @param status of the last answer; 0 where there was none
 * @param headers of the last answer, by name in lower case
 * @param body unpacked; empty for everything but a page that is there
 * @param ip the address that answered last; empty where none did
 * @param retryAfter what the site asks for before the next attempt
 */
public record Fetched(
        VisitOutcome outcome,
        URI at,
        int status,
        Map<String, String> headers,
        byte[] body,
        String ip,
        @Nullable Duration retryAfter) {

    static Fetched of(VisitOutcome outcome, URI at) {
        return new Fetched(outcome, at, 0, Map.of(), new byte[0], "", null);
    }

    public @Nullable String header(String name) {
        return headers.get(name);
    }

    /** Whether it is a page or a list, as far as the site says. */
    public boolean textual() {
        String type = headers.getOrDefault("content-type", "text/html").toLowerCase(Locale.ROOT);
        return type.startsWith("text/") || type.contains("html") || type.contains("xml");
    }
}
