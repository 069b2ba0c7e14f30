// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Which requests must carry a CSRF token: every change made under a session, and the login itself. A program without a
 * session cookie needs none, because no browser can be tricked into sending its password.
 */
@Component
class CsrfDuty implements ServerWebExchangeMatcher {

    private static final Set<HttpMethod> READING =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    @Override
    public Mono<MatchResult> matches(ServerWebExchange exchange) {
        boolean reading = READING.contains(exchange.getRequest().getMethod());
        return reading || !(hasSession(exchange) || isLogin(exchange)) ? MatchResult.notMatch() : MatchResult.match();
    }

    private static boolean hasSession(ServerWebExchange exchange) {
        return exchange.getRequest().getCookies().containsKey(StandingEntries.COOKIE);
    }

    private static boolean isLogin(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value().equals("/login");
    }
}
