// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.evidence;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import org.springframework.http.codec.multipart.FilePart;
import reactor.core.publisher.Mono;

/** Port: hands in evidence and takes it back; {@link EvidenceRefused} says in words why not. */
public interface EvidenceActions {
    Mono<Void> link(String noun, String id, String link, Viewer viewer);

    Mono<Void> file(String noun, String id, FilePart file, Viewer viewer);

    Mono<Void> withdraw(String noun, String id, long piece, Viewer viewer);

    /** Why nothing was done; fields are {@code link}, {@code file} or {@code handed-in}. */
    final class EvidenceRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public EvidenceRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
