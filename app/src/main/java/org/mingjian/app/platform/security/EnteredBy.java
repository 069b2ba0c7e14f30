// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * By which door somebody entered.
 *
 * @param door as it stands with the entry
 * @param proof what the door wants to see again when its guest leaves; null: nothing
 */
public record EnteredBy(String door, @Nullable String proof) {

    /** The login form. */
    public static final String PASSWORD = "PASSWORD";

    static EnteredBy of(Authentication entering) {
        return entering.getDetails() instanceof EnteredBy by ? by : new EnteredBy(PASSWORD, null);
    }

    /** What was kept of the entry of a request that leaves; empty: it came by the form. */
    public static Mono<String> proof(ServerWebExchange exchange) {
        return StandingEntries.proof(exchange);
    }

    /** Never shows the proof. */
    @Override
    public String toString() {
        return "entered by " + door;
    }
}
