// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.token;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.security.BearerTokens;
import org.mingjian.app.platform.security.Role;
import org.mingjian.app.platform.security.TokenRefused;
import org.mingjian.app.platform.security.Viewer;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets programs in with their tokens. Nothing is remembered between requests: a revoked token ends at once. */
@Component
class TokenLogin implements BearerTokens {

    /** No account's name holds a slash, so that none can be taken for a token. */
    private static final String NAME = "token/";

    private final TokenRepository tokens;
    private final Clock clock;

    TokenLogin(TokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public Mono<Viewer> viewer(String secret) {
        Instant now = clock.instant();
        return tokens.bySecret(TokenSecret.hash(secret), now)
                .switchIfEmpty(Mono.error(TokenRefused::unknown))
                .flatMap(found -> {
                    TokenRefused refused = refused(found, now);
                    return refused == null ? entered(found.token(), now) : Mono.error(refused);
                });
    }

    private Mono<Viewer> entered(Token token, Instant now) {
        return tokens.used(token.id(), now)
                // Not noted while the database can only be read.
                .onErrorComplete(DataAccessException.class)
                .thenReturn(new Viewer(NAME + token.name(), Role.SERVICE, null, token.scope()));
    }

    private static @Nullable TokenRefused refused(TokenRepository.Found found, Instant now) {
        Token token = found.token();
        if (token.revokedAt() != null) {
            return TokenRefused.revoked(token.name(), token.revokedAt());
        }
        if (!now.isBefore(token.expiresAt())) {
            return TokenRefused.expired(token.name(), token.expiresAt());
        }
        return found.endsAt() != null && !now.isBefore(found.endsAt())
                ? TokenRefused.rotated(token.name(), found.endsAt())
                : null;
    }
}
