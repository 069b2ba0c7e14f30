// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Argon2id hashes of passwords at their {@link PasswordCost}, computed on two threads of their own, so that a flood of logins
 * costs neither memory without limit nor an event loop.
 */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int WAITING_AT_MOST = 1000;

    private final Argon2PasswordEncoder argon2;
    private final Scheduler threads = Schedulers.newBoundedElastic(2, WAITING_AT_MOST, "passwords");
    private final String hashOfNobody;

    Passwords(PasswordCost cost) {
        this.argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, cost.kibibytes(), cost.passes());
        this.hashOfNobody = String.valueOf(argon2.encode("nobody"));
    }

    Mono<String> hash(String password) {
        return Mono.fromCallable(() -> argon2.encode(password)).subscribeOn(threads);
    }

    Mono<Boolean> matches(String password, String hash) {
        return Mono.fromCallable(() -> argon2.matches(password, hash)).subscribeOn(threads);
    }

    /** Takes as long as a real check, so that the time of an answer does not tell whether an account exists. */
    Mono<Boolean> matchesNobody(String password) {
        return matches(password, hashOfNobody).thenReturn(false);
    }
}
