// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import reactor.core.publisher.Mono;

/** Knows the service tokens. */
@FunctionalInterface
public interface BearerTokens {

    /** Who bears the secret, of role {@link Role#SERVICE}; {@link TokenRefused} when nobody may enter with it. */
    Mono<Viewer> viewer(String secret);
}
