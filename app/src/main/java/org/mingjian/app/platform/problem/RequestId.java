// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Gives each request an id, the caller's own if it sent a harmless one, and returns it as {@code X-Request-Id}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class RequestId implements WebFilter {

    /** Under which the id travels with what handles the request. */
    public static final String CARRIED = "mingjian.request";

    /** Name of the id in lines of the log. */
    public static final String LOGGED = "request";

    private static final String HEADER = "X-Request-Id";
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9-]{8,64}");

    /** The id of this request. */
    public static String of(ServerWebExchange exchange) {
        @Nullable String id = exchange.getAttribute(HEADER);
        return id == null ? exchange.getRequest().getId() : id;
    }

    /** The id of the request being handled; empty outside of one. */
    public static Mono<String> current() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(context.<String>getOrEmpty(CARRIED)));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        @Nullable String sent = exchange.getRequest().getHeaders().getFirst(HEADER);
        String id = sent != null && HARMLESS.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        exchange.getAttributes().put(HEADER, id);
        exchange.getResponse().getHeaders().set(HEADER, id);
        return chain.filter(exchange).contextWrite(context -> context.put(CARRIED, id));
    }
}
