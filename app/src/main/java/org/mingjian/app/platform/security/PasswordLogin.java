// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.util.List;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Checks name and password, from the login form and from HTTP Basic alike. */
@Component
class PasswordLogin implements ReactiveAuthenticationManager {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final VerifiedCredentials verified;

    PasswordLogin(AccountRepository accounts, Passwords passwords, VerifiedCredentials verified) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.verified = verified;
    }

    @Override
    public Mono<Authentication> authenticate(Authentication claimed) {
        String name = claimed.getName();
        String password = String.valueOf(claimed.getCredentials());
        Viewer known = verified.find(name, password);
        Mono<Viewer> viewer = known != null ? Mono.just(known) : check(name, password);
        return viewer.map(PasswordLogin::authenticated);
    }

    private Mono<Viewer> check(String name, String password) {
        return accounts.find(name)
                .filter(Account::enabled)
                .flatMap(account -> passwords
                        .matches(password, account.passwordHash())
                        .filter(right -> right)
                        .map(right -> account.viewer())
                        .switchIfEmpty(Mono.error(() -> new WrongPassword(account.name()))))
                .switchIfEmpty(passwords.matchesNobody(password).flatMap(no -> Mono.error(wrong())))
                .doOnNext(viewer -> verified.remember(name, password, viewer));
    }

    private static BadCredentialsException wrong() {
        return new BadCredentialsException("wrong name or password");
    }

    private static Authentication authenticated(Viewer viewer) {
        return UsernamePasswordAuthenticationToken.authenticated(
                viewer, null, List.of(new SimpleGrantedAuthority(viewer.role().authority())));
    }
}
