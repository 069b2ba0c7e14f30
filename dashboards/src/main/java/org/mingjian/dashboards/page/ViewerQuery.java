// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.page;

import java.security.Principal;
import reactor.core.publisher.Mono;

/** Port: the reader behind a signed-in principal. */
public interface ViewerQuery {
    /** Empty when the account no longer exists. */
    Mono<Viewer> viewer(Principal principal);
}
