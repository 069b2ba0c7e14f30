// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import org.mingjian.app.platform.security.EnteredBy;
import org.mingjian.app.platform.security.KnownEntrants;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.ReactiveOidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcReactiveOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.DefaultReactiveOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import reactor.core.publisher.Mono;

/**
 * Takes the code the provider sent somebody back with to the provider, checks the ID token (signature, issuer, audience, time,
 * nonce) and lets in the account its claim names.
 */
class OidcLogin implements ReactiveAuthenticationManager {

    static final String DOOR = "OIDC";

    private static final String EMAIL = "email";

    private final OidcProperties properties;
    private final KnownEntrants entrants;
    private final ReactiveAuthenticationManager provider;

    OidcLogin(OidcProperties properties, OidcProvider provider, KnownEntrants entrants) {
        this.properties = properties;
        this.entrants = entrants;
        this.provider = manager(provider, properties.signature());
    }

    @Override
    public Mono<Authentication> authenticate(Authentication sentBack) {
        // The code, the keys and the user information are asked for one after the other.
        return provider.authenticate(sentBack)
                .timeout(properties.patience().multipliedBy(3))
                .onErrorMap(thrown -> thrown instanceof AuthenticationException ? thrown : new ProviderAway(thrown))
                .cast(OAuth2LoginAuthenticationToken.class)
                .map(proved -> (OidcUser) proved.getPrincipal())
                .flatMap(this::entered)
                .switchIfEmpty(Mono.error(NobodyOfThatName::new));
    }

    private Mono<Authentication> entered(OidcUser user) {
        String name = user.getClaimAsString(properties.claim());
        if (name == null || name.isBlank()) {
            return Mono.empty();
        }
        // An address nobody has checked may be anybody's.
        if (properties.claim().equals(EMAIL) && !Boolean.TRUE.equals(user.getEmailVerified())) {
            return Mono.empty();
        }
        return entrants.enter(name, new EnteredBy(DOOR, user.getIdToken().getTokenValue()));
    }

    private static ReactiveAuthenticationManager manager(OidcProvider provider, SignatureAlgorithm signature) {
        WebClientReactiveAuthorizationCodeTokenResponseClient tokens =
                new WebClientReactiveAuthorizationCodeTokenResponseClient();
        tokens.setWebClient(provider.web());
        DefaultReactiveOAuth2UserService information = new DefaultReactiveOAuth2UserService();
        information.setWebClient(provider.web());
        OidcReactiveOAuth2UserService users = new OidcReactiveOAuth2UserService();
        users.setOauth2UserService(information);
        ReactiveOidcIdTokenDecoderFactory decoders = new ReactiveOidcIdTokenDecoderFactory();
        decoders.setJwsAlgorithmResolver(registration -> signature);
        OidcAuthorizationCodeReactiveAuthenticationManager manager =
                new OidcAuthorizationCodeReactiveAuthenticationManager(tokens, users);
        manager.setJwtDecoderFactory(decoders);
        return manager;
    }
}
