// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.List;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Port: uploads; a bureau gets those that came from it. */
public interface UploadQuery {
    /** Newest first. */
    Flux<UploadEntry> uploads(Viewer viewer);

    /** One with its tables; empty where there is none for this reader. */
    Mono<UploadView> upload(long id, Viewer viewer);

    /** Bureaus a file may be brought for; none where the reader is one. */
    Mono<List<UploadOption>> bureaus(Viewer viewer);

    /** Registers the reader may supply. */
    List<UploadOption> registers(Viewer viewer);

    /** Megabytes a file may have. */
    long largest();
}
