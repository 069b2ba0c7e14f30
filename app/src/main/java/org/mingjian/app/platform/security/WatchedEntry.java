// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.web.server.authentication.ServerAuthenticationFailureHandler;
import org.springframework.security.web.server.authentication.ServerAuthenticationSuccessHandler;
import org.springframework.security.web.server.authentication.logout.ServerLogoutSuccessHandler;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the watch of whoever enters, is refused or leaves, before the answer goes out. */
@Component
class WatchedEntry {

    private final EntryWatch watch;

    WatchedEntry(EntryWatch watch) {
        this.watch = watch;
    }

    ServerAuthenticationSuccessHandler entering(ServerAuthenticationSuccessHandler then) {
        return (exchange, entering) -> Mono.justOrEmpty(entering.getPrincipal())
                .ofType(Viewer.class)
                .flatMap(watch::entered)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(entering))
                .then(Mono.defer(() -> then.onAuthenticationSuccess(exchange, entering)));
    }

    ServerAuthenticationFailureHandler refusing(ServerAuthenticationFailureHandler then) {
        return (exchange, refused) -> {
            String path = exchange.getExchange()
                    .getRequest()
                    .getPath()
                    .pathWithinApplication()
                    .value();
            return watch.refused(path, refused).then(Mono.defer(() -> then.onAuthenticationFailure(exchange, refused)));
        };
    }

    ServerLogoutSuccessHandler leaving(ServerLogoutSuccessHandler then) {
        return (exchange, leaving) -> Mono.justOrEmpty(leaving.getPrincipal())
                .ofType(Viewer.class)
                .flatMap(watch::left)
                .contextWrite(ReactiveSecurityContextHolder.withAuthentication(leaving))
                .then(Mono.defer(() -> then.onLogoutSuccess(exchange, leaving)));
    }
}
