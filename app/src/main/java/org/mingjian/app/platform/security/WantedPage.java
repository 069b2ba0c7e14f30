// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.web.server.savedrequest.ServerRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Where somebody wanted to go before the login page came between. The browser keeps it in a cookie, so that strangers
 * make no sessions, until the login has succeeded.
 */
@Component
class WantedPage implements ServerRequestCache {

    private static final String COOKIE = "WANTED";
    private static final Duration REMEMBERED = Duration.ofMinutes(30);
    /** A path of ours; two slashes at the start would lead to another host. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1000}");

    @Override
    public Mono<Void> saveRequest(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        String query = request.getURI().getRawQuery();
        String page = request.getPath().pathWithinApplication().value() + (query == null ? "" : "?" + query);
        if (request.getMethod() == HttpMethod.GET && OURS.matcher(page).matches()) {
            exchange.getResponse().addCookie(cookie(exchange, encode(page), REMEMBERED));
        }
        return Mono.empty();
    }

    @Override
    public Mono<URI> getRedirectUri(ServerWebExchange exchange) {
        HttpCookie kept = exchange.getRequest().getCookies().getFirst(COOKIE);
        if (kept == null) {
            return Mono.empty();
        }
        exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
        return Mono.fromCallable(() -> decode(kept.getValue()))
                .filter(page -> OURS.matcher(page).matches())
                .map(URI::create)
                .onErrorComplete(IllegalArgumentException.class);
    }

    /** Nothing to take back: the browser is sent to the page anew. */
    @Override
    public Mono<ServerHttpRequest> removeMatchingRequest(ServerWebExchange exchange) {
        return Mono.empty();
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/login")
                .httpOnly(true)
                .sameSite("Lax")
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .maxAge(age)
                .build();
    }

    private static String encode(String page) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.US_ASCII));
    }

    private static String decode(String value) {
        return new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII);
    }
}
