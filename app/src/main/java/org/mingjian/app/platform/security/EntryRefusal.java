// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.net.URI;
import org.mingjian.app.platform.problem.ProblemResponse;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Turns away who is not known (to the login page, or 401) and who is known but not allowed (403). */
@Component
class EntryRefusal implements ServerAuthenticationEntryPoint, ServerAccessDeniedHandler {

    private static final URI LOGIN = URI.create("/login");
    private static final String HTMX = "HX-Request";

    private final ProblemResponse problems;
    private final WantedPage wanted;

    EntryRefusal(ProblemResponse problems, WantedPage wanted) {
        this.problems = problems;
        this.wanted = wanted;
    }

    @Override
    public Mono<Void> commence(ServerWebExchange exchange, AuthenticationException thrown) {
        HttpHeaders request = exchange.getRequest().getHeaders();
        ServerHttpResponse response = exchange.getResponse();
        boolean fragment = request.containsHeader(HTMX);
        if (!fragment && ProblemResponse.isForPeople(exchange)) {
            response.setStatusCode(HttpStatus.FOUND);
            response.getHeaders().setLocation(LOGIN);
            return wanted.saveRequest(exchange).then(response.setComplete());
        }
        if (thrown instanceof TokenRefused token) {
            response.getHeaders()
                    .set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"mingjian\", error=\"invalid_token\"");
            return problems.write(exchange, token.refusal());
        }
        if (fragment) {
            response.getHeaders().set("HX-Redirect", LOGIN.toString());
        } else {
            response.getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"mingjian\", charset=\"UTF-8\"");
        }
        return problems.write(exchange, Refusal.unauthorized());
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, AccessDeniedException thrown) {
        return problems.write(
                exchange,
                thrown instanceof CsrfException
                        ? new Refusal(HttpStatus.FORBIDDEN, "csrf-token-missing")
                        : Refusal.forbidden());
    }
}
