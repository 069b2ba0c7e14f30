// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks name and password, from the login form and from HTTP Basic alike. */
@Component
class PasswordLogin implements ReactiveAuthenticationManager {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final VerifiedCredentials verified;
    private final EntryWatch watch;
    private final Clock clock;

    PasswordLogin(
            AccountRepository accounts,
            Passwords passwords,
            VerifiedCredentials verified,
            EntryWatch watch,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication claimed) {
        String name = claimed.getName();
        String password = String.valueOf(claimed.getCredentials());
        Viewer known = verified.find(name, password);
        return known != null
                ? Mono.just(authenticated(known, false))
                : check(name, password).map(account -> authenticated(account.viewer(), account.oneTimeUntil() != null));
    }

    private Mono<Account> check(String name, String password) {
        return accounts.find(name)
                .filter(account -> account.mayEnter(clock.instant()))
                .flatMap(account -> passwords
                        .matches(password, account.passwordHash())
                        .flatMap(right -> right ? right(account, name, password) : wrong(account)))
                .switchIfEmpty(passwords.matchesNobody(password).flatMap(no -> Mono.error(wrong())));
    }

    /** A password that was handed out is looked up each time: it may have been changed since. */
    private Mono<Account> right(Account account, String typed, String password) {
        return accounts.succeeded(account.name())
                // While the database can only be read, what was counted stays counted.
                .onErrorComplete(DataAccessException.class)
                .thenReturn(account)
                .doOnNext(entering -> {
                    if (entering.oneTimeUntil() == null) {
                        verified.remember(typed, password, entering.viewer());
                    }
                });
    }

    private Mono<Account> wrong(Account account) {
        return accounts.failed(account.name(), clock.instant())
                .flatMap(locked -> locked ? watch.locked(account.name()) : Mono.empty())
                .then(Mono.error(() -> new WrongPassword(account.name())));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("wrong name or password");
    }

    /** @param due whether a password of one's own has to be set first */
    static UsernamePasswordAuthenticationToken authenticated(Viewer viewer, boolean due) {
        GrantedAuthority role = new SimpleGrantedAuthority(viewer.role().authority());
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, due ? List.of(role, new SimpleGrantedAuthority(PasswordDuty.DUE)) : List.of(role));
    }
}
