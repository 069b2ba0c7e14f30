// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import java.net.URI;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** Where whoever leaves is sent to, so that the provider forgets them too (OpenID Connect RP-Initiated Logout 1.0). */
class ProviderLogout {

    private static final String END = "end_session_endpoint";

    private final OidcProvider provider;
    private final String origin;

    ProviderLogout(OidcProvider provider, String origin) {
        this.provider = provider;
        this.origin = origin;
    }

    /** Empty where the provider knows of no such thing, is away, or would lead to a stranger. */
    Mono<URI> address(ServerWebExchange exchange, String idToken) {
        return provider.findByRegistrationId(OidcProvider.ID)
                .onErrorComplete()
                .mapNotNull(ProviderLogout::end)
                .filter(end -> end.startsWith(origin + "/"))
                .map(end -> UriComponentsBuilder.fromUriString(end)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{back}")
                        .encode()
                        .buildAndExpand(
                                idToken,
                                exchange.getRequest()
                                        .getURI()
                                        .resolve("/login?logout")
                                        .toString())
                        .toUri());
    }

    private static @org.jspecify.annotations.Nullable String end(ClientRegistration registration) {
        return registration.getProviderDetails().getConfigurationMetadata().get(END) instanceof String end ? end : null;
    }
}
