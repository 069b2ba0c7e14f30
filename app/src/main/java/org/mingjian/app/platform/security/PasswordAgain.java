// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjian.app.platform.problem.ProblemResponse;
import org.mingjian.app.platform.problem.Refusal;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.reactive.ServerWebExchangeContextFilter;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * What hands out a way in, or destroys what was kept, is done only by whoever gives the password again, in the field {@code
 * password} of the form: a screen left open opens no account. The API under a session has no such field and is refused; programs send their password anyway.
 */
@Component
class PasswordAgain {

    private static final List<PathPattern> ROUTES = Stream.of(
                    "/admin/users",
                    "/admin/users/{id}",
                    "/admin/users/{id}/password",
                    "/admin/tokens",
                    "/admin/tokens/{id}/rotation",
                    "/api/v1/tokens",
                    "/api/v1/tokens/{id}/rotation",
                    "/personal-data/removals")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    private final Reauthentication reauthentication;
    private final ProblemResponse problems;

    PasswordAgain(Reauthentication reauthentication, ProblemResponse problems) {
        this.reauthentication = reauthentication;
        this.problems = problems;
    }

    /** No bean of its own: it stands in the chain of security, behind the decision who may enter. */
    WebFilter filter() {
        return (exchange, chain) -> asked(exchange)
                ? sure(exchange)
                        .map(refused -> problems.write(exchange, refused))
                        .defaultIfEmpty(chain.filter(exchange))
                        .flatMap(next -> next)
                : chain.filter(exchange);
    }

    /** Why it is not done; empty when it may be. Nobody but an administrator comes that far anyway. */
    private Mono<Refusal> sure(ServerWebExchange exchange) {
        return Viewer.current()
                .filter(viewer -> viewer.role() == Role.ADMIN)
                .flatMap(viewer -> typed(exchange).flatMap(password -> reauthentication.confirmed(viewer, password)))
                .flatMap(viewer -> Mono.<Refusal>empty())
                .onErrorResume(Refusal.class, refused -> Mono.just(onAPageOfItsOwn(refused)))
                .contextWrite(
                        context -> context.put(ServerWebExchangeContextFilter.EXCHANGE_CONTEXT_ATTRIBUTE, exchange));
    }

    /** Unlike a form that comes back, this answer does not hold what was typed. */
    private static Refusal onAPageOfItsOwn(Refusal refused) {
        return refused.kind().equals("reauthentication-failed")
                ? new Refusal(HttpStatus.FORBIDDEN, "password-again-wrong")
                : refused;
    }

    private static boolean asked(ServerWebExchange exchange) {
        PathContainer path = exchange.getRequest().getPath().pathWithinApplication();
        return exchange.getRequest().getMethod() == HttpMethod.POST
                && ROUTES.stream().anyMatch(route -> route.matches(path));
    }

    private static Mono<String> typed(ServerWebExchange exchange) {
        return MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                        exchange.getRequest().getHeaders().getContentType())
                ? exchange.getFormData().map(form -> Objects.requireNonNullElse(form.getFirst("password"), ""))
                : Mono.just("");
    }
}
