// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import java.time.Clock;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets whoever proved their name elsewhere into the account of that name, with the role and bureau it has here. */
@Component
public class KnownEntrants {

    private final AccountRepository accounts;
    private final Clock clock;

    KnownEntrants(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty where there is no such account, or it is disabled or locked; none is ever opened here. */
    public Mono<Authentication> enter(String name, EnteredBy by) {
        return accounts.find(name)
                .filter(account -> account.isOpen(clock.instant()))
                .map(account -> {
                    AbstractAuthenticationToken entered = PasswordLogin.authenticated(account.viewer(), false);
                    entered.setDetails(by);
                    return entered;
                });
    }
}
