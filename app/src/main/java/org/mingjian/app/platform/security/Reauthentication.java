// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import reactor.core.publisher.Mono;

/**
 * Asks once more who is there before something that cannot be taken back (签发、发布): whoever came with a session gives the
 * password again, so that a screen left open signs nothing. A request with HTTP Basic has just given it; a service token is
 * nobody who could sign.
 */
@Component
public class Reauthentication {

    private final PasswordLogin login;

    Reauthentication(PasswordLogin login) {
        this.login = login;
    }

    /** The exchange of a request is known wherever its work goes on. */
    @Configuration(proxyBeanMethods = false)
    static class ExchangeOfTheRequest {
        @Bean
        ServerWebExchangeContextFilter serverWebExchangeContextFilter() {
            return new ServerWebExchangeContextFilter();
        }
    }

    /**
     * The same viewer, sure to be there.
     *
     * @param password as typed again; null where none was sent
     * @throws Refusal 403 where it is missing or wrong
     */
    public Mono<Viewer> confirmed(Viewer viewer, @Nullable String password) {
        if (viewer.scope() != null) {
            return Mono.error(Refusal::forbidden);
        }
        return Mono.deferContextual(context -> ServerWebExchangeContextFilter.getExchange(context)
                        .map(exchange -> exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                        .filter(sent -> sent.toLowerCase(Locale.ROOT).startsWith("basic "))
                        .isPresent()
                ? Mono.just(viewer)
                : again(viewer, password));
    }

    private Mono<Viewer> again(Viewer viewer, @Nullable String password) {
        if (password == null || password.isEmpty()) {
            return Mono.error(new Refusal(HttpStatus.FORBIDDEN, "reauthentication-required"));
        }
        return login.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(viewer.name(), password))
                .thenReturn(viewer)
                .onErrorMap(
                        AuthenticationException.class,
                        wrong -> new Refusal(HttpStatus.FORBIDDEN, "reauthentication-failed"));
    }
}
