// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.mingjian.app.platform.postgres.BackgroundWork;
import org.mingjian.app.platform.problem.Problems;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * A request that only reads, and is cut off by the database changing hands, is read again before anybody is told; none waits
 * for its answer without end. An answer that has begun to go out is not read again: what is done before it goes, such as its
 * record, is done once for a response, and a second answer would go without. Files and deliveries take their connections
 * where background work does.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class ReadAgain implements WebFilter {

    private static final int TIMES = 5;
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final LoadProperties limits;

    ReadAgain(LoadProperties limits) {
        this.limits = limits;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (isDelivery(exchange)) {
            return chain.filter(exchange).contextWrite(BackgroundWork::mark);
        }
        HttpMethod method = exchange.getRequest().getMethod();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            return chain.filter(exchange);
        }
        AtomicBoolean going = new AtomicBoolean();
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> going.set(true)));
        Map<String, Object> before = Map.copyOf(exchange.getAttributes());
        HttpHeaders headers = HttpHeaders.copyOf(exchange.getResponse().getHeaders());
        Mono<Void> answer = Mono.defer(() -> chain.filter(exchange))
                .retryWhen(Retry.fixedDelay(TIMES, PAUSE)
                        .filter(fault -> Problems.databaseIsLost(fault) && !going.get())
                        .doBeforeRetry(again -> {
                            exchange.getAttributes().clear();
                            exchange.getAttributes().putAll(before);
                            exchange.getResponse().getCookies().clear();
                            exchange.getResponse().getHeaders().clear();
                            exchange.getResponse().getHeaders().addAll(headers);
                        })
                        .onRetryExhaustedThrow((spent, again) -> again.failure()));
        return isFile(exchange) ? answer.contextWrite(BackgroundWork::mark) : inTime(exchange, answer);
    }

    private Mono<Void> inTime(ServerWebExchange exchange, Mono<Void> answer) {
        Mono<Void> late = Mono.delay(limits.answer())
                .flatMap(over -> exchange.getResponse().isCommitted()
                        ? Mono.never()
                        : Mono.error(new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy")));
        return Mono.firstWithSignal(answer, late);
    }

    private static boolean isFile(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        String last = path.substring(path.lastIndexOf('/') + 1);
        String wanted = String.valueOf(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT));
        return path.startsWith("/api/") && (last.contains(".") || wanted.contains("csv") || wanted.contains("ndjson"));
    }

    private static boolean isDelivery(ServerWebExchange exchange) {
        String type = exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return exchange.getRequest().getMethod() == HttpMethod.POST
                && type != null
                && (type.startsWith(MediaType.APPLICATION_NDJSON_VALUE) || type.startsWith("text/csv"));
    }
}
