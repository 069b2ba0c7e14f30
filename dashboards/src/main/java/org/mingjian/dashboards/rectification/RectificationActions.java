// SPDX-License-Identifier: Apache-2.0
package org.mingjian.dashboards.rectification;

import java.util.List;
import org.mingjian.dashboards.page.FieldError;
import org.mingjian.dashboards.page.Viewer;
import reactor.core.publisher.Mono;

/** Port: what people do with rectifications; {@link RectificationRefused} says in words why not. */
public interface RectificationActions {
    Mono<Void> go(long id, RectificationForm form, Viewer viewer);

    /** Why nothing was done; fields are those of the form. */
    final class RectificationRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<FieldError> errors;

        public RectificationRefused(List<FieldError> errors) {
            super("refused");
            this.errors = List.copyOf(errors);
        }

        public List<FieldError> errors() {
            return errors;
        }
    }
}
