// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: documents; a bureau gets its own only, in rows and in the total. */
public interface DocumentQuery {
    Mono<DocumentList> documents(DocumentFilter filter, Viewer viewer);

    /** All rows of the filter in its order, whatever its page. */
    Flux<DocumentList.Row> rows(DocumentFilter filter, Viewer viewer);
}
