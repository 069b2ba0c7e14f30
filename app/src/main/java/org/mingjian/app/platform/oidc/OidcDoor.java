// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import java.net.URI;
import org.mingjian.app.platform.security.EnteredBy;
import org.mingjian.app.platform.security.KnownEntrants;
import org.mingjian.app.platform.security.OtherDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationCodeAuthenticationTokenConverter;
import org.springframework.security.oauth2.client.web.server.WebSessionOAuth2ServerAuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.web.server.DefaultServerRedirectStrategy;
import org.springframework.security.web.server.ServerRedirectStrategy;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;

/** The way to the provider with state, nonce and PKCE kept in the session, the way back, and the way out. */
@Component
@Conditional(OidcIsSet.class)
class OidcDoor implements OtherDoor {

    private static final Logger log = LoggerFactory.getLogger(OidcDoor.class);
    private static final String START = "/login/start/";

    private final OidcProperties properties;
    private final OidcProvider provider;
    private final OidcLogin login;
    private final ServerRedirectStrategy redirect = new DefaultServerRedirectStrategy();
    private final WebSessionOAuth2ServerAuthorizationRequestRepository begun =
            new WebSessionOAuth2ServerAuthorizationRequestRepository();

    OidcDoor(OidcProperties properties, KnownEntrants entrants) {
        this.properties = properties.complete();
        this.provider = new OidcProvider(properties);
        this.login = new OidcLogin(properties, provider, entrants);
    }

    @Override
    public String title() {
        return properties.title();
    }

    @Override
    public String path() {
        return START + OidcProvider.ID;
    }

    @Override
    public String origin() {
        return properties.origin();
    }

    @Override
    public void open(ServerHttpSecurity http, Handlers handlers) {
        http.addFilterAt(start(), SecurityWebFiltersOrder.HTTP_BASIC)
                .addFilterAt(back(handlers), SecurityWebFiltersOrder.AUTHENTICATION);
    }

    private WebFilter start() {
        DefaultServerOAuth2AuthorizationRequestResolver requests = new DefaultServerOAuth2AuthorizationRequestResolver(
                provider,
                new PathPatternParserServerWebExchangeMatcher(
                        START + "{"
                                + DefaultServerOAuth2AuthorizationRequestResolver
                                        .DEFAULT_REGISTRATION_ID_URI_VARIABLE_NAME
                                + ":" + OidcProvider.ID + "}",
                        HttpMethod.GET));
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return (exchange, chain) -> requests.resolve(exchange)
                .map(request -> begun.saveAuthorizationRequest(request, exchange)
                        .then(Mono.defer(() ->
                                redirect.sendRedirect(exchange, URI.create(request.getAuthorizationRequestUri())))))
                .onErrorResume(ProviderAway.class, away -> Mono.just(refused(exchange, away)))
                .defaultIfEmpty(chain.filter(exchange))
                .flatMap(next -> next);
    }

    private WebFilter back(Handlers handlers) {
        ServerOAuth2AuthorizationCodeAuthenticationTokenConverter sentBack =
                new ServerOAuth2AuthorizationCodeAuthenticationTokenConverter(provider);
        sentBack.setAuthorizationRequestRepository(begun);
        ServerAuthenticationFailureHandler refused = (exchange, why) -> refused(exchange.getExchange(), why);
        AuthenticationWebFilter filter = new AuthenticationWebFilter(login);
        filter.setRequiresAuthenticationMatcher(
                new PathPatternParserServerWebExchangeMatcher(OidcProvider.BACK, HttpMethod.GET));
        filter.setServerAuthenticationConverter(exchange -> sentBack.convert(exchange)
                .onErrorMap(
                        OAuth2AuthorizationException.class,
                        wrong -> new OAuth2AuthenticationException(wrong.getError())));
        filter.setSecurityContextRepository(handlers.entries());
        filter.setAuthenticationSuccessHandler(handlers.entered());
        filter.setAuthenticationFailureHandler(handlers.watched().apply(refused));
        return filter;
    }

    private Mono<Void> refused(ServerWebExchange exchange, Exception why) {
        String word = why instanceof ProviderAway ? "away" : why instanceof NobodyOfThatName ? "unknown" : "failed";
        log.warn("login by {} refused: {}", properties.issuer(), why.getMessage());
        return redirect.sendRedirect(exchange, URI.create("/login?door=" + word));
    }

    @Override
    public ServerLogoutSuccessHandler leaving(ServerLogoutSuccessHandler otherwise) {
        ProviderLogout out = new ProviderLogout(provider, properties.origin());
        return (exchange, leaving) -> EnteredBy.proof(exchange.getExchange())
                .flatMap(proof -> out.address(exchange.getExchange(), proof))
                .map(address -> redirect.sendRedirect(exchange.getExchange(), address))
                .defaultIfEmpty(otherwise(otherwise, exchange, leaving))
                .flatMap(next -> next);
    }

    private static Mono<Void> otherwise(
            ServerLogoutSuccessHandler otherwise,
            org.springframework.security.web.server.WebFilterExchange exchange,
            Authentication leaving) {
        return Mono.defer(() -> otherwise.onLogoutSuccess(exchange, leaving));
    }
}
