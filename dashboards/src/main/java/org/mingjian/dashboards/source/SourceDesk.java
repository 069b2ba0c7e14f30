// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.source;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: declares, tries and switches sources on behalf of the reader, who must be office or administrator. */
public interface SourceDesk {
    /** Saves the source; tells what is wrong, and then saves nothing. */
    Mono<List<FieldError>> save(SourceForm form, Viewer viewer);

    /** Reads what a harvest would read first, and stores nothing. */
    Mono<Attempt> attempt(SourceForm form, Viewer viewer);

    /** Whether there was such a source. */
    Mono<Boolean> enable(String bureau, String id, boolean enabled, Viewer viewer);
}
