// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.token;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;

/** Port: service tokens. */
@FunctionalInterface
public interface TokenQuery {
    /** Those that hold first, then by name; empty for whoever may not read them. */
    Flux<TokenEntry> tokens(Viewer viewer);
}
