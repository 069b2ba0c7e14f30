// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.mingjian.app.platform.StartStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens {@code admin} when there is no administrator yet; a generated password is told once and kept nowhere. */
@Component
@Order(0)
@Profile("!demo")
class FirstAdministrator implements StartStep {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AccountRepository accounts;
    private final OpenAccount openAccount;
    private final AccountProperties properties;

    FirstAdministrator(AccountRepository accounts, OpenAccount openAccount, AccountProperties properties) {
        this.accounts = accounts;
        this.openAccount = openAccount;
        this.properties = properties;
    }

    @Override
    public Mono<Void> run() {
        return accounts.hasAdministrator().filter(found -> !found).flatMap(none -> open());
    }

    private Mono<Void> open() {
        String given = properties.adminPassword();
        if (given != null && !given.isBlank()) {
            return openAccount.open("admin", Role.ADMIN, null, given);
        }
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        String generated = Base64.getUrlEncoder().encodeToString(random);
        return openAccount
                .open("admin", Role.ADMIN, null, generated)
                .doOnSuccess(done -> log.info("First start: account admin, password {} (shown only now)", generated));
    }
}
