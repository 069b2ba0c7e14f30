// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/**
 * Port: what an administrator does with accounts; {@link AccountRefused} says in words why not. The last administrator who
 * may enter stays one, and nobody closes or changes the account they are signed in with.
 */
public interface AccountActions {
    /** A new account with the password it is entered with for the first time, which is told this once. */
    Mono<HandedOut> open(AccountForm form, Viewer viewer);

    /** Another role, bureau or position; they hold at once, in sessions under way too. */
    Mono<Void> change(long id, AccountForm form, Viewer viewer);

    /** Nobody enters with it any more, and its sessions end. */
    Mono<Void> disable(long id, Viewer viewer);

    Mono<Void> enable(long id, Viewer viewer);

    Mono<Void> unlock(long id, Viewer viewer);

    /** Another password to enter with once; its sessions end. */
    Mono<HandedOut> resetPassword(long id, Viewer viewer);

    Mono<Void> endEntries(long id, Viewer viewer);

    /** A password that was just made, for which account, and how many days it holds. */
    record HandedOut(long id, String name, String password, int days) {}
}
