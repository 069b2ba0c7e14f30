// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.net.URI;
import java.util.List;
import org.mingjian.app.platform.problem.ProblemResponse;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** Whoever entered with a password that was handed out sets one of their own before anything else. */
@Component
class PasswordDuty {

    /** Authority of whoever has to. */
    static final String DUE = "PASSWORD_DUE";

    private static final URI ACCOUNT = URI.create("/account");
    private static final List<String> OPEN =
            List.of("/account", "/login", "/logout", "/css/", "/js/", "/fonts/", "/glyphs.svg");

    private final ProblemResponse problems;

    PasswordDuty(ProblemResponse problems) {
        this.problems = problems;
    }

    /** No bean of its own: it stands in the chain of security, behind the decision who may enter. */
    WebFilter filter() {
        return (exchange, chain) -> open(exchange)
                ? chain.filter(exchange)
                : ReactiveSecurityContextHolder.getContext()
                        .mapNotNull(SecurityContext::getAuthentication)
                        .map(entered ->
                                entered.getAuthorities().stream().anyMatch(one -> DUE.equals(one.getAuthority())))
                        .defaultIfEmpty(false)
                        .flatMap(due -> due ? refuse(exchange) : chain.filter(exchange));
    }

    private Mono<Void> refuse(ServerWebExchange exchange) {
        if (!ProblemResponse.isForPeople(exchange)) {
            return problems.write(exchange, new Refusal(HttpStatus.FORBIDDEN, "password-change-due"));
        }
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(ACCOUNT);
        return exchange.getResponse().setComplete();
    }

    private static boolean open(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().pathWithinApplication().value();
        return OPEN.stream()
                .anyMatch(one ->
                        one.endsWith("/") ? path.startsWith(one) : path.equals(one) || path.startsWith(one + "/"));
    }
}
