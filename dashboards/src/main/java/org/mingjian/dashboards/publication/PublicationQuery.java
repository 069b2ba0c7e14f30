// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.publication;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: how far publications are. */
public interface PublicationQuery {

    /** Empty where there is no computed evaluation of this number for the reader; a bureau sees none. */
    Mono<Publication> publication(long evaluation, Viewer viewer);
}
