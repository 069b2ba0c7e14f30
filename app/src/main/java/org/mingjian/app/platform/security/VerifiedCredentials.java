// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.mingjian.app.platform.node.Announcements;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Name and password pairs found right within the last minute, so that a program calling with HTTP Basic does not cost
 * an Argon2 run each time.
 *
 * <p>The key is an HMAC under a secret of this process: neither password nor anything it could be guessed from is kept.
 * A disabled account or changed password takes effect here at once, in other nodes as soon as they hear of it, and within a
 * minute in any case.
 */
@Component
class VerifiedCredentials {

    private static final int PAIRS_AT_MOST = 1000;
    private static final String TOPIC = "credentials";

    private final Cache<String, Viewer> viewers = Caffeine.newBuilder()
            .maximumSize(PAIRS_AT_MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();
    private final SecretKeySpec secret = secret();
    private final Announcements announcements;

    VerifiedCredentials(Announcements announcements) {
        this.announcements = announcements;
        Flux.merge(announcements.heard(TOPIC), announcements.gaps()).subscribe(told -> viewers.invalidateAll());
    }

    @Nullable
    Viewer find(String name, String password) {
        return viewers.getIfPresent(key(name, password));
    }

    void remember(String name, String password, Viewer viewer) {
        viewers.put(key(name, password), viewer);
    }

    /** Here and in the other nodes. */
    Mono<Void> forgetAll() {
        return announcements.say(TOPIC, "").then(Mono.fromRunnable(viewers::invalidateAll));
    }

    private String key(String name, String password) {
        try {
            Mac mac = Mac.getInstance(secret.getAlgorithm());
            mac.init(secret);
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException thrown) {
            throw new IllegalStateException(thrown);
        }
    }

    private static SecretKeySpec secret() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, "HmacSHA256");
    }
}
