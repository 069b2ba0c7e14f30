// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.language;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextThreadLocalAccessor;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/**
 * Any page asked for with {@code lang=<tag>} remembers the language and leads to the same page without it; every other
 * request carries its language along, to wherever its words are put together.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ChooseLanguage implements WebFilter {
    static final String PARAMETER = "lang";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        @Nullable
        Language chosen =
                Language.of(request.getQueryParams().getFirst(PARAMETER)).orElse(null);
        if (chosen != null && request.getMethod() == HttpMethod.GET && !ChosenLanguage.isForPrograms(exchange)) {
            return remember(chosen, exchange);
        }
        return chain.filter(exchange)
                .contextWrite(
                        context -> context.put(LocaleContextThreadLocalAccessor.KEY, exchange.getLocaleContext()));
    }

    private static Mono<Void> remember(Language chosen, ServerWebExchange exchange) {
        ServerHttpResponse response = exchange.getResponse();
        ChosenLanguage.remember(chosen, exchange);
        response.setStatusCode(HttpStatus.SEE_OTHER);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().setLocation(without(exchange.getRequest().getURI()));
        return response.setComplete();
    }

    /** Path and query alone, one slash before them: never another host. */
    private static URI without(URI asked) {
        String rest = UriComponentsBuilder.fromUri(asked)
                .replaceQueryParam(PARAMETER)
                .scheme(null)
                .host(null)
                .port(null)
                .build(true)
                .toUriString();
        return URI.create("/" + rest.replaceFirst("^/+", ""));
    }
}
