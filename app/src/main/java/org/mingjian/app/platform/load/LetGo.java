// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.load;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscription;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What an answer is read from is let go of when its writing ends, however it ends. The framework asks for the first piece
 * before it begins to write; where the caller has left by then, or the record cannot be written, it forgets the source, and
 * a file's rows would hold their connection to the database for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LetGo implements WebFilter {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return chain.filter(
                exchange.mutate().response(new Letting(exchange.getResponse())).build());
    }

    private static final class Letting extends ServerHttpResponseDecorator {

        Letting(ServerHttpResponse response) {
            super(response);
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return body instanceof Mono ? super.writeWith(body) : letting(body, super::writeWith);
        }

        @Override
        public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return letting(body, super::writeAndFlushWith);
        }

        private static <T> Mono<Void> letting(Publisher<? extends T> body, Function<Flux<T>, Mono<Void>> writing) {
            return Mono.defer(() -> {
                AtomicReference<Subscription> source = new AtomicReference<>();
                return writing.apply(Flux.<T>from(body).doOnSubscribe(source::set))
                        .doFinally(end -> {
                            Subscription read = source.get();
                            if (read != null) {
                                read.cancel();
                            }
                        });
            });
        }
    }
}
