// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.upload;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Mono;

/** Port: what a reader does with an upload; {@link UploadRefused} where it cannot be done. */
public interface UploadDesk {
    /**
     * The number of the upload, which is looked at by itself.
     *
     * @param fields the form's other fields by name, blank ones left out
     */
    Mono<Long> take(FilePart file, Map<String, String> fields, Viewer viewer);

    /** @param types register of each table by its position; an empty one is not taken */
    Mono<Void> choose(long id, Map<Integer, String> types, @Nullable String bureau, Viewer viewer);

    Mono<Void> store(long id, Viewer viewer);

    /** Why it was refused; the message is Chinese and meant for the reader. */
    final class UploadRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public UploadRefused(String message) {
            super(message);
        }
    }
}
