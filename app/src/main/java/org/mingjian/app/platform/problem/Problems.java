// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/** The one place where whatever a route throws becomes an answer. */
@Component
@Order(-2)
public class Problems implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final ProblemResponse response;

    Problems(ProblemResponse response) {
        this.response = response;
    }

    /** Whether it was cut off because the database went away or is being handed over: it may go well the next moment. */
    public static boolean databaseIsLost(Throwable thrown) {
        return RefusalReading.databaseIsLost(thrown);
    }

    /** Also where the refusal itself cannot go out, as when the record of it cannot be written. */
    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        return answer(exchange, thrown).onErrorResume(failed -> failed != thrown, failed -> answer(exchange, failed));
    }

    private Mono<Void> answer(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(thrown);
        }
        Refusal refusal = RefusalReading.of(thrown);
        if (refusal.status().is5xxServerError()) {
            // Outside of the filter that carries the id along.
            try (MDC.MDCCloseable ended = MDC.putCloseable(RequestId.LOGGED, RequestId.of(exchange))) {
                log.error(
                        "{} {} {} failed",
                        RequestId.of(exchange),
                        exchange.getRequest().getMethod(),
                        exchange.getRequest().getPath(),
                        thrown);
            }
        }
        exchange.getResponse().getHeaders().addAll(RefusalReading.headers(thrown, refusal));
        return response.write(exchange, refusal);
    }
}
