// SPDX-License-Identifier: Apache-2.0
package org.mingjian.app.platform.security;

import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who signs for a bureau: its head (负责人), not its clerks (经办人). Asked anew each time, so that a change of position
 * holds at once, in sessions under way too.
 */
@Component
public class SignatureRight {

    private final AccountRepository accounts;

    SignatureRight(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** @param account name of the account; false for whoever belongs to no bureau */
    public Mono<Boolean> of(String account) {
        return accounts.signs(account);
    }
}
