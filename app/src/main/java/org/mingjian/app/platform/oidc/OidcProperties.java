// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.oidc;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.validation.annotation.Validated;

/**
 * The identity provider people may enter by; none without an issuer.
 *
 * @param issuer as it stands in its ID tokens; {@code https}, or {@code http} on this machine
 * @param clientId what the provider calls this server
 * @param clientSecret what this server proves itself with
 * @param claim of the ID token, or of the user information, that is the name of an account; one its holder cannot change
 * @param title what the login page calls it
 * @param scopes asked for
 * @param signature algorithm its ID tokens are signed by
 * @param patience how long an answer may take
 */
@Validated
@ConfigurationProperties("mingjian.oidc")
record OidcProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("preferred_username") @NotBlank String claim,
        @DefaultValue("统一身份认证") @NotBlank String title,
        @DefaultValue({"openid", "profile"}) Set<String> scopes,
        @DefaultValue("RS256") SignatureAlgorithm signature,
        @DefaultValue("5s") Duration patience) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The same, fit to enter by; a start is refused otherwise. */
    OidcProperties complete() {
        URI address = URI.create(issuer);
        boolean https = "https".equals(address.getScheme());
        if (!https && !("http".equals(address.getScheme()) && HERE.contains(address.getHost()))) {
            throw new IllegalArgumentException("mingjian.oidc.issuer is not an https address: " + issuer);
        }
        if (clientId.isBlank() || clientSecret.isBlank()) {
            throw new IllegalArgumentException("mingjian.oidc.client-id or client-secret is missing beside the issuer");
        }
        return this;
    }

    /** Scheme, host and port. */
    String origin() {
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "identity provider " + issuer + " as " + clientId;
    }
}
