// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebSession;
import reactor.core.publisher.Mono;

/**
 * Who has entered by the login page: the session names its entry, and each request reads anew what the account is. An entry
 * that was ended, a disabled account or a changed role therefore holds at once, whichever server keeps the session.
 */
@Component
class StandingEntries implements ServerSecurityContextRepository {

    private static final String ENTRY = StandingEntries.class.getName() + ".entry";
    private static final String READ = StandingEntries.class.getName() + ".read";

    private final WebSessionServerSecurityContextRepository sessions = new WebSessionServerSecurityContextRepository();
    private final EntryRows entries;

    StandingEntries(EntryRows entries) {
        this.entries = entries;
    }

    /** The entry a request belongs to; empty without one. */
    static Mono<UUID> entry(ServerWebExchange exchange) {
        return exchange.getSession().mapNotNull(session -> session.getAttribute(ENTRY));
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        Authentication entering = context == null ? null : context.getAuthentication();
        if (entering == null) {
            return entry(exchange).flatMap(entries::end).then(sessions.save(exchange, null));
        }
        EnteredBy by = EnteredBy.of(entering);
        return sessions.save(exchange, context)
                .then(entries.begin(entering.getName(), by.door()))
                .zipWith(exchange.getSession())
                .doOnNext(both -> {
                    both.getT2().getAttributes().put(ENTRY, both.getT1());
                    by.keep(both.getT2());
                })
                .then();
    }

    /** Read once a request. */
    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        Mono<SecurityContext> known = exchange.getAttribute(READ);
        if (known != null) {
            return known;
        }
        Mono<SecurityContext> read = sessions.load(exchange)
                .flatMap(context -> exchange.getSession())
                .flatMap(this::standing)
                .cache();
        exchange.getAttributes().put(READ, read);
        return read;
    }

    private Mono<SecurityContext> standing(WebSession session) {
        UUID entry = session.getAttribute(ENTRY);
        Mono<EntryRows.Standing> standing = entry == null ? Mono.empty() : entries.standing(entry);
        return standing.<SecurityContext>map(
                        found -> new SecurityContextImpl(PasswordLogin.authenticated(found.viewer(), found.due())))
                .switchIfEmpty(Mono.defer(() -> session.invalidate().then(Mono.empty())));
    }
}
