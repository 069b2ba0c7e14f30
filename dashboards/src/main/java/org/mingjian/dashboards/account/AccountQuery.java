// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.account;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: accounts, for an administrator; for anyone else there are none. */
public interface AccountQuery {
    /** By role and name. */
    Flux<AccountEntry> accounts(Viewer viewer);

    Mono<AccountEntry> account(long id, Viewer viewer);
}
