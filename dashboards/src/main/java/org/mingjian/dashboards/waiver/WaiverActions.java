// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.waiver;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: applies and says the first word on an application; {@link WaiverRefused} says in words why not. */
public interface WaiverActions {
    /** Id of the application. */
    Mono<Long> apply(WaiverForm form, Viewer viewer);

    Mono<Void> decide(long id, WaiverForm form, Viewer viewer);

    /** Why nothing was done; fields are those of the form. */
    final class WaiverRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public WaiverRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
