// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Opens a local account, or gives an existing one a new password, role and bureau. */
@Component
public class OpenAccount {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final VerifiedCredentials verified;

    OpenAccount(AccountRepository accounts, Passwords passwords, VerifiedCredentials verified) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
    }

    /** @param bureau code of the bureau, given exactly when the role is {@link Role#BUREAU}, whose head it is then */
    public Mono<Void> open(String name, Role role, @Nullable String bureau, String password) {
        return put(password, hash -> new Account(name, role, bureau, hash, true));
    }

    /** A clerk's, who prepares for a bureau and does not sign. */
    public Mono<Void> openClerk(String name, String bureau, String password) {
        return put(password, hash -> new Account(name, Role.BUREAU, bureau, BureauPosition.CLERK, hash, true));
    }

    /**
     * Gives an account another password.
     *
     * @param oneTimeUntil until when its holder must change it; null: its holder has chosen it
     */
    public Mono<Void> setPassword(String name, String password, @Nullable Instant oneTimeUntil) {
        return passwords
                .hash(password)
                .flatMap(hash -> accounts.setPassword(name, hash, oneTimeUntil))
                .then(verified.forgetAll());
    }

    /** Whether this is the password of the account; false for an account that is not there. */
    public Mono<Boolean> isPassword(String name, String password) {
        return accounts.find(name)
                .flatMap(account -> passwords.matches(password, account.passwordHash()))
                .defaultIfEmpty(false);
    }

    /** The hash an account of this password is stored with. */
    public Mono<String> hash(String password) {
        return passwords.hash(password);
    }

    /** What an account was found to be is asked anew, after it was changed. */
    public Mono<Void> forget() {
        return verified.forgetAll();
    }

    private Mono<Void> put(String password, Function<String, Account> account) {
        return passwords.hash(password).map(account).flatMap(accounts::put).then(verified.forgetAll());
    }
}
