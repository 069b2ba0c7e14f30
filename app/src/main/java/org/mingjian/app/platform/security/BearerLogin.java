// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationEntryPointFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Checks {@code Authorization: Bearer …} of every request that carries it; no session is begun. */
@Component
class BearerLogin {

    private static final Pattern BEARER = Pattern.compile("Bearer +(\\S{1,200})", Pattern.CASE_INSENSITIVE);

    private final BearerTokens tokens;
    private final EntryRefusal refusal;
    private final WatchedEntry watched;

    BearerLogin(BearerTokens tokens, EntryRefusal refusal, WatchedEntry watched) {
        this.tokens = tokens;
        this.refusal = refusal;
        this.watched = watched;
    }

    AuthenticationWebFilter filter() {
        ReactiveAuthenticationManager known = claimed ->
                tokens.viewer(String.valueOf(claimed.getCredentials())).map(BearerLogin::authenticated);
        AuthenticationWebFilter filter = new AuthenticationWebFilter(known);
        filter.setServerAuthenticationConverter(BearerLogin::claimed);
        filter.setAuthenticationFailureHandler(
                watched.refusing(new ServerAuthenticationEntryPointFailureHandler(refusal)));
        return filter;
    }

    private static Mono<Authentication> claimed(ServerWebExchange exchange) {
        String header = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        return bearer.matches()
                ? Mono.just(UsernamePasswordAuthenticationToken.unauthenticated("", bearer.group(1)))
                : Mono.empty();
    }

    private static Authentication authenticated(Viewer viewer) {
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, List.of(new SimpleGrantedAuthority(viewer.role().authority())));
    }
}
