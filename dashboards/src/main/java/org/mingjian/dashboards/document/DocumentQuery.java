// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.document;

import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: documents; a bureau gets its own only, in rows and in the total. */
@FunctionalInterface
public interface DocumentQuery {
    Mono<DocumentList> documents(DocumentFilter filter, Viewer viewer);
}
