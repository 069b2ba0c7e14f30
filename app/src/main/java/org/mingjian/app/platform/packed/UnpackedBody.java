// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.packed;

import java.util.List;
import java.util.Locale;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Hands every route the body as it was before {@code Content-Encoding: gzip}; another encoding is refused. */
@Component
class UnpackedBody implements WebFilter {

    private static final int BUFFER = 1 << 16;
    private static final int BUFFERS_AHEAD = 16;
    private static final List<String> GZIP = List.of("gzip", "x-gzip");

    private final PackedProperties bounds;

    UnpackedBody(PackedProperties bounds) {
        this.bounds = bounds;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String encoding = exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding == null || encoding.strip().equalsIgnoreCase("identity")) {
            return chain.filter(exchange);
        }
        if (!GZIP.contains(encoding.strip().toLowerCase(Locale.ROOT))) {
            exchange.getResponse().getHeaders().set(HttpHeaders.ACCEPT_ENCODING, GZIP.get(0));
            return Mono.error(new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "content-encoding-unknown", encoding));
        }
        return chain.filter(
                exchange.mutate().request(unpacked(exchange.getRequest())).build());
    }

    private ServerHttpRequest unpacked(ServerHttpRequest packed) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(packed.getHeaders());
        headers.remove(HttpHeaders.CONTENT_ENCODING);
        headers.remove(HttpHeaders.CONTENT_LENGTH);
        return new ServerHttpRequestDecorator(packed) {
            @Override
            public HttpHeaders getHeaders() {
                return headers;
            }

            @Override
            public Flux<DataBuffer> getBody() {
                return DataBufferUtils.readInputStream(
                                () -> Unpacking.of(
                                        DataBufferUtils.subscriberInputStream(super.getBody(), BUFFERS_AHEAD), bounds),
                                DefaultDataBufferFactory.sharedInstance,
                                BUFFER)
                        .subscribeOn(Schedulers.boundedElastic());
            }
        };
    }
}
