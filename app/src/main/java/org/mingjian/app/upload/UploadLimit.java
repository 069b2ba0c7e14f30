// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.upload;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Refuses a file that says it is too large before a byte of it is read. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UploadLimit implements WebFilter {

    /** What a form says beside the file. */
    private static final long FORM = 1 << 16;

    private final TakeUpload take;

    UploadLimit(TakeUpload take) {
        this.take = take;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        boolean upload = exchange.getRequest().getMethod() == HttpMethod.POST
                && (path.equals("/uploads") || path.equals("/api/v1/uploads"));
        return upload && exchange.getRequest().getHeaders().getContentLength() > take.largest() + FORM
                ? Mono.error(take::tooLarge)
                : chain.filter(exchange);
    }
}
