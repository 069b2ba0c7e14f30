// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.app.platform.StartStep;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Opens the demo accounts {@code admin}, {@code office}, {@code office2}, {@code office3}, {@code auditor}, and for each bureau
 * {@code bureau-CODE}, its head, and {@code bureau-CODE-clerk}, all with the demo password. Those that exist keep their password and role.
 */
@Component
@Order(0)
@Profile("demo")
public class CreateDemoAccounts implements StartStep {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final AccountProperties properties;

    CreateDemoAccounts(AccountRepository accounts, Passwords passwords, AccountProperties properties) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.properties = properties;
    }

    /** Opens those that belong to no bureau. */
    @Override
    public Mono<Void> run() {
        return create(List.of());
    }

    /** @param bureaus codes of the bureaus that get two accounts each */
    public Mono<Void> create(Collection<String> bureaus) {
        // One hash for all of them: they share a password that everybody may know.
        return passwords
                .hash(properties.demoPassword())
                .flatMap(hash -> Flux.fromStream(
                                Stream.concat(central(hash), bureaus.stream().flatMap(code -> ofBureau(code, hash))))
                        .concatMap(accounts::addIfAbsent)
                        .then());
    }

    private static Stream<Account> central(String hash) {
        return Stream.of(
                new Account("admin", Role.ADMIN, null, hash, true),
                new Account("office", Role.OFFICE, null, hash, true),
                new Account("office2", Role.OFFICE, null, hash, true),
                new Account("office3", Role.OFFICE, null, hash, true),
                new Account("auditor", Role.AUDITOR, null, hash, true));
    }

    private static Stream<Account> ofBureau(String code, String hash) {
        return Stream.of(
                new Account("bureau-" + code, Role.BUREAU, code, hash, true),
                new Account("bureau-" + code + "-clerk", Role.BUREAU, code, BureauPosition.CLERK, hash, true));
    }
}
