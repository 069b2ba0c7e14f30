// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives a page the reader behind the signed-in principal; without one the page does not exist. */
final class ViewerArgument implements HandlerMethodArgumentResolver {
    private final ViewerQuery viewers;

    ViewerArgument(ViewerQuery viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Viewer.class);
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        return exchange.getPrincipal()
                .flatMap(viewers::viewer)
                .cast(Object.class)
                .switchIfEmpty(Mono.error(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED)));
    }
}
