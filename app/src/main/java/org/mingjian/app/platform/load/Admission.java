// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingjian.app.platform.problem.ProblemResponse;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Takes a request on, or says at once when to come again: 503 where the server has enough to do, 429 where one caller has. Two
 * kinds are counted apart, for a stream of events is held for hours and costs nothing while it is quiet.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Admission implements WebFilter {

    private static final String SOON = "2";
    private static final String LATER = "10";

    private final LoadProperties limits;
    private final ProblemResponse problems;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicInteger streams = new AtomicInteger();
    private final Map<String, Integer> ofOne = new ConcurrentHashMap<>();

    Admission(LoadProperties limits, ProblemResponse problems, MeterRegistry meters) {
        this.limits = limits;
        this.problems = problems;
        meters.gauge("mingjian.load.requests", requests);
        meters.gauge("mingjian.load.streams", streams);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().value();
        if (path.startsWith("/actuator/")) {
            return chain.filter(exchange);
        }
        boolean stream = path.endsWith("/events");
        AtomicInteger taken = stream ? streams : requests;
        String one = Caller.of(exchange) + (stream ? " streams" : "");
        int most = stream ? limits.streams() / 2 : limits.ofOne();
        return Mono.defer(() -> {
            if (ofOne.merge(one, 1, Integer::sum) > most) {
                left(one);
                return refuse(exchange, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", SOON);
            }
            if (taken.incrementAndGet() > (stream ? limits.streams() : limits.requests())) {
                taken.decrementAndGet();
                left(one);
                return refuse(exchange, HttpStatus.SERVICE_UNAVAILABLE, "busy", stream ? LATER : SOON);
            }
            return chain.filter(exchange).doFinally(end -> {
                taken.decrementAndGet();
                left(one);
            });
        });
    }

    private void left(String one) {
        ofOne.computeIfPresent(one, (name, count) -> count == 1 ? null : count - 1);
    }

    private Mono<Void> refuse(ServerWebExchange exchange, HttpStatus status, String kind, String seconds) {
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, seconds);
        return problems.write(exchange, new Refusal(status, kind));
    }
}
