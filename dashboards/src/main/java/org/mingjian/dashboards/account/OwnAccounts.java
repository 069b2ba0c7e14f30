// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: one's own account. */
public interface OwnAccounts {
    /** Empty for a program that came with a token. */
    Mono<OwnAccount> own(Viewer viewer);

    /**
     * Another password; all other sessions end.
     *
     * @throws AccountRefused the old one is wrong, or the new one is none that may be chosen
     */
    Mono<Void> changePassword(PasswordForm form, Viewer viewer);

    /** Ends a session of one's own; one that is not there is ended already. */
    Mono<Void> end(String entry, Viewer viewer);

    Mono<Void> endOthers(Viewer viewer);
}
