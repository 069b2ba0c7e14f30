// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Who has entered by the login page: the browser shows a secret, the database knows its digest, and each request reads anew
 * what the account is. An entry that was ended, a disabled account or a changed role therefore holds at once, and every server
 * on the database knows everybody who has entered by any of them.
 */
@Component
class StandingEntries implements ServerSecurityContextRepository {

    static final String COOKIE = "SESSION";

    private static final String READ = StandingEntries.class.getName() + ".read";
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 200;

    private final EntryRows entries;
    private final SecureRandom random = new SecureRandom();

    StandingEntries(EntryRows entries) {
        this.entries = entries;
    }

    /** The entry a request belongs to; empty without one. */
    static Mono<UUID> entry(ServerWebExchange exchange) {
        Mono<EntryRows.Standing> read = exchange.getAttribute(READ);
        return read == null ? Mono.empty() : read.map(EntryRows.Standing::entry);
    }

    /** What the door wants to see again when the guest of this request leaves; empty: nothing. */
    static Mono<String> proof(ServerWebExchange exchange) {
        Mono<EntryRows.Standing> read = exchange.getAttribute(READ);
        return read == null ? Mono.empty() : read.mapNotNull(EntryRows.Standing::proof);
    }

    /** Each entering is a new entry with a new secret; the one before it ends. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        Authentication entering = context == null ? null : context.getAuthentication();
        Mono<Void> left = standing(exchange).flatMap(before -> entries.end(before.entry()));
        if (entering == null) {
            return left.then(Mono.fromRunnable(() -> show(exchange, "", Duration.ZERO)));
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return left.then(entries.begin(entering.getName(), digest(secret), EnteredBy.of(entering)))
                .doOnNext(entry -> show(exchange, secret, Duration.ofSeconds(-1)))
                .then();
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return standing(exchange)
                .map(found -> new SecurityContextImpl(PasswordLogin.authenticated(found.viewer(), found.due())));
    }

    /** Read once a request; what failed is read again. */
    private Mono<EntryRows.Standing> standing(ServerWebExchange exchange) {
        Mono<EntryRows.Standing> known = exchange.getAttribute(READ);
        if (known != null) {
            return known;
        }
        HttpCookie shown = exchange.getRequest().getCookies().getFirst(COOKIE);
        Mono<EntryRows.Standing> read = shown == null || shown.getValue().length() > LONGEST
                ? Mono.empty()
                : entries.standing(digest(shown.getValue()))
                        .switchIfEmpty(Mono.fromRunnable(() -> show(exchange, "", Duration.ZERO)))
                        .cache(found -> Duration.ofDays(1), fault -> Duration.ZERO, () -> Duration.ofDays(1));
        exchange.getAttributes().put(READ, read);
        return read;
    }

    private static void show(ServerWebExchange exchange, String secret, Duration age) {
        exchange.getResponse()
                .addCookie(ResponseCookie.from(COOKIE, secret)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                        .maxAge(age)
                        .build());
    }

    private static String digest(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
