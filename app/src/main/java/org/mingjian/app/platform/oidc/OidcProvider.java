// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/**
 * What the provider says of itself ({@code .well-known/openid-configuration}). Asked when somebody wants in, not at the start:
 * a provider that is away keeps nobody with a password out. An answer holds for an hour, a failure for nobody.
 */
class OidcProvider implements ReactiveClientRegistrationRepository {

    /** The only registration there is. */
    static final String ID = "oidc";

    /** Where the provider sends people back to. */
    static final String BACK = "/login/oidc";

    private static final Duration KNOWN = Duration.ofHours(1);
    private static final ParameterizedTypeReference<Map<String, Object>> JSON = new ParameterizedTypeReference<>() {};

    private final OidcProperties properties;
    private final WebClient web;
    private final Mono<ClientRegistration> registration;

    OidcProvider(OidcProperties properties) {
        this.properties = properties;
        this.web = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                        .responseTimeout(properties.patience())
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int)
                                properties.patience().toMillis())))
                .build();
        this.registration =
                Mono.defer(this::discovered).cache(found -> KNOWN, failed -> Duration.ZERO, () -> Duration.ZERO);
    }

    /** With patience; follows no redirect. */
    WebClient web() {
        return web;
    }

    /** Fails with {@link ProviderAway} where the provider does not answer, or not as itself. */
    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return id.equals(ID) ? registration : Mono.empty();
    }

    private Mono<ClientRegistration> discovered() {
        return web.get()
                .uri(properties.issuer().replaceFirst("/$", "") + "/.well-known/openid-configuration")
                .retrieve()
                .bodyToMono(JSON)
                .timeout(properties.patience())
                .filter(said -> properties.issuer().equals(said.get("issuer")))
                .switchIfEmpty(
                        Mono.error(() -> new IllegalStateException("another issuer than " + properties.issuer())))
                .map(said -> ClientRegistrations.fromOidcConfiguration(said)
                        .registrationId(ID)
                        .clientId(properties.clientId())
                        .clientSecret(properties.clientSecret())
                        .clientName(properties.title())
                        .scope(properties.scopes())
                        .redirectUri("{baseUrl}" + BACK)
                        .build())
                .onErrorMap(ProviderAway::new);
    }
}
